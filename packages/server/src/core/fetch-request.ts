import type { IncomingRequest } from "./incoming-request.ts";

/** A request of the Fetch standard as the server sees it. */
export class FetchRequest implements IncomingRequest {
  readonly request: Request;
  readonly method: string;
  readonly target: string;

  constructor(request: Request) {
    this.request = request;
    this.method = request.method;
    this.target = targetOf(request.url);
  }

  get origin(): string {
    return new URL(this.request.url).origin;
  }

  get signal(): AbortSignal {
    return this.request.signal;
  }

  get abandoned(): boolean {
    return this.request.signal.aborted;
  }

  header(name: string): string | undefined {
    return this.request.headers.get(name) ?? undefined;
  }

  readBody(limit: number, text: boolean): ReturnType<typeof readRequestBody> {
    return readRequestBody(this.request, limit, text);
  }
}

/** Path and query of an absolute address in its normal form. */
function targetOf(url: string): string {
  const fragment = url.indexOf("#");
  const path = url.indexOf("/", url.indexOf("//") + 2);
  return fragment < 0 ? url.slice(path) : url.slice(path, fragment);
}

/**
 * The bytes of a request's body, its text where `text` says that this will do, or `undefined` where there are more bytes
 * than `limit`; no more is read then. Throws where the body was read before, and rejects where the caller broke off.
 */
export function readRequestBody(
  request: Request,
  limit: number,
  text: boolean,
): Uint8Array | string | Promise<Uint8Array | string | undefined> {
  if (request.bodyUsed) throw new Error("the body was read before; read a clone of the request");
  if (text) {
    const announced = request.headers.get("content-length");
    // What announces itself as small is read in one piece, which costs most runtimes far less than a stream does. They end
    // a body where its announced length does.
    if (announced !== null && Number(announced) <= Math.min(limit, smallBody)) {
      return request.text().then((read) => (read.length > limit ? undefined : read));
    }
  }
  const { body } = request;
  return body === null ? noBytes : readStream(body, limit);
}

/** In bytes. */
const smallBody = 64 * 1024;

const noBytes = new Uint8Array();

async function readStream(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  let bytes: Uint8Array | undefined;
  const more: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      // That the caller's side cannot be cancelled changes nothing.
      reader.cancel().catch(() => {});
      return undefined;
    }
    if (bytes === undefined) bytes = value;
    else more.push(value);
  }
  if (bytes === undefined) return noBytes;
  return more.length === 0 ? bytes : join([bytes, ...more], length);
}

/** One array of several, which are `length` bytes long together. */
export function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

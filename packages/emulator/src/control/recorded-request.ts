import type { IncomingRequest, ReadResult } from "@cloud-partner/server/core";

/** A body up to this size is kept, in bytes. */
const keptBytes = 4096;

/** A request that is handed on as it came, and whose body is looked at on its way. */
export class RecordedRequest implements IncomingRequest {
  readonly method: string;
  readonly target: string;
  /** The body; `undefined` where it was not read, or is large. */
  body: Uint8Array | undefined = undefined;
  readonly #incoming: IncomingRequest;

  constructor(incoming: IncomingRequest) {
    this.#incoming = incoming;
    this.method = incoming.method;
    this.target = incoming.target;
  }

  get origin(): string {
    return this.#incoming.origin ?? new URL(this.#incoming.request.url).origin;
  }

  get signal(): AbortSignal {
    return this.#incoming.signal;
  }

  get request(): Request {
    return this.#incoming.request;
  }

  get abandoned(): boolean {
    return this.#incoming.abandoned;
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name);
  }

  readBody(limit: number, text: boolean): ReadResult | Promise<ReadResult> {
    const body = this.#incoming.readBody(limit, text);
    if (!(body instanceof Promise)) return this.#keep(body);
    return body.then((read) => this.#keep(read));
  }

  #keep(body: ReadResult): ReadResult {
    if (typeof body === "string") {
      if (body.length > 0 && body.length <= keptBytes) this.body = new TextEncoder().encode(body);
    } else if (body !== undefined && body.length > 0 && body.length <= keptBytes) {
      // A copy: what node:http gives is a part of something larger.
      this.body = Buffer.from(body);
    }
    return body;
  }
}

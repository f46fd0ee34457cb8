import { HttpError } from "./http-error.ts";
import { isJson } from "./media-type.ts";
import type { Route } from "./route.ts";

/** A body that was read, with the media type that the document calls it by. */
export interface RequestBody {
  /** One of the media types that the document names, in its spelling. */
  readonly contentType: string;
  /** What was read of the body; not validated. */
  readonly value: unknown;
}

/**
 * Reads the body of a request. Throws an {@link HttpError}: 415 for a media type that the document does not name, 413 past
 * the limit (in bytes), 400 for a body that is missing or is not what its media type says.
 */
export async function readBody(
  request: Request,
  requestBody: NonNullable<Route["requestBody"]>,
  maxBodyBytes: number,
): Promise<RequestBody | undefined> {
  const header = request.headers.get("content-type");
  const coding = request.headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") {
    throw new HttpError("UnsupportedMediaType", { message: "The body has to be without a content coding." });
  }
  const bytes = await readBytes(request, maxBodyBytes);
  if (bytes.length === 0 && !requestBody.required) return undefined;
  if (header === null) {
    if (bytes.length === 0) throw invalidBody("the request has no body");
    throw unsupported(requestBody.contentTypes);
  }
  const mediaType = (header.split(";")[0] ?? "").trim().toLowerCase();
  const contentType = requestBody.contentTypes.find((documented) => documented.toLowerCase() === mediaType);
  if (contentType === undefined) throw unsupported(requestBody.contentTypes);
  if (bytes.length === 0) throw invalidBody("the request has no body");
  return { contentType, value: decode(bytes, mediaType) };
}

async function readBytes(request: Request, maxBodyBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new HttpError("ContentTooLarge", { message: `The body is larger than ${maxBodyBytes} bytes.` });
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) throw tooLarge();
  if (request.bodyUsed) throw new Error("the body was read before; read a clone of the request");
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body) {
      length += chunk.length;
      if (length > maxBodyBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof HttpError) throw cause;
    // The caller went away or broke off: no fault of the service.
    throw invalidBody("the body ended too early", cause);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array<ArrayBuffer>, mediaType: string): unknown {
  if (isJson(mediaType)) {
    try {
      return JSON.parse(textOf(bytes));
    } catch (cause) {
      if (cause instanceof HttpError) throw cause;
      throw invalidBody("the body is not JSON", cause);
    }
  }
  if (mediaType.startsWith("text/")) return textOf(bytes);
  return new Blob([bytes], { type: mediaType });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalidBody("the body is not UTF-8", cause);
  }
}

function invalidBody(message: string, cause?: unknown): HttpError {
  return new HttpError("InvalidRequest", { details: [{ code: "InvalidBody", message, target: "" }], cause });
}

function unsupported(contentTypes: readonly string[]): HttpError {
  return new HttpError("UnsupportedMediaType", { message: `The body has to be ${contentTypes.join(" or ")}.` });
}

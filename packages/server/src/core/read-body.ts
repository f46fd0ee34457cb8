import { checkJsonText } from "./check-json-text.ts";
import { Failure } from "./failure.ts";
import { type ErrorDetail, HttpError } from "./http-error.ts";
import type { IncomingRequest, ReadResult } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";
import { isJson } from "./media-type.ts";
import type { Route } from "./route.ts";

/** A body that was read, with the media type that the document calls it by. */
export interface RequestBody {
  /** One of the media types that the document names, in its spelling. */
  readonly contentType: string;
  /** What was read of the body; not validated. `undefined` where it could not be read. */
  readonly value: unknown;
  /** What is wrong with it where it could not be read; told together with the faults of the parameters. */
  readonly fault?: ErrorDetail;
  /** What led to the fault. */
  readonly cause?: unknown;
}

/** A media type of the document, and how a body of it is read. */
interface DocumentedType {
  readonly name: string;
  readonly form: "json" | "text" | "blob";
}

/** How large and how deep a body may be. */
export interface BodyLimits {
  /** In bytes. */
  readonly maxBodyBytes: number;
  /** Levels of objects and lists in each other. */
  readonly maxBodyDepth: number;
}

/** What comes of the reading of a body: the body, `undefined` where it is left out and may be, or the 413 or 415 that refuses it. */
export type BodyOrFailure = RequestBody | Failure | undefined;

/** Reads the body and goes on with what came of it, in one step, because each further one costs every request a turn. */
export type ReadBody = <Result>(
  request: IncomingRequest,
  goOn: (body: BodyOrFailure) => Result | Promise<Result>,
) => Result | Promise<Result>;

/** Makes what reads the body of an operation. Nothing is read of a body whose head refuses it. */
export function createReadBody(
  { required, contentTypes }: NonNullable<Route["requestBody"]>,
  { maxBodyBytes, maxBodyDepth }: BodyLimits,
): ReadBody {
  const byMediaType = new Map(contentTypes.map((name) => [name.toLowerCase(), { name, form: formOf(name) }]));
  const tooLarge = new Failure("ContentTooLarge", { message: `The body is larger than ${maxBodyBytes} bytes.` });
  const anotherType = unsupported(`The body has to be ${contentTypes.join(" or ")}.`);
  const missing = { contentType: contentTypes[0] ?? "", value: undefined, fault: bodyFault("the request has no body") };

  /** The failure that the head of a request is, or the documented type of its body; `undefined` where it names none. */
  function typeOf(request: IncomingRequest): DocumentedType | Failure | undefined {
    const coding = request.header("content-encoding");
    if (coding !== undefined && coding.toLowerCase() !== "identity") return coded;
    const header = request.header("content-type");
    if (header === undefined) return undefined;
    const semicolon = header.indexOf(";");
    const mediaType = (semicolon < 0 ? header : header.slice(0, semicolon)).trim();
    const documented = byMediaType.get(mediaType) ?? byMediaType.get(mediaType.toLowerCase());
    if (documented === undefined) return anotherType;
    return semicolon < 0 || isUtf8(header.slice(semicolon)) ? documented : anotherCharset;
  }

  function read(bytes: ReadResult, type: DocumentedType | Failure | undefined): BodyOrFailure {
    if (bytes === undefined) return tooLarge;
    if (bytes.length === 0) return required ? missing : undefined;
    if (type === undefined || type instanceof Failure) return type ?? anotherType;
    return decode(bytes, type, maxBodyDepth);
  }

  return (request, goOn) => {
    const type = typeOf(request);
    const announced = request.header("content-length");
    const length = announced === undefined ? undefined : Number(announced);
    if (length !== undefined && length > maxBodyBytes) return goOn(tooLarge);
    // Without a body there is nothing of a wrong type, and whether there is one is known for certain only by reading it.
    const unannounced = length === undefined && request.header("transfer-encoding") === undefined;
    const empty = length === 0 || (unannounced && !required);
    if (type instanceof Failure && !empty) return goOn(type);
    const text = type !== undefined && !(type instanceof Failure) && type.form !== "blob";
    const bytes = request.readBody(maxBodyBytes, text);
    return isPromise(bytes)
      ? bytes.then(
          (all) => goOn(read(all, type)),
          (cause: unknown) => {
            if (cause instanceof HttpError) throw cause;
            // The caller went away or broke off: no fault of the service.
            return goOn({ ...missing, fault: bodyFault("the body ended too early"), cause });
          },
        )
      : goOn(read(bytes, type));
  };
}

function unsupported(message: string): Failure {
  return new Failure("UnsupportedMediaType", { message });
}

const coded = unsupported("The body has to be without a content coding.");
const anotherCharset = unsupported("The body has to be in UTF-8.");

function bodyFault(message: string): ErrorDetail {
  return { code: "InvalidBody", message, target: "" };
}

const notUtf8 = bodyFault("the body is not UTF-8, or has the replacement character U+FFFD in it");

/** Whether the parameters of a media type, from the first semicolon on, name no other charset. */
function isUtf8(parameters: string): boolean {
  for (const [, charset] of parameters.matchAll(/;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/gi)) {
    if (!/^"?utf-?8"?$/i.test(charset ?? "")) return false;
  }
  return true;
}

// Without a state of its own between two calls.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function formOf(mediaType: string): DocumentedType["form"] {
  if (isJson(mediaType)) return "json";
  return mediaType.startsWith("text/") ? "text" : "blob";
}

function decode(
  read: Uint8Array | string,
  { name: contentType, form }: DocumentedType,
  maxBodyDepth: number,
): RequestBody {
  // A copy, because the bytes of some runtimes lie in memory that they share.
  if (form === "blob")
    return {
      contentType,
      value: new Blob([typeof read === "string" ? read : new Uint8Array(read)], { type: contentType }),
    };
  let text: string;
  try {
    text = typeof read === "string" ? read : utf8.decode(read);
  } catch (cause) {
    return { contentType, value: undefined, fault: notUtf8, cause };
  }
  // It stands for what some reader before could not decode; which one, cannot be told any more.
  if (text.includes("\uFFFD")) return { contentType, value: undefined, fault: notUtf8 };
  // A byte order mark.
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (form === "text") return { contentType, value: text };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { contentType, value: undefined, fault: bodyFault(`the body is not JSON${placeOf(cause)}`), cause };
  }
  const fault = checkJsonText(text, maxBodyDepth);
  return fault === undefined ? { contentType, value } : { contentType, value: undefined, fault };
}

/** Where the syntax is broken, as far as the engine says it. The rest of its message has parts of the body in it. */
function placeOf(cause: unknown): string {
  const position = /\bposition (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
  return position === undefined ? "" : `: it breaks at character ${position}`;
}

import type { Phase } from "./dispatcher-options.ts";
import type { ErrorCode } from "./error-codes.ts";

/**
 * A request as the server needs it, whatever it came through: the Fetch standard, node:http or a framework. What costs
 * something is made when it is first asked for.
 */
export interface IncomingRequest {
  /** In the spelling of the request: HTTP's methods are in upper case. */
  readonly method: string;
  /** Path and query as they were sent, still percent-encoded, beginning with a slash; or `*`. */
  readonly target: string;
  /** Scheme, host and port that it was sent to. Where an entry does not say it, it is read off `request`, which costs more. */
  readonly origin?: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /**
   * The request of the Fetch standard. Its body can be read until `readBody` has been called. Throws a `TypeError` for a
   * method that the standard has no requests of, such as TRACE.
   */
  readonly request: Request;
  /** `true` once the caller has gone away, so that nobody waits for an answer. */
  readonly abandoned: boolean;
  /** The value of a header by its name in lower case; of several lines all, with commas between. `undefined` without it. */
  header(name: string): string | undefined;
  /**
   * The bytes of the body, or `undefined` where there are more than `limit` of them; no more is read then. Where `text` says
   * that its text will do, it may be given instead, with U+FFFD for what is no UTF-8. Called once at most. Rejects where the caller broke off, with an `HttpError` where the entry knows a better answer than 400, and throws
   * where the body was read before.
   */
  readBody(limit: number, text: boolean): ReadResult | Promise<ReadResult>;
}

/** What was read of a body; `undefined` where it is too large. */
export type ReadResult = Uint8Array | string | undefined;

/** An answer before it is written into a runtime's own form. */
export interface OutgoingResponse {
  /** 200 to 599. */
  readonly status: number;
  /**
   * Names and values in turn. `content-length` is not among them: who sends the answer knows the length of its body, and
   * adds it here or elsewhere. The list is the answer's own.
   */
  readonly headers: string[];
  /** A text is sent as UTF-8. It is there for HEAD too, for its length, and must not be sent then. */
  readonly body: string | Uint8Array | Blob | ReadableStream<Uint8Array> | undefined;
  /** In bytes, where the body itself does not say it: of a stream, or of what HEAD leaves out. */
  readonly length?: number | undefined;
}

/** What went wrong before a request could be answered as one, such as a head that is not HTTP. */
export interface EntryRefusal {
  /** One of the server's own codes. */
  readonly code: ErrorCode;
  /** What went wrong, for people. Default: the message of the code. */
  readonly message?: string;
  /** The name of the parameter that is at fault. */
  readonly target?: string;
  /** How far the request had come. Default: `request`. */
  readonly phase?: Phase;
  /** What led to it. It is given to `onError` and never sent. */
  readonly cause?: unknown;
}

/** The server itself, apart from any runtime. */
export interface Dispatcher {
  /** The values that the query parameter `api-version` may have; left out where the server has no such parameter. */
  readonly apiVersions?: readonly string[] | undefined;
  /**
   * Whether a target, as {@link IncomingRequest} has it, leads to a path of the server, whatever the method. It lets an app
   * with other routes keep what is not the server's. Left out where every path is the server's.
   */
  hasPath?(target: string): boolean;
  /** Answers a request. It neither throws nor rejects: every failure becomes an answer. */
  answer(request: IncomingRequest): OutgoingResponse | Promise<OutgoingResponse>;
  /**
   * The answer to what an entry refuses by itself, in the API's error format, after `onError` and `onAnswer` were told.
   * `request` is left out where what came was none.
   */
  refuse(refusal: EntryRefusal, request?: IncomingRequest): OutgoingResponse;
}

import type { ErrorStatus } from "@cloud-partner/types";
import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** One fault of several, with the place that it is at. */
export interface ErrorDetail {
  /** The kind of the fault in one word, such as `InvalidParameter`. */
  code: string;
  /** What is wrong, for people. */
  message: string;
  /** The name of a parameter, or a JSON pointer into the body. */
  target?: string;
}

/** What an {@link HttpError} has beside its code. */
export interface HttpErrorOptions {
  /** The status to answer with; needed for a code that is not one of the server's own. */
  status?: ErrorStatus;
  /** What went wrong, for people. It is sent to the caller. */
  message?: string;
  /** What the error is about: the name of a parameter, or a JSON pointer into the body. It is sent to the caller. */
  target?: string;
  /** The single faults, where there are several. They are sent to the caller. */
  details?: readonly ErrorDetail[];
  /** Headers of the answer beside those that every error has. */
  headers?: Readonly<Record<string, string>>;
  /** What led to the error. It is given to `onError` and never sent. */
  cause?: unknown;
}

/**
 * Thrown by a handler to answer with an error in the API's error format.
 *
 * @example
 * throw new HttpError("ResourceNotFound", { message: `The publisher ${publisherId} has no offer ${offerId}.` });
 * throw new HttpError("NothingToCancel", { status: 400, message: "No operation of the offer is running." });
 */
export class HttpError extends Error {
  /** The kind of the error in one word. It is sent in the body and in `x-ms-error-code`. */
  readonly code: string;
  /** The status of the answer, 400 to 599. */
  readonly status: number;
  /** What the error is about: the name of a parameter, or a JSON pointer into the body. It is sent to the caller. */
  readonly target: string | undefined;
  /** The single faults, which are sent to the caller; empty where none were given. */
  readonly details: readonly ErrorDetail[];
  /** Headers of the answer by name, beside those that every error has. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, options?: HttpErrorOptions);
  constructor(code: string, options: HttpErrorOptions & { status: ErrorStatus });
  constructor(code: string, options: HttpErrorOptions = {}) {
    const known = isErrorCode(code) ? errorCodes[code] : errorCodes.InternalError;
    super(options.message ?? known.message, { cause: options.cause });
    this.name = "HttpError";
    this.code = code;
    this.status = options.status ?? known.status;
    this.target = options.target;
    this.details = options.details ?? [];
    this.headers = options.headers ?? {};
  }

  /**
   * An error for what the server refuses, without the stack that the engine would collect: it would lead into the server
   * only, and cost more than the refusal. It is an `HttpError` and an `Error` by `instanceof`, with a `stack` of one line.
   */
  static withoutStack(members: HttpErrorMembers): HttpError {
    const stack = `HttpError: ${members.message}`;
    // Sound: these are all members that the class declares, and those of Error.
    const error = Object.create(
      HttpError.prototype,
      hidden({ name: "HttpError", message: members.message, stack }),
    ) as HttpError;
    const { code, status, target, details, headers } = members;
    Object.assign(error, { code, status, target, details, headers });
    return Object.defineProperties(error, hidden({ cause: members.cause }));
  }
}

/** What {@link HttpError.withoutStack} makes an error of. */
export type HttpErrorMembers = Pick<
  HttpError,
  "code" | "status" | "message" | "target" | "details" | "headers" | "cause"
>;

/** Properties as an error has its own: writable, and not enumerable. */
function hidden(values: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  const descriptors: PropertyDescriptorMap = {};
  for (const [name, value] of Object.entries(values)) {
    descriptors[name] = { value, writable: true, configurable: true, enumerable: false };
  }
  return descriptors;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

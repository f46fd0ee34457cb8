import { type ErrorCode, errorCodes } from "./error-codes.ts";
import { type ErrorDetail, HttpError } from "./http-error.ts";

/** What a {@link Failure} has beside its code. */
export interface FailureOptions {
  /** Default: the message of the code. */
  readonly message?: string;
  /** The name of a parameter, or a JSON pointer into the body. */
  readonly target?: string;
  /** The single faults. */
  readonly details?: readonly ErrorDetail[];
  /** Names and values in turn. */
  readonly headers?: readonly string[];
  /** What led to it. It is never sent. */
  readonly cause?: unknown;
}

/**
 * A failure that the server itself finds, such as a 404. It is a record and returned, because an error costs more than all
 * else that a refusal takes: its stack is collected.
 */
export class Failure {
  /** One of the registry. */
  readonly code: ErrorCode;
  /** Of the code. */
  readonly status: number;
  /** What went wrong, for people. */
  readonly message: string;
  /** The name of a parameter, or a JSON pointer into the body. */
  readonly target: string | undefined;
  /** The single faults; empty where there is one alone. */
  readonly details: readonly ErrorDetail[];
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** What led to it. It is never sent. */
  readonly cause: unknown;
  #text: string | undefined;

  constructor(code: ErrorCode, options: FailureOptions = {}) {
    this.code = code;
    this.status = errorCodes[code].status;
    this.message = options.message ?? errorCodes[code].message;
    this.target = options.target;
    this.details = options.details ?? noDetails;
    this.headers = options.headers ?? noHeaders;
    this.cause = options.cause;
  }

  /** The body of its answer. A failure that is the same for many requests writes it once. */
  get text(): string {
    this.#text ??= errorText(this);
    return this.#text;
  }

  /** The failure as an error, for those who are told of it. */
  toError(): HttpError {
    const { code, status, message, target, details, headers, cause } = this;
    const byName: Record<string, string> = {};
    for (let index = 0; index < headers.length; index += 2) byName[headers[index] ?? ""] = headers[index + 1] ?? "";
    return HttpError.withoutStack({ code, status, message, target, details, headers: byName, cause });
  }
}

const noDetails: readonly ErrorDetail[] = [];
const noHeaders: readonly string[] = [];

/** The body of an error's answer, in the API's format. Throws where it is no JSON. */
export function errorText({
  code,
  message,
  target,
  details,
}: Pick<HttpError, "code" | "message" | "target" | "details">): string {
  const known = message === invalidRequest.message && code === "InvalidRequest" && target === undefined;
  // JSON.stringify leaves out what is undefined.
  const text = known ? invalidRequestText : JSON.stringify({ error: { code, message, target } });
  return details.length === 0 ? text : `${text.slice(0, -"}}".length)},"details":${JSON.stringify(details)}}}`;
}

// Of the most frequent refusal nothing but the details depends on the request.
const invalidRequest = errorCodes.InvalidRequest;
const invalidRequestText = JSON.stringify({ error: { code: "InvalidRequest", message: invalidRequest.message } });

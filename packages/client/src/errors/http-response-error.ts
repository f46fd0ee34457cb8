import type { ErrorResponse } from "@cloud-partner/types";
import { CloudPartnerError } from "./cloud-partner-error.ts";
import type { ErrorCode } from "./error-codes.ts";
import { readErrorResponse } from "./error-response.ts";

/** What an {@link HttpResponseError} is made of. */
export interface HttpResponseErrorInit {
  /** The operation that was called. */
  readonly operationId: string;
  /** The answer: its status and headers are read, its body is not. */
  readonly response: Response;
  /** The body of the answer: a parsed JSON value, or the text. */
  readonly body: unknown;
}

/** How much of what a service says is kept. */
const textLimit = 4096;

/**
 * The service answered with an error. There is a class for each status that the document names, and this one for any
 * other.
 */
export class HttpResponseError extends CloudPartnerError {
  static override readonly kind: string = "HttpResponseError";

  /** The operation that was called. */
  readonly operationId: string;
  /** The status of the answer, 300 or more; in browsers 0 for a redirect, which is not followed unless it is a GET. */
  readonly status: number;
  /** The service's own name for the error, from the body or from `x-ms-error-code`. */
  readonly errorCode: string | undefined;
  /** The body, where it is in the API's error format. Members of it that are not are left out. */
  readonly body: ErrorResponse | undefined;
  /** The body's text, where it is not in the API's error format; at most 4,096 characters of it. */
  readonly text: string | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** `x-ms-request-id` of the answer. Name it when you ask the service's owner for help. */
  readonly requestId: string | undefined;

  constructor({ operationId, response, body }: HttpResponseErrorInit) {
    const documented = readErrorResponse(body);
    const errorCode = (documented?.error.code || response.headers.get("x-ms-error-code") || undefined)?.slice(0, 128);
    const named = errorCode === undefined ? "" : ` (${errorCode})`;
    super(
      codes.get(response.status) ?? "HTTP_RESPONSE",
      `${operationId} was answered with ${response.status}${named}: ${saidBy(documented)}`,
    );
    this.operationId = operationId;
    this.status = response.status;
    this.errorCode = errorCode;
    this.body = documented;
    this.text = documented === undefined ? textOf(body) : undefined;
    this.headers = response.headers;
    this.requestId = response.headers.get("x-ms-request-id") ?? undefined;
  }

  override toJSON(): Record<string, unknown> {
    const { operationId, status, errorCode, requestId } = this;
    return { ...super.toJSON(), operationId, status, errorCode, requestId };
  }
}

/** 400: the request is malformed, or asks for something that cannot be done now. */
export class BadRequestError extends HttpResponseError {
  static override readonly kind: string = "BadRequestError";
}

/** 403: the caller has no access to the namespace that the request names. */
export class ForbiddenError extends HttpResponseError {
  static override readonly kind: string = "ForbiddenError";
}

/** 404: the entity that the request names does not exist. */
export class NotFoundError extends HttpResponseError {
  static override readonly kind: string = "NotFoundError";
}

/** 422: the offer is not fit to be published. */
export class UnprocessableContentError extends HttpResponseError {
  static override readonly kind: string = "UnprocessableContentError";
}

const codes = new Map<number, ErrorCode>([
  [400, "BAD_REQUEST"],
  [403, "FORBIDDEN"],
  [404, "NOT_FOUND"],
  [422, "UNPROCESSABLE_CONTENT"],
]);

const classes = new Map<number, typeof HttpResponseError>([
  [400, BadRequestError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [422, UnprocessableContentError],
]);

/** The error of an answer, of the class that its status has. */
export function createHttpResponseError(init: HttpResponseErrorInit): HttpResponseError {
  const ErrorClass = classes.get(init.response.status) ?? HttpResponseError;
  return new ErrorClass(init);
}

function saidBy(body: ErrorResponse | undefined): string {
  if (body === undefined) return "the answer says no more";
  const { message, details = [] } = body.error;
  const faults = details.map((detail) => `${detail.target ?? detail.code} ${detail.message}`);
  return (faults.length === 0 ? message : `${message} (${faults.join("; ")})`).slice(0, textLimit);
}

function textOf(body: unknown): string | undefined {
  try {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return text === "" ? undefined : text?.slice(0, textLimit);
  } catch {
    // JSON that is nested too deep to be written again.
    return undefined;
  }
}

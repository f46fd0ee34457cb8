import type { ErrorResponse } from "@cloud-partner/types";
import { CloudPartnerError } from "./cloud-partner-error.ts";

/** What an {@link HttpResponseError} is made of. */
export interface HttpResponseErrorInit {
  readonly operationId: string;
  readonly response: Response;
  /** The body of the answer: a parsed JSON value, or the text. */
  readonly body: unknown;
}

/**
 * The service answered with an error. There is a class for each status that the document names, and this one for any
 * other.
 */
export class HttpResponseError extends CloudPartnerError {
  /** The operation that was called. */
  readonly operationId: string;
  /** The status of the answer, 300 to 599. */
  readonly status: number;
  /** The body, where it is in the API's error format. */
  readonly body: ErrorResponse | undefined;
  /** The body's text, where it is not in the API's error format; at most 4,096 characters of it. */
  readonly text: string | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** `x-ms-request-id` of the answer. Name it when you ask the service's owner for help. */
  readonly requestId: string | undefined;

  constructor({ operationId, response, body }: HttpResponseErrorInit) {
    const documented = isErrorResponse(body) ? body : undefined;
    const code = documented?.error.code ?? `HTTP_${response.status}`;
    super(code, `${operationId} was answered with ${response.status} (${code}): ${saidBy(documented)}`);
    this.operationId = operationId;
    this.status = response.status;
    this.body = documented;
    this.text = documented === undefined ? textOf(body)?.slice(0, 4096) : undefined;
    this.headers = response.headers;
    this.requestId = response.headers.get("x-ms-request-id") ?? undefined;
  }
}

/** 400: the request is malformed, or asks for something that cannot be done now. */
export class BadRequestError extends HttpResponseError {}

/** 403: the caller has no access to the namespace that the request names. */
export class ForbiddenError extends HttpResponseError {}

/** 404: the entity that the request names does not exist. */
export class NotFoundError extends HttpResponseError {}

/** 422: the offer is not fit to be published. */
export class UnprocessableContentError extends HttpResponseError {}

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
  const { message, details } = body.error;
  const faults = Array.isArray(details)
    ? details.map((detail) => `${detail.target ?? detail.code} ${detail.message}`)
    : [];
  return faults.length === 0 ? message : `${message} (${faults.join("; ")})`;
}

function isErrorResponse(body: unknown): body is ErrorResponse {
  if (typeof body !== "object" || body === null || !("error" in body)) return false;
  const { error } = body;
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    typeof error.message === "string"
  );
}

function textOf(body: unknown): string | undefined {
  return body === undefined || typeof body === "string" ? body : JSON.stringify(body);
}

import type { ErrorResponse } from "@cloud-partner/types";
import { CloudPartnerError } from "./cloud-partner-error.ts";
import { readErrorResponse } from "./error-response.ts";

/** What an {@link HttpResponseError} is made of. */
export interface HttpResponseErrorInit {
  readonly operationId: string;
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
  override name = "HttpResponseError";

  /** The operation that was called. */
  readonly operationId: string;
  /** The status of the answer, 300 to 599; in browsers 0 for a redirect, which is not followed unless it is a GET. */
  readonly status: number;
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
    const code = documented?.error.code || response.headers.get("x-ms-error-code") || `HTTP_${response.status}`;
    super(code, `${operationId} was answered with ${response.status} (${code.slice(0, 128)}): ${saidBy(documented)}`);
    this.operationId = operationId;
    this.status = response.status;
    this.body = documented;
    this.text = documented === undefined ? textOf(body) : undefined;
    this.headers = response.headers;
    this.requestId = response.headers.get("x-ms-request-id") ?? undefined;
  }
}

/** 400: the request is malformed, or asks for something that cannot be done now. */
export class BadRequestError extends HttpResponseError {
  override name = "BadRequestError";
}

/** 403: the caller has no access to the namespace that the request names. */
export class ForbiddenError extends HttpResponseError {
  override name = "ForbiddenError";
}

/** 404: the entity that the request names does not exist. */
export class NotFoundError extends HttpResponseError {
  override name = "NotFoundError";
}

/** 422: the offer is not fit to be published. */
export class UnprocessableContentError extends HttpResponseError {
  override name = "UnprocessableContentError";
}

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

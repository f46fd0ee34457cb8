import type { ErrorResponse } from "@cloud-partner/types";
import { CloudPartnerError } from "./cloud-partner-error.ts";
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
  declare readonly operationId: string;
  /** The status of the answer, 300 or more; in browsers 0 for a redirect, which is not followed unless it is a GET. */
  declare readonly status: number;
  /** The service's own name for the error, from the body or from `x-ms-error-code`. */
  declare readonly errorCode: string | undefined;
  /** The body, where it is in the API's error format. Members of it that are not are left out. */
  declare readonly body: ErrorResponse | undefined;
  /** The body's text, where it is not in the API's error format; at most 4,096 characters of it. */
  declare readonly text: string | undefined;
  /** The headers of the answer. */
  declare readonly headers: Headers;
  /** `x-ms-request-id` of the answer. Name it when you ask the service's owner for help. */
  declare readonly requestId: string | undefined;

  constructor({ operationId, response, body }: HttpResponseErrorInit) {
    const { status, headers } = response;
    const documented = readErrorResponse(body);
    const errorCode = (documented?.error.code || headers.get("x-ms-error-code") || undefined)?.slice(0, 128);
    const named = errorCode === undefined ? "" : ` (${errorCode})`;
    super(`${operationId} was answered with ${status}${named}: ${saidBy(documented)}`, {
      operationId,
      status,
      errorCode,
      body: documented,
      text: documented === undefined ? textOf(body) : undefined,
      headers,
      requestId: headers.get("x-ms-request-id") ?? undefined,
    });
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

const classes: Readonly<Record<number, typeof HttpResponseError>> = {
  400: BadRequestError,
  403: ForbiddenError,
  404: NotFoundError,
  422: UnprocessableContentError,
};

/** The error of an answer, of the class that its status has. */
export function createHttpResponseError(init: HttpResponseErrorInit): HttpResponseError {
  return new (classes[init.response.status] ?? HttpResponseError)(init);
}

function saidBy(body: ErrorResponse | undefined): string {
  if (body === undefined) return "the answer says no more";
  const { message, details = [] } = body.error;
  const faults = details.map((detail) => `${detail.target ?? detail.code} ${detail.message}`).join("; ");
  return (faults === "" ? message : `${message} (${faults})`).slice(0, textLimit);
}

function textOf(body: unknown): string | undefined {
  try {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return text?.slice(0, textLimit) || undefined;
  } catch {
    // JSON that is nested too deep to be written again.
    return undefined;
  }
}

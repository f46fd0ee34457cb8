import {
  AbortedError,
  BadRequestError,
  CloudPartnerError,
  type ErrorCode,
  errorCodes,
  ForbiddenError,
  HttpResponseError,
  InvalidArgumentError,
  NetworkError,
  NotFoundError,
  OperationFailedError,
  OperationLostError,
  PollingTimeoutError,
  TimeoutError,
  UnexpectedResponseError,
  UnprocessableContentError,
  UntrustedLocationError,
} from "@cloud-partner/client";
import type { ErrorResponse } from "@cloud-partner/types";

/** By class. */
export function byClass(error: unknown): string {
  if (error instanceof OperationFailedError) return error.messages.join() + error.state.word;
  if (error instanceof OperationLostError) return error.state.status;
  if (error instanceof PollingTimeoutError) return error.resumeToken;
  if (error instanceof NetworkError) return `${error.operationId} ${error.neverSent}`;
  if (error instanceof TimeoutError) return `${error.operationId} ${error.milliseconds.toFixed()}`;
  if (error instanceof UnexpectedResponseError) return `${error.status} ${error.text ?? ""} ${error.requestId ?? ""}`;
  if (error instanceof UntrustedLocationError) return error.origin;
  if (error instanceof AbortedError || error instanceof InvalidArgumentError) return error.message;
  for (const one of [BadRequestError, ForbiddenError, NotFoundError, UnprocessableContentError]) {
    if (error instanceof one) return `${error.status} ${error.errorCode ?? ""}`;
  }
  if (error instanceof HttpResponseError) {
    const body: ErrorResponse | undefined = error.body;
    return [error.operationId, error.requestId, error.headers.get("date"), error.text, body?.error.message].join();
  }
  if (error instanceof CloudPartnerError) return JSON.stringify(error.toJSON());
  throw error;
}

/** By code. */
export function byCode({ code }: CloudPartnerError): string {
  switch (code) {
    case "ABORTED":
    case "BAD_REQUEST":
    case "FORBIDDEN":
    case "HTTP_RESPONSE":
    case "INVALID_ARGUMENT":
    case "NETWORK":
    case "NOT_FOUND":
    case "OPERATION_FAILED":
    case "OPERATION_LOST":
    case "POLLING_TIMEOUT":
    case "TIMEOUT":
    case "UNEXPECTED_RESPONSE":
    case "UNPROCESSABLE_CONTENT":
    case "UNTRUSTED_LOCATION":
      return code;
    default:
      return code satisfies never;
  }
}

/** All codes. */
export const codes: readonly ErrorCode[] = errorCodes;

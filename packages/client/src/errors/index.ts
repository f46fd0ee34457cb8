export { AbortedError } from "./aborted-error.ts";
export { CloudPartnerError } from "./cloud-partner-error.ts";
export { type ErrorCode, errorCodes } from "./error-codes.ts";
export {
  BadRequestError,
  ForbiddenError,
  HttpResponseError,
  type HttpResponseErrorInit,
  NotFoundError,
  UnprocessableContentError,
} from "./http-response-error.ts";
export { InvalidArgumentError } from "./invalid-argument-error.ts";
export { NetworkError } from "./network-error.ts";
export { OperationFailedError, OperationLostError, PollingTimeoutError } from "./operation-errors.ts";
export { TimeoutError } from "./timeout-error.ts";
export { UnexpectedResponseError } from "./unexpected-response-error.ts";
export { UntrustedLocationError } from "./untrusted-location-error.ts";

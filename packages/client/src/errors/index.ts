export { CloudPartnerError } from "./cloud-partner-error.ts";
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
export { UnexpectedResponseError } from "./unexpected-response-error.ts";

export {
  type Answer,
  type ErrorCode,
  type ErrorDetail,
  errorCodes,
  type FailureContext,
  type FetchHandler,
  type FetchHandlerOptions,
  type Handler,
  type HandlerRequest,
  HttpError,
  type HttpErrorOptions,
  type Refusal,
  type RequestContext,
  type SecurityContext,
  type SecurityHandler,
} from "./core/index.ts";
export { createHandler, type HandlerOptions } from "./create-handler.ts";
export { answers } from "./generated/2017-10-31/answers.ts";
export type { Handlers, SecurityHandlers } from "./generated/2017-10-31/handlers.ts";

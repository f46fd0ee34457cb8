export {
  type Answer,
  type AnswerCheck,
  type AnswerContext,
  type ContractHandler,
  type Dispatcher,
  type DispatcherOptions,
  type ErrorCode,
  type ErrorDetail,
  equalTokens,
  errorCodes,
  type FailureContext,
  type FetchHandler,
  fixedTokens,
  type Handler,
  type HandlerRequest,
  HttpError,
  type HttpErrorMembers,
  type HttpErrorOptions,
  type Phase,
  type Refusal,
  type RequestContext,
  type SecurityContext,
  type SecurityHandler,
  UndocumentedAnswerError,
} from "./core/index.ts";
export { createHandler, type HandlerOptions } from "./create-handler.ts";
export { answers } from "./generated/2017-10-31/answers.ts";
export type { Handlers, SecurityHandlers } from "./generated/2017-10-31/handlers.ts";

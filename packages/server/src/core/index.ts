export {
  type AnswerConstructor,
  type AnswerConstructors,
  type AnswerEntry,
  type AnswerPart,
  type AnswerTable,
  createAnswers,
} from "./answers.ts";
export type { SecurityHandlerTable } from "./authenticate.ts";
export type { AnswerToCheck, AnswerValidator, AnswerValidators } from "./check-answer.ts";
export { createDispatcher } from "./create-dispatcher.ts";
export { type ContractHandler, createFetchHandler, type FetchHandler, toFetchHandler } from "./create-fetch-handler.ts";
export { createVersionedHandler } from "./create-versioned-handler.ts";
export { dispatcherOf } from "./dispatcher-of.ts";
export {
  type AnswerCheck,
  type AnswerContext,
  type DispatcherOptions,
  type FailureContext,
  type Phase,
  UndocumentedAnswerError,
} from "./dispatcher-options.ts";
export { equalTokens, fixedTokens } from "./equal-tokens.ts";
export { type ErrorCode, errorCodes } from "./error-codes.ts";
export type {
  Answer,
  Handler,
  HandlerRequest,
  Refusal,
  RequestContext,
  SecurityContext,
  SecurityHandler,
} from "./handler.ts";
export { type ErrorDetail, HttpError, type HttpErrorMembers, type HttpErrorOptions } from "./http-error.ts";
export type { Dispatcher, EntryRefusal, IncomingRequest, OutgoingResponse, ReadResult } from "./incoming-request.ts";
export type { AnyHandler } from "./operation.ts";
export type { AnyAnswer } from "./responses.ts";
export type { Retirement } from "./retirement.ts";
export type * from "./route.ts";

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
export {
  createFetchHandler,
  type FailureContext,
  type FetchHandler,
  type FetchHandlerOptions,
} from "./create-fetch-handler.ts";
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
export { type ErrorDetail, HttpError, type HttpErrorOptions } from "./http-error.ts";
export type * from "./route.ts";

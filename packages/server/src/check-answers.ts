export {
  type AnswerToCheck,
  type AnswerValidator,
  type AnswerValidators,
  createAnswerCheck,
} from "./core/check-answer.ts";
export type { ErrorDetail } from "./core/http-error.ts";
export { checkAnswer } from "./generated/default/check-answers.ts";

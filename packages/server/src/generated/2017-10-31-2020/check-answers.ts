/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import { createAnswerCheck } from "../../core/check-answer.ts";
import { answerValidators } from "./answer-validators.ts";

/**
 * Holds an answer of an operation against the document: its status, its headers and its body. Gives a detail for each
 * fault, with its place as `target` (`status`, the name of a header, or a JSON pointer into the body), and none where the
 * answer is documented. Throws a `TypeError` where the document has no such operation.
 *
 * @example
 * const faults = checkAnswer("cancelOperation", { status: 202, headers: { "Retry-After": "soon" } });
 * // [{ code: "InvalidHeader", message: "the header is missing", target: "Operation-Location" }, …]
 */
export const checkAnswer = createAnswerCheck(answerValidators);

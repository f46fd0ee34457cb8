import { checkAnswerBodies } from "./check/answer-bodies.ts";
import { checkAnswerHeaders } from "./check/answer-headers.ts";
import { checkApi } from "./check/api.ts";
import type { Check } from "./check/check.ts";
import { checkErrors } from "./check/errors.ts";
import { checkLinks } from "./check/links.ts";
import { checkOperations } from "./check/operations.ts";
import { checkParameters } from "./check/parameters.ts";
import { checkRequestBodies } from "./check/request-bodies.ts";
import { checkStatusWords } from "./check/status-words.ts";
import { checkStepNames } from "./check/step-names.ts";
import type { JsonObject } from "./document/json.ts";
import type { Facts } from "./facts/types.ts";

const checks: readonly Check[] = [
  checkApi,
  checkOperations,
  checkParameters,
  checkRequestBodies,
  checkAnswerHeaders,
  checkLinks,
  checkAnswerBodies,
  checkErrors,
  checkStatusWords,
  checkStepNames,
];

/** Names every difference between a parsed document and the facts; nothing where there is none. */
export function findDeviations(document: JsonObject, facts: Facts): string[] {
  return checks.flatMap((check) => check(document, facts));
}

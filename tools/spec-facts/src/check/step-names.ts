import { at } from "../document/follow.ts";
import { isObject } from "../document/json.ts";
import type { Check } from "./check.ts";
import { examplesOf, valuesAt } from "./examples-of.ts";
import { answerOf } from "./operation-of.ts";

/** The steps are texts for people, so they are no enumeration: the example of an operation shows each of them. */
export const checkStepNames: Check = (document, facts) => {
  const answer = answerOf(document, facts, "getOperation", "200");
  const content = at(document, answer, "content", "application/json");
  if (content === undefined) return [];
  const isList = facts.answerBodies.some(({ operation, type }) => operation === "getOperation" && type === "array");
  const steps = examplesOf(document, content)
    .flatMap((example) => valuesAt(example, isList ? "[].steps[]" : "steps[]"))
    .filter(isObject);
  return facts.stepNames
    .filter(
      (row) =>
        !steps.some(
          (step) =>
            step["id"] === row.id &&
            step["stepName"] === row.stepName &&
            row.estimatedTimeFrames.includes(String(step["estimatedTimeFrame"] ?? "")),
        ),
    )
    .map((row) => {
      const timeFrames = row.estimatedTimeFrames.map((timeFrame) => timeFrame || "no time frame").join(" or ");
      return `getOperation: no example of the answer 200 shows the step ${row.id}, ${row.stepName}, ${timeFrames}`;
    });
};

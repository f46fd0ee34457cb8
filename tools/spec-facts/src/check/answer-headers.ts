import { at } from "../document/follow.ts";
import { entries, isObject, type JsonObject } from "../document/json.ts";
import type { AnswerHeaderFact } from "../facts/types.ts";
import type { Check } from "./check.ts";
import { examplesOf } from "./examples-of.ts";
import { answerOf, operationOf } from "./operation-of.ts";
import { findRequiredDeviation, findValueDeviations } from "./value.ts";

export const checkAnswerHeaders: Check = (document, facts) => [
  ...facts.answerHeaders.flatMap((row) => {
    const answer = answerOf(document, facts, row.operation, row.status);
    if (answer === undefined) return [];
    const header = at(document, answer, "headers", row.name);
    if (isObject(header)) return checkHeader(document, row, header);
    return [`${placeOf(row)} is missing from ${facts.document}`];
  }),
  ...facts.operations.flatMap(({ operation }) =>
    entries(at(document, operationOf(document, facts, operation), "responses")).flatMap(([status]) =>
      entries(at(document, answerOf(document, facts, operation, status), "headers"))
        .filter(([name]) => !facts.addedHeaders.some((header) => header.name === name))
        .filter(
          ([name]) =>
            !facts.answerHeaders.some(
              (row) => row.operation === operation && row.status === status && row.name === name,
            ),
        )
        .map(([name]) => `${placeOf({ operation, status, name })} is not documented`),
    ),
  ),
];

function checkHeader(document: JsonObject, row: AnswerHeaderFact, header: JsonObject): string[] {
  const place = placeOf(row);
  const schema = at(document, header, "schema");
  return [
    ...findRequiredDeviation(header["required"], row.required, place),
    ...findValueDeviations(isObject(schema) ? schema : {}, row, place),
    ...row.examples
      .filter((example) => !examplesOf(document, header).includes(example))
      .map((example) => `${place} has no example ${example}`),
  ];
}

function placeOf(row: Pick<AnswerHeaderFact, "operation" | "status" | "name">): string {
  return `${row.operation}: the header ${row.name} of the answer ${row.status}`;
}

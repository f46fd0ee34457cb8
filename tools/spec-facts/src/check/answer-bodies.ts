import { at } from "../document/follow.ts";
import { entries, isObject, type JsonObject } from "../document/json.ts";
import type { AnswerBodyFact, Facts } from "../facts/types.ts";
import type { Check } from "./check.ts";
import { examplesOf } from "./examples-of.ts";
import { answerOf } from "./operation-of.ts";
import { findPropertyDeviations, findUndocumentedProperties } from "./properties.ts";
import { findValueDeviations } from "./value.ts";

/** The bodies of the answers that are no errors. */
export const checkAnswerBodies: Check = (document, facts) =>
  facts.answerBodies.flatMap((row) => {
    const answer = answerOf(document, facts, row.operation, row.status);
    return answer === undefined ? [] : checkAnswerBody(document, facts, row, answer);
  });

function checkAnswerBody(document: JsonObject, facts: Facts, row: AnswerBodyFact, answer: JsonObject): string[] {
  const place = `${row.operation}: the answer ${row.status}`;
  const messages = entries(answer["content"])
    .filter(([mediaType]) => mediaType !== row.mediaType)
    .map(([mediaType]) => `${place} has a body of ${mediaType}, which is not documented`);
  if (row.mediaType === undefined) return messages;

  const content = at(document, answer, "content", row.mediaType);
  const schema = at(document, content, "schema");
  if (!isObject(content) || !isObject(schema)) {
    return [...messages, `${place} has no body of ${row.mediaType} in ${facts.document}`];
  }
  const isDocumented = (path: string): boolean =>
    row.properties.some((property) => property.path === path) ||
    // An error inside a body may be as long as an error that is the body.
    facts.addedErrorProperties.some(({ name }) => path.replace("[].", "") === `error.${name}`);
  const mismatch = findValueDeviations(schema, row.type === undefined ? {} : { type: row.type }, `${place}: the body`);
  // Nothing of the table can be found in a body of another type.
  if (mismatch.length > 0) return [...messages, ...mismatch];
  const { minItems, maxItems } = row;
  const size = { ...(minItems !== undefined && { minItems }), ...(maxItems !== undefined && { maxItems }) };
  return [
    ...messages,
    ...findValueDeviations(schema, size, `${place}: the body`),
    ...findPropertyDeviations(document, schema, row.properties, place, examplesOf(document, content)),
    ...findUndocumentedProperties(document, schema, isDocumented, place),
  ];
}

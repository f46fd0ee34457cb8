import { findOperation } from "../document/find-operation.ts";
import { findProperty } from "../document/find-property.ts";
import { at } from "../document/follow.ts";
import { elements, isObject, type JsonObject } from "../document/json.ts";
import type { Facts, StatusPlace, StatusWordsFact } from "../facts/types.ts";
import type { Check } from "./check.ts";
import { answerOf } from "./operation-of.ts";

/** Each documented word of status, however it is spelt, has one word that stands for it, and no other word is there. */
export const checkStatusWords: Check = (document, facts) =>
  facts.statusWords.flatMap((row) =>
    row.places.flatMap((place) => {
      const schema = schemaOf(document, facts, place);
      // The checks of parameters and of bodies name what is missing as a whole.
      return schema === undefined ? [] : checkWords(row, schema, nameOf(place));
    }),
  );

/** What is left of a word when case and blanks do not count. */
function normalize(word: string): string {
  return word.toLowerCase().replaceAll(/\s/g, "");
}

/** The normalised word that stands for a documented one. */
export function canonical(row: StatusWordsFact, word: string): string {
  const normalized = normalize(word);
  return row.synonyms.find((synonym) => synonym.word === normalized)?.standsFor ?? normalized;
}

function checkWords(row: StatusWordsFact, schema: JsonObject, place: string): string[] {
  if (schema["enum"] === undefined) return [`${place} takes any word`];
  const words = elements(schema["enum"]).map(String);
  const expected = [...row.documented, ...row.added.map(({ word }) => word)];
  const spellings = new Map<string, string[]>();
  for (const word of expected) {
    const key = canonical(row, word);
    spellings.set(key, [...(spellings.get(key) ?? []), word]);
  }
  return [
    ...[...spellings]
      .filter(([key]) => !words.some((word) => normalize(word) === key))
      .map(([, missing]) => `${place} has no word for ${missing.join(", ")}`),
    ...words
      .filter((word) => !spellings.has(normalize(word)))
      .map((word) => `${place} has the word ${word}, which is not documented`),
    ...words
      .filter((word, index) => words.findIndex((other) => normalize(other) === normalize(word)) !== index)
      .map((word) => `${place} has the word ${word} twice`),
    ...(row.written ?? [])
      .filter((written) => !words.includes(written))
      .flatMap((written) =>
        words
          .filter((word) => normalize(word) === normalize(written))
          .map((word) => `${place} has the word ${word}, instead of ${written}`),
      ),
  ];
}

function schemaOf(document: JsonObject, facts: Facts, place: StatusPlace): JsonObject | undefined {
  if (place.answer !== undefined && place.property !== undefined) {
    const answer = answerOf(document, facts, place.operation, place.answer);
    return findProperty(document, at(document, answer, "content", "application/json", "schema"), place.property)
      ?.schema;
  }
  const fact = facts.operations.find(({ operation }) => operation === place.operation);
  const operation = fact === undefined ? undefined : findOperation(document, fact);
  const parameter = elements(operation?.["parameters"])
    .map((one) => at(document, one))
    .find((one) => isObject(one) && one["name"] === place.query && one["in"] === "query");
  const schema = at(document, parameter, "schema");
  return isObject(schema) ? schema : undefined;
}

function nameOf(place: StatusPlace): string {
  const name =
    place.query === undefined
      ? `the property ${place.property} of the answer ${place.answer}`
      : `the query parameter ${place.query}`;
  return `${place.operation}: ${name}`;
}

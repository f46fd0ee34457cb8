import { elements, isEqual, type Json, type JsonObject } from "../document/json.ts";
import type { ValueFact } from "../facts/types.ts";

/** Compares the form of a value with what is documented; `place` opens each message. */
export function findValueDeviations(schema: JsonObject, fact: ValueFact, place: string): string[] {
  const messages: string[] = [];
  for (const keyword of ["type", "format", "minimum", "maximum", "minItems", "maxItems"] as const) {
    const documented = fact[keyword];
    if (documented === undefined) continue;
    const actual = schema[keyword];
    if (actual === documented) continue;
    messages.push(
      actual === undefined
        ? `${place} has no ${keyword}, instead of ${documented}`
        : `${place} has the ${keyword} ${JSON.stringify(actual)}, instead of ${documented}`,
    );
  }
  if (fact.words !== undefined && !isEqual(schema["enum"], [...fact.words])) {
    const actual = schema["enum"] === undefined ? "any word" : elements(schema["enum"]).join(", ");
    messages.push(`${place} allows ${actual}, instead of ${fact.words.join(", ")}`);
  }
  return messages;
}

/** The message where `required` differs from what is documented. */
export function findRequiredDeviation(actual: Json | undefined, documented: boolean, place: string): string[] {
  if ((actual === true) === documented) return [];
  return [documented ? `${place} is not required` : `${place} is required`];
}

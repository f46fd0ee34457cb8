import { at } from "../document/follow.ts";
import { elements, entries, type Json, type JsonObject } from "../document/json.ts";
import type { Place } from "./walk-document.ts";

export interface Example {
  /** The names that lead to it from the root. */
  readonly path: readonly string[];
  readonly value: Json;
  /** The names that lead to the schema that it has to fit. */
  readonly schemaPath: readonly string[];
}

/** The examples that a place has: one, several by name, or, at a schema, a list. */
export function listExamples(document: JsonObject, place: Place): Example[] {
  const { kind, node, path } = place;
  if (kind === "schema") {
    return elements(node["examples"]).map((value, index) => ({
      path: [...path, "examples", String(index)],
      value,
      schemaPath: path,
    }));
  }
  const schemaPath = [...path, "schema"];
  const examples: Example[] = [];
  if (node["example"] !== undefined) examples.push({ path: [...path, "example"], value: node["example"], schemaPath });
  for (const [name, example] of entries(node["examples"])) {
    const value = at(document, example, "value");
    if (value !== undefined) examples.push({ path: [...path, "examples", name], value, schemaPath });
  }
  return examples;
}

import { isObject, type Json, type JsonObject } from "./json.ts";

/** What is said of a value to people; no value is valid or invalid by it. */
const annotations = new Set([
  "$comment",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "summary",
  "title",
  "writeOnly",
  "xml",
]);

/** The members of these have names of the author's. */
const maps = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependencies",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);

/** These hold values and no schemas. */
const values = new Set(["const", "default", "dependentRequired", "enum", "mapping"]);

/** A schema, or what holds schemas in an OpenAPI document, without what it says to people and to other tools. */
export function withoutAnnotations(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !annotations.has(key))
      .map(([key, member]) => {
        if (values.has(key)) return [key, member];
        return [key, maps.has(key) && isObject(member) ? withoutAnnotationsOfMembers(member) : withoutAny(member)];
      }),
  );
}

function withoutAnnotationsOfMembers(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, member]) => [name, withoutAny(member)]));
}

function withoutAny(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => withoutAny(item) ?? null);
  return isObject(value) ? withoutAnnotations(value) : value;
}

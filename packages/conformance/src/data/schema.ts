import { asList, asObject, asTexts, isObject, type JsonObject, sameJson } from "../document/json.ts";
import { targetOf } from "../document/references.ts";

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type Schema = boolean | JsonObject;

/** The types of JSON. */
export const jsonTypes = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** A type of JSON, by the name that schemas have for it. */
export type JsonType = (typeof jsonTypes)[number];

/**
 * A schema as one object: its `$ref` is followed and its `allOf` merged into it. What two schemas say of the same thing is
 * merged where that is simple; where it is not, the first is kept, and validating the value tells.
 */
export function expandSchema(document: JsonObject, schema: unknown, depth = 0): JsonObject {
  if (schema === false) return { not: {} };
  if (!isObject(schema) || depth > 100) return {};
  const { $ref: reference, allOf, ...own } = schema;
  let expanded: JsonObject = own;
  if (typeof reference === "string")
    expanded = mergeSchemas(expanded, expandSchema(document, targetOf(document, reference), depth + 1));
  for (const part of asList(allOf)) expanded = mergeSchemas(expanded, expandSchema(document, part, depth + 1));
  return expanded;
}

const larger = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const smaller = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);

/** A schema that says what both say. */
export function mergeSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    merged[keyword] = Object.hasOwn(merged, keyword) ? mergeKeyword(keyword, merged[keyword], value) : value;
  }
  return merged;
}

function mergeKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (larger.has(keyword)) return Math.max(Number(one), Number(other));
  if (smaller.has(keyword)) return Math.min(Number(one), Number(other));
  switch (keyword) {
    case "required":
      return [...new Set([...asTexts(one), ...asTexts(other)])];
    case "enum":
      return asList(one).filter((each) => asList(other).some((value) => sameJson(each, value)));
    case "type":
      return intersectTypes(typesOf({ type: one }), typesOf({ type: other }));
    case "additionalProperties":
    case "items":
      return { allOf: [one, other] };
    case "properties": {
      const properties: Record<string, unknown> = { ...asObject(one) };
      for (const [name, schema] of Object.entries(asObject(other))) {
        properties[name] = Object.hasOwn(properties, name) ? { allOf: [properties[name], schema] } : schema;
      }
      return properties;
    }
    default:
      return one;
  }
}

function intersectTypes(one: readonly JsonType[], other: readonly JsonType[]): readonly JsonType[] {
  const both = one.filter((type) => other.includes(type) || (type === "integer" && other.includes("number")));
  return other.includes("integer") && one.includes("number") && !both.includes("integer") ? [...both, "integer"] : both;
}

const keywordsOfTypes: readonly (readonly [JsonType, readonly string[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]],
  ["string", ["pattern", "format", "minLength", "maxLength"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/** The types that an expanded schema names. All, where it names none. */
export function typesOf({ type }: JsonObject): readonly JsonType[] {
  const named = typeof type === "string" ? [type] : asTexts(type);
  const known = jsonTypes.filter((each) => named.includes(each));
  return type === undefined ? jsonTypes : known;
}

/** The types to make values of: those that an expanded schema names, else those that its keywords speak of. */
export function likelyTypes(schema: JsonObject): readonly JsonType[] {
  if (schema["type"] !== undefined) return typesOf(schema);
  const likely = keywordsOfTypes
    .filter(([, keywords]) => keywords.some((keyword) => keyword in schema))
    .map(([type]) => type);
  return likely.length === 0 ? jsonTypes : likely;
}

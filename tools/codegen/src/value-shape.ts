import { isObject, type Json, type JsonObject, objectEntries, type Place, valueAt } from "./json.ts";
import type { PrimitiveType, ValueShape } from "./operation-description.ts";
import type { SourceDocument } from "./source-document.ts";

const primitives: readonly string[] = ["string", "number", "integer", "boolean"] satisfies PrimitiveType[];

function isPrimitive(type: unknown): type is PrimitiveType {
  return typeof type === "string" && primitives.includes(type);
}

/**
 * The structure of the values of a schema that travel as text. Where a schema leaves a choice, a text wins over the types
 * that it could be confused with, since a text can always be kept as it came.
 */
export function valueShape(source: SourceDocument, place: Place): ValueShape {
  const parts = schemaParts(source, place, 0);
  const types = new Set(parts.flatMap(({ schema }) => typesOf(schema)));
  if (types.has("array")) {
    const items = parts.find(({ schema }) => isObject(schema["items"]));
    return { items: items === undefined ? "string" : primitiveOf(source, [...items.place, "items"]) };
  }
  if (types.has("object")) return objectShape(source, parts);
  return choose(types);
}

interface SchemaPart {
  schema: JsonObject;
  place: Place;
}

/** A schema and all that it is made of by `allOf`, `oneOf` and `anyOf`, with references followed. */
function schemaParts(source: SourceDocument, place: Place, depth: number): SchemaPart[] {
  // A schema that contains itself has no end; what lies so deep no longer matters for a text.
  if (depth > 8 || typeof valueAt(source.root, place) === "boolean") return [];
  const resolved = source.resolve(place);
  const parts: SchemaPart[] = [{ schema: resolved.value, place: resolved.place }];
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const members = resolved.value[keyword];
    if (!Array.isArray(members)) continue;
    members.forEach((member, index) => {
      if (isObject(member)) parts.push(...schemaParts(source, [...resolved.place, keyword, index], depth + 1));
    });
  }
  return parts;
}

function typesOf(schema: JsonObject): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((member): member is string => typeof member === "string");
  if (schema["properties"] !== undefined || schema["additionalProperties"] !== undefined) return ["object"];
  if (schema["items"] !== undefined) return ["array"];
  const values = [schema["const"], ...(Array.isArray(schema["enum"]) ? schema["enum"] : [])];
  return values.filter((value) => value !== undefined && value !== null).map((value) => typeof value);
}

function choose(types: ReadonlySet<string>): PrimitiveType {
  if (types.has("string")) return "string";
  if (types.has("number")) return "number";
  return ["integer", "boolean"].filter(isPrimitive).find((type) => types.has(type)) ?? "string";
}

function primitiveOf(source: SourceDocument, place: Place): PrimitiveType {
  const shape = valueShape(source, place);
  return isPrimitive(shape) ? shape : "string";
}

function objectShape(source: SourceDocument, parts: SchemaPart[]): ValueShape {
  const properties: Record<string, PrimitiveType> = {};
  let additional: PrimitiveType | undefined;
  for (const { schema, place } of parts) {
    for (const [name] of objectEntries(schema["properties"])) {
      properties[name] = primitiveOf(source, [...place, "properties", name]);
    }
    const rest: Json | undefined = schema["additionalProperties"];
    if (isObject(rest)) additional = primitiveOf(source, [...place, "additionalProperties"]);
  }
  return additional === undefined ? { properties } : { properties, additional };
}

/** `true` where a value of the schema may hold arrays or objects inside an array or object: no style can write that. */
export function isNested(source: SourceDocument, place: Place): boolean {
  const isStructured = (at: Place): boolean =>
    schemaParts(source, at, 0).some(({ schema }) =>
      typesOf(schema).some((type) => type === "array" || type === "object"),
    );
  return schemaParts(source, place, 0).some(
    ({ schema, place: at }) =>
      (isObject(schema["items"]) && isStructured([...at, "items"])) ||
      (isObject(schema["additionalProperties"]) && isStructured([...at, "additionalProperties"])) ||
      objectEntries(schema["properties"]).some(([name]) => isStructured([...at, "properties", name])),
  );
}

/**
 * The values that a schema lists by `const` and `enum`, also through references, `allOf`, `oneOf` and `anyOf`, or
 * `undefined` where it does not list them.
 */
export function allowedValues(source: SourceDocument, place: Place, depth = 0): Json[] | undefined {
  if (depth > 8 || !isObject(valueAt(source.root, place))) return undefined;
  const { value: schema, place: at } = source.resolve(place);
  if (schema["const"] !== undefined) return [schema["const"]];
  if (Array.isArray(schema["enum"])) return [...new Set(schema["enum"])];
  const members = (keyword: string): (Json[] | undefined)[] =>
    Array.isArray(schema[keyword])
      ? schema[keyword].map((_, index) => allowedValues(source, [...at, keyword, index], depth + 1))
      : [];
  const [first, ...others] = members("allOf").filter((values) => values !== undefined);
  if (first !== undefined) return first.filter((value) => others.every((values) => values.includes(value)));
  for (const alternatives of [members("oneOf"), members("anyOf")]) {
    if (alternatives.length > 0 && !alternatives.includes(undefined)) {
      return [...new Set(alternatives.flatMap((values) => values ?? []))];
    }
  }
  return undefined;
}

import {
  canonical,
  equal,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOf,
  own,
  pointerTo,
} from "./json.ts";
import { nameOfSchema, type Origins } from "./normal-document.ts";
import type { References } from "./references.ts";

/** A keyword's value with the place it was written at. */
interface Keyword {
  readonly value: Json;
  readonly pointer: string;
}

/** The keywords of a schema, and those parts of its `allOf` that could not be merged into them. */
interface Flat {
  readonly keywords: Map<string, Keyword>;
  readonly rest: Keyword[];
  /** The places that references led to, so that a circle is seen. */
  readonly targets: string[];
}

const schemaMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const schemaLists = new Set(["oneOf", "anyOf", "prefixItems"]);
const schemas = new Set([
  "items",
  "additionalProperties",
  "propertyNames",
  "not",
  "contains",
  "if",
  "then",
  "else",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
]);
/** Keywords that say nothing when they have this value. */
const idle: ReadonlyMap<string, Json> = new Map(
  Object.entries({
    additionalProperties: true,
    unevaluatedProperties: true,
    minLength: 0,
    minItems: 0,
    minProperties: 0,
    uniqueItems: false,
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    required: [],
    properties: {},
    patternProperties: {},
  }),
);
const annotations = new Set(["title", "description", "examples", "$comment", "externalDocs", "default", "deprecated"]);
const lowerBounds = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const upperBounds = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);

/**
 * Writes schemas in one form: references lead straight to a component, `allOf` is merged where that keeps its meaning,
 * `const` is an `enum` of one, `nullable` a type, sets are sorted, and what says nothing is gone.
 */
export class SchemaNormaliser {
  readonly #references: References;
  readonly #origins: Origins;

  constructor(references: References, origins: Origins) {
    this.#references = references;
    this.#origins = origins;
  }

  /** The normal form of the schema at a pointer. What is no schema becomes the one that allows everything. */
  normalise(input: Json | undefined, pointer: string, above: readonly string[] = []): JsonObject {
    const direct = this.#directReference(input);
    if (direct !== undefined) return this.#origins.note({ $ref: direct }, pointer);
    const { keywords, rest, targets } = this.#flatten(input, pointer, above);
    const trail = [...above, ...targets];
    const result: [string, Json][] = [];
    const pointers = new Map<string, string>();
    for (const [keyword, { value, pointer: place }] of keywords) {
      const normal = this.#keyword(keyword, value, place, trail);
      if (idle.has(keyword) && equal(idle.get(keyword), normal)) continue;
      if (keyword === "additionalProperties" && isObject(normal) && Object.keys(normal).length === 0) continue;
      result.push([keyword, normal]);
      pointers.set(keyword, place);
    }
    if (rest.length > 0) {
      const parts = rest.map(({ value, pointer: place }) => this.normalise(value, place, trail));
      result.push(["allOf", parts.sort(byText)]);
    }
    return this.#origins.note(objectFrom(result.sort(([a], [b]) => (a < b ? -1 : 1))), pointer, pointers);
  }

  /** The component that a schema stands for, when it is a reference to it, or a chain of them, and nothing else. */
  #directReference(input: Json | undefined): string | undefined {
    let found: string | undefined;
    const seen = new Set<string>();
    for (let schema = input; isObject(schema) && Object.keys(schema).length === 1; ) {
      const only = this.#only(schema);
      if (only !== undefined) {
        schema = only;
        continue;
      }
      const reference = own(schema, "$ref");
      if (typeof reference !== "string" || nameOfSchema(reference) === undefined || seen.has(reference)) break;
      seen.add(reference);
      const target = this.#references.resolve(schema, "");
      if (target === undefined) break;
      found = reference;
      schema = target.value;
    }
    return found;
  }

  /** The only part of an `allOf`, `anyOf` or `oneOf` of one. */
  #only(schema: JsonObject): Json | undefined {
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const parts = own(schema, keyword);
      if (Array.isArray(parts) && parts.length === 1) return parts[0];
    }
    return undefined;
  }

  #flatten(input: Json | undefined, pointer: string, above: readonly string[]): Flat {
    if (input === false) return { keywords: new Map([["not", { value: {}, pointer }]]), rest: [], targets: [] };
    const keywords = new Map<string, Keyword>();
    const rest: Keyword[] = [];
    const targets: string[] = [];
    if (!isObject(input)) return { keywords, rest, targets };
    const parts: Keyword[] = [];
    for (const [name, raw] of Object.entries(input)) {
      const place = pointerTo(pointer, name);
      if (name === "$ref") parts.push({ value: { $ref: raw }, pointer });
      else if (name === "allOf" && Array.isArray(raw))
        raw.forEach((value: Json, index) => {
          parts.push({ value, pointer: pointerTo(place, index) });
        });
      else if ((name === "anyOf" || name === "oneOf") && Array.isArray(raw) && raw.length === 1)
        parts.push({ value: raw[0] ?? {}, pointer: pointerTo(place, 0) });
      else if (name === "const") intersect(keywords, "enum", { value: [raw], pointer: place });
      else if (name === "enum" && Array.isArray(raw))
        intersect(keywords, "enum", { value: unique(raw), pointer: place });
      else if (name === "example") keywords.set("examples", { value: [raw], pointer: place });
      else if (name === "nullable" || name === "$schema" || name === "$id") continue;
      else keywords.set(name, { value: raw, pointer: place });
    }
    boundsOfOlderVersions(keywords, input);
    for (const part of parts) {
      const flat = this.#flattenPart(part, above);
      if (flat === undefined)
        keywords.set("$ref", { value: objectOf(part.value)["$ref"] ?? null, pointer: part.pointer });
      else if (!mergeInto(keywords, flat.keywords)) rest.push(part);
      else {
        rest.push(...flat.rest);
        targets.push(...flat.targets);
      }
    }
    if (own(input, "nullable") === true) {
      const type = keywords.get("type");
      if (type !== undefined) keywords.set("type", { ...type, value: unique([...listOf(type.value), "null"]) });
    }
    return { keywords, rest, targets };
  }

  /** The keywords of a part; `undefined` for a reference that leads nowhere or in a circle. */
  #flattenPart(part: Keyword, above: readonly string[]): Flat | undefined {
    if (!isObject(part.value) || own(part.value, "$ref") === undefined)
      return this.#flatten(part.value, part.pointer, above);
    const target = this.#references.resolve(part.value, part.pointer);
    if (target === undefined || above.includes(target.pointer)) return undefined;
    const flat = this.#flatten(target.value, target.pointer, [...above, target.pointer]);
    return { ...flat, targets: [...flat.targets, target.pointer] };
  }

  #keyword(name: string, value: Json, pointer: string, above: readonly string[]): Json {
    if (schemaMaps.has(name) && isObject(value)) {
      const entries = Object.keys(value).map((key): [string, JsonObject] => {
        const merged = mergedProperties.get(value)?.get(key);
        return [key, this.normalise(own(value, key), merged ?? pointerTo(pointer, key), above)];
      });
      return this.#origins.note(objectFrom(entries.sort(([a], [b]) => (a < b ? -1 : 1))), pointer);
    }
    if (schemaLists.has(name) && Array.isArray(value)) {
      const list = value.map((part: Json, index) => this.normalise(part, pointerTo(pointer, index), above));
      return this.#origins.note(name === "prefixItems" ? list : list.sort(byText), pointer);
    }
    if (schemas.has(name)) {
      if (name === "additionalProperties" && typeof value === "boolean") return value;
      return this.normalise(value, pointer, above);
    }
    if (name === "type") {
      const types = unique(listOf(value)).sort(byText);
      return types.length === 1 && types[0] !== undefined ? types[0] : types;
    }
    if ((name === "required" || name === "enum") && Array.isArray(value)) return unique(value).sort(byText);
    if (name === "dependentRequired" && isObject(value))
      return objectFrom(Object.entries(value).map(([key, list]) => [key, unique(listOf(list)).sort(byText)]));
    return value;
  }
}

/** Where the properties of a merged `properties` were written, by name. */
const mergedProperties = new WeakMap<object, ReadonlyMap<string, string>>();

/** Merges the keywords of one part of an `allOf` into those that are there already; false where it cannot be done. */
function mergeInto(target: Map<string, Keyword>, part: ReadonlyMap<string, Keyword>): boolean {
  if (!canBeMerged(target, part)) return false;
  for (const [name, keyword] of part) {
    const present = target.get(name);
    if (present === undefined) target.set(name, keyword);
    else if (annotations.has(name) || equal(present.value, keyword.value)) continue;
    else if (lowerBounds.has(name)) target.set(name, Number(keyword.value) > Number(present.value) ? keyword : present);
    else if (upperBounds.has(name)) target.set(name, Number(keyword.value) < Number(present.value) ? keyword : present);
    else if (name === "required")
      target.set(name, { ...present, value: unique([...listOf(present.value), ...listOf(keyword.value)]) });
    else if (name === "enum") intersect(target, name, keyword);
    else if (name === "properties" || name === "patternProperties") target.set(name, mergeMaps(present, keyword));
    else if (name === "items") target.set(name, { ...present, value: { allOf: [present.value, keyword.value] } });
    else if (name === "readOnly" || name === "writeOnly" || name === "uniqueItems")
      target.set(name, { ...present, value: present.value === true || keyword.value === true });
  }
  return true;
}

function canBeMerged(target: ReadonlyMap<string, Keyword>, part: ReadonlyMap<string, Keyword>): boolean {
  const mergeable = new Set(["required", "enum", "properties", "patternProperties", "items", "readOnly", "writeOnly"]);
  for (const [name, { value }] of part) {
    const present = target.get(name);
    if (present === undefined || annotations.has(name) || equal(present.value, value)) continue;
    const bound = lowerBounds.has(name) || upperBounds.has(name);
    if (
      bound
        ? typeof value !== "number" || typeof present.value !== "number"
        : !mergeable.has(name) && name !== "uniqueItems"
    )
      return false;
  }
  return !closesTooMuch(target, part) && !closesTooMuch(part, target);
}

/** Whether a part says what other properties may be, and the other names some: `allOf` then means another thing. */
function closesTooMuch(one: ReadonlyMap<string, Keyword>, other: ReadonlyMap<string, Keyword>): boolean {
  if (![one.get("additionalProperties"), one.get("unevaluatedProperties")].some((k) => k && k.value !== true))
    return false;
  const named = objectOf(one.get("properties")?.value);
  if (other.has("patternProperties")) return true;
  return Object.keys(objectOf(other.get("properties")?.value)).some((key) => !Object.hasOwn(named, key));
}

function mergeMaps(one: Keyword, other: Keyword): Keyword {
  const pointers = new Map<string, string>();
  const entries = new Map<string, Json>();
  for (const keyword of [one, other]) {
    for (const [key, schema] of Object.entries(objectOf(keyword.value))) {
      const present = entries.get(key);
      entries.set(key, present === undefined || equal(present, schema) ? schema : { allOf: [present, schema] });
      const place = isObject(keyword.value) ? mergedProperties.get(keyword.value)?.get(key) : undefined;
      if (!pointers.has(key)) pointers.set(key, place ?? pointerTo(keyword.pointer, key));
    }
  }
  const value = objectFrom(entries);
  mergedProperties.set(value, pointers);
  return { value, pointer: one.pointer };
}

function intersect(keywords: Map<string, Keyword>, name: string, keyword: Keyword): void {
  const present = keywords.get(name);
  if (present === undefined) keywords.set(name, keyword);
  else {
    const allowed = new Set(listOf(keyword.value).map(canonical));
    keywords.set(name, { ...present, value: listOf(present.value).filter((value) => allowed.has(canonical(value))) });
  }
}

/** In OpenAPI 3.0 an exclusive bound is a boolean beside the bound. */
function boundsOfOlderVersions(keywords: Map<string, Keyword>, input: JsonObject): void {
  for (const [exclusive, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const flag = own(input, exclusive);
    if (typeof flag !== "boolean") continue;
    const value = keywords.get(bound);
    keywords.delete(exclusive);
    if (!flag || value === undefined) continue;
    keywords.delete(bound);
    keywords.set(exclusive, value);
  }
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function unique(values: readonly Json[]): Json[] {
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

function byText(a: Json, b: Json): number {
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

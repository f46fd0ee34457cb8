import fc from "fast-check";
import { asList, asObject, asTexts, isObject, type JsonObject } from "../document/json.ts";
import { expandSchema, type JsonType, jsonTypes, likelyTypes, mergeSchemas, type Schema } from "./schema.ts";
import type { SchemaValidator } from "./schema-validator.ts";

/** Thrown for a schema that no values were found for. */
export class UnsupportedSchemaError extends Error {
  override readonly name = "UnsupportedSchemaError";
}

/** What values are made from. */
export interface SchemaSource {
  /** The document that references lead into. */
  readonly document: JsonObject;
  /** The judge of what is made. */
  readonly validator: SchemaValidator;
}

/**
 * Which optional properties are made: any of them; all, with no list empty where the schema allows that; or none, with no more
 * elements of a list than have to be there.
 */
export type Extent = "any" | "full" | "required";

/** Schemas may contain themselves: deeper than this, only what is required is made. */
const largestDepth = 5;
/** A schema that comes here requires what contains itself, and no value ends. */
const deepest = 40;
/** Texts and lists may be long; those that are made are not, but for the bounds themselves. */
const usualLength = 24;
const longestText = 8192;

/**
 * Makes the values that a schema allows, with the bounds of its lengths and numbers among them. Every value is validated.
 * Throws an {@link UnsupportedSchemaError} where hardly any value that is made is valid, as with a `not` that excludes
 * nearly all.
 */
export function arbitraryOfSchema(source: SchemaSource, schema: Schema, extent: Extent = "any"): fc.Arbitrary<unknown> {
  let known = arbitraries.get(source.validator);
  if (known === undefined) {
    known = { any: new Map(), full: new Map(), required: new Map() };
    arbitraries.set(source.validator, known);
  }
  const arbitrary = known[extent].get(schema) ?? makeArbitrary(source, schema, extent);
  known[extent].set(schema, arbitrary);
  return arbitrary;
}

/** Those that were made before, by their validator: judging a schema by samples takes time. */
const arbitraries = new WeakMap<SchemaValidator, Record<Extent, Map<Schema, fc.Arbitrary<unknown>>>>();

function makeArbitrary(source: SchemaSource, schema: Schema, extent: Extent): fc.Arbitrary<unknown> {
  const candidates = build({ ...source, extent }, schema, 0);
  const accepted = (value: unknown) => source.validator.accepts(schema, value);
  // A filter that lets nothing pass would never end.
  if (fc.sample(candidates, { numRuns: 100, seed: 1 }).filter(accepted).length < 5) {
    throw new UnsupportedSchemaError("hardly any value that was made for the schema is valid");
  }
  return candidates.filter(accepted);
}

interface Builder extends SchemaSource {
  readonly extent: Extent;
}

function build(builder: Builder, schema: unknown, depth: number): fc.Arbitrary<unknown> {
  if (depth > deepest) throw new UnsupportedSchemaError("the schema requires a value that contains itself");
  const expanded = expandSchema(builder.document, schema);
  if ("const" in expanded) return fc.constant(expanded["const"]);
  const values = asList(expanded["enum"]);
  if (values.length > 0) return fc.constantFrom(...values);
  for (const keyword of ["oneOf", "anyOf"]) {
    const { [keyword]: alternatives, ...rest } = expanded;
    if (asList(alternatives).length === 0) continue;
    return fc.oneof(
      ...asList(alternatives).map((each) =>
        build(builder, mergeSchemas(rest, expandSchema(builder.document, each)), depth),
      ),
    );
  }
  const types = likelyTypes(expanded);
  // Said of no type: lists and objects of anything would contain themselves without end.
  if (types === jsonTypes) return fc.jsonValue({ maxDepth: 1 });
  if (types.length === 0) throw new UnsupportedSchemaError("the schema allows no type");
  return fc.oneof(...types.map((type) => ofType(builder, type, expanded, depth)));
}

function ofType(builder: Builder, type: JsonType, schema: JsonObject, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return integers(schema);
    case "number":
      return fc.oneof(integers(schema), numbers(schema));
    case "string":
      return texts(schema);
    case "array":
      return lists(builder, schema, depth);
    case "object":
      return objects(builder, schema, depth);
  }
}

function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
}

function integers(schema: JsonObject): fc.Arbitrary<number> {
  const step = numberOf(schema, "multipleOf");
  const unit = step !== undefined && Number.isInteger(step) && step > 0 ? step : 1;
  const small = schema["format"] === "int32";
  const above = numberOf(schema, "exclusiveMinimum");
  const below = numberOf(schema, "exclusiveMaximum");
  const lowest = Math.max(
    numberOf(schema, "minimum") ?? Number.NEGATIVE_INFINITY,
    above === undefined ? Number.NEGATIVE_INFINITY : Math.floor(above) + 1,
    small ? -(2 ** 31) : Number.MIN_SAFE_INTEGER,
  );
  const highest = Math.min(
    numberOf(schema, "maximum") ?? Number.POSITIVE_INFINITY,
    below === undefined ? Number.POSITIVE_INFINITY : Math.ceil(below) - 1,
    small ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER,
  );
  const min = Math.ceil(lowest / unit);
  const max = Math.floor(highest / unit);
  if (min > max) throw new UnsupportedSchemaError("the schema allows no integer");
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max)).map((value) => value * unit);
}

function numbers(schema: JsonObject): fc.Arbitrary<number> {
  const above = numberOf(schema, "exclusiveMinimum");
  const below = numberOf(schema, "exclusiveMaximum");
  const min = Math.max(numberOf(schema, "minimum") ?? -1e12, above ?? -1e12);
  const max = Math.min(numberOf(schema, "maximum") ?? 1e12, below ?? 1e12);
  if (min > max) throw new UnsupportedSchemaError("the schema allows no number");
  const step = numberOf(schema, "multipleOf");
  const any = fc.double({ min, max, minExcluded: min === above, maxExcluded: max === below, noNaN: true });
  // JSON does not keep a negative zero.
  return any.map((value) => (step === undefined ? value : Math.round(value / step) * step) + 0);
}

const formatted: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  "date-time": () => dates().map((date) => date.toISOString()),
  date: () => dates().map((date) => date.toISOString().slice(0, 10)),
  time: () => dates().map((date) => date.toISOString().slice(11)),
  uuid: () => fc.uuid(),
  uri: () => fc.webUrl(),
  "uri-reference": () => fc.webUrl(),
  email: () => fc.emailAddress(),
  hostname: () => fc.domain(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  byte: () => fc.base64String(),
};

function dates(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
}

function texts(schema: JsonObject): fc.Arbitrary<string> {
  const minLength = numberOf(schema, "minLength") ?? 0;
  const maxLength = Math.max(minLength, numberOf(schema, "maxLength") ?? minLength + usualLength);
  const fits = (text: string) => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength;
  };
  const { format, pattern } = schema;
  const make = typeof format === "string" && Object.hasOwn(formatted, format) ? formatted[format] : undefined;
  if (make !== undefined) return make();
  if (typeof pattern === "string") return matching(pattern, fits, minLength, maxLength);
  const usual = fc.string({
    unit: "grapheme-ascii",
    minLength,
    maxLength: Math.min(maxLength, minLength + usualLength),
  });
  const bounds = [minLength, maxLength].filter((length) => length <= longestText);
  return fc.oneof(
    { arbitrary: usual, weight: 4 },
    { arbitrary: fc.constantFrom(...bounds.map((length) => "a".repeat(length))), weight: 1 },
    { arbitrary: fc.string({ unit: "binary", minLength, maxLength: Math.min(maxLength, minLength + 8) }), weight: 1 },
  );
}

function matching(pattern: string, fits: (text: string) => boolean, min: number, max: number): fc.Arbitrary<string> {
  let texts: fc.Arbitrary<string>;
  try {
    texts = fc.stringMatching(new RegExp(pattern, "u"), { size: "small" });
  } catch (cause) {
    throw new UnsupportedSchemaError(`no text was made for the pattern ${pattern}`, { cause });
  }
  // Without this, a pattern that allows any length would hardly ever give one of the length that is asked for.
  const matches = new RegExp(pattern, "u");
  return texts.map((text) => {
    if (fits(text)) return text;
    const characters = [...text];
    const cut = characters.slice(0, max).join("");
    const padded = text + (characters.at(-1) ?? "a").repeat(Math.max(0, min - characters.length));
    return [cut, padded].find((each) => fits(each) && matches.test(each)) ?? text;
  });
}

function lists(builder: Builder, schema: JsonObject, depth: number): fc.Arbitrary<unknown> {
  const first = asList(schema["prefixItems"]).map((each) => build(builder, each, depth + 1));
  const items = schema["items"];
  const minItems = Math.max(
    numberOf(schema, "minItems") ?? 0,
    builder.extent === "full" && items !== false && depth < largestDepth ? 1 : 0,
  );
  const maxItems = Math.max(minItems, Math.min(numberOf(schema, "maxItems") ?? Number.POSITIVE_INFINITY, minItems + 4));
  if ((depth >= largestDepth || builder.extent === "required") && minItems === 0) return fc.constant([]);
  const rest = {
    minLength: Math.max(0, minItems - first.length),
    maxLength:
      items === false ? 0 : Math.max(0, Math.min(maxItems, numberOf(schema, "maxItems") ?? maxItems) - first.length),
  };
  if (rest.maxLength === 0) return fc.tuple(...first);
  const item = build(builder, items ?? true, depth + 1);
  const make = schema["uniqueItems"] === true ? fc.uniqueArray<unknown, string> : undefined;
  const others =
    make === undefined ? fc.array(item, rest) : make(item, { ...rest, selector: (value) => JSON.stringify(value) });
  return fc.tuple(fc.tuple(...first), others).map(([start, end]) => [...start, ...end]);
}

function objects(builder: Builder, schema: JsonObject, depth: number): fc.Arbitrary<unknown> {
  const required = asTexts(schema["required"]);
  const properties = asObject(schema["properties"]);
  const names = [...new Set([...Object.keys(properties), ...required])];
  const bare = depth >= largestDepth || builder.extent === "required";
  const made = names.filter((name) => required.includes(name) || !bare);
  const model = Object.fromEntries(made.map((name) => [name, build(builder, properties[name] ?? true, depth + 1)]));
  const known =
    builder.extent === "full"
      ? fc.record(model)
      : fc.record(model, { requiredKeys: made.filter((name) => required.includes(name)) });
  const additional = schema["additionalProperties"];
  const missing = Math.max(0, (numberOf(schema, "minProperties") ?? 0) - required.length);
  const room = (numberOf(schema, "maxProperties") ?? Number.POSITIVE_INFINITY) - made.length;
  if (additional === false || room < 1 || (bare && missing === 0)) return known;
  const name = fc.stringMatching(/^x[a-z0-9]{1,8}$/).filter((each) => !names.includes(each));
  const value = isObject(additional) ? build(builder, additional, depth + 1) : fc.jsonValue({ maxDepth: 1 });
  const more = fc.dictionary(name, value, {
    minKeys: missing,
    maxKeys: Math.min(room, Math.max(missing, builder.extent === "full" ? 1 : 2)),
  });
  return fc.tuple(known, more).map(([own, others]) => ({ ...others, ...own }));
}

import { asList, asObject, asTexts, at, isObject, type JsonObject, sameJson, withMember } from "../document/json.ts";
import { expandSchema, type JsonType, jsonTypes, type Schema, typesOf } from "./schema.ts";
import type { SchemaValidator } from "./schema-validator.ts";

/** Where a value stands in another: names of properties, and 0 for the first element of a list. */
export type ValuePath = readonly (string | 0)[];

/** A constraint of a schema, and how values break it. */
export interface Violation {
  /** Where the constraint is. */
  readonly path: ValuePath;
  /** The broken keyword, such as `maxLength`; `missing` is said of a required property. */
  readonly keyword: string;
  /**
   * Values that break it and, where that can be, nothing else; made from a valid value that has something at the path. Empty
   * where none was found.
   */
  readonly values: (validator: SchemaValidator, valid: unknown) => readonly unknown[];
}

const largestDepth = 8;

/** Every constraint of a schema and of what it contains, each with values that break it. Their order is the schema's. */
export function violationsOfSchema(document: JsonObject, schema: Schema): readonly Violation[] {
  return [...constraintsOf(document, schema, [], [])].map(({ path, keyword, candidates }) => ({
    path,
    keyword,
    values: (validator, valid) => breakers(validator, schema, valid, { path, keyword, candidates }),
  }));
}

interface Constraint {
  readonly path: ValuePath;
  readonly keyword: string;
  /** Replacements of what is at the path that may break the constraint; `undefined` removes it. The best come first. */
  readonly candidates: (present: unknown) => readonly unknown[];
}

/** The keyword that a validator names for a constraint, where it is another one. */
const namedByValidator: Readonly<Record<string, string>> = { missing: "required" };

/** More of the values for one constraint would only repeat what the first ones show. */
const mostValues: Readonly<Record<string, number>> = { type: 3, enum: 2, format: 2, pattern: 2 };

function breakers(
  validator: SchemaValidator,
  schema: Schema,
  valid: unknown,
  constraint: Constraint,
): readonly unknown[] {
  const { path, keyword, candidates } = constraint;
  const expected = namedByValidator[keyword] ?? keyword;
  const sole: unknown[] = [];
  const others: unknown[] = [];
  for (const candidate of candidates(at(valid, ...path))) {
    const value = withMember(valid, path, candidate);
    const faults = validator.faultsOf(schema, value);
    if (!faults.some((fault) => fault.keyword === expected)) continue;
    (faults.length === 1 ? sole : others).push(value);
  }
  return (sole.length > 0 ? sole : others).slice(0, mostValues[keyword] ?? 1);
}

function* constraintsOf(
  document: JsonObject,
  schema: unknown,
  path: ValuePath,
  within: readonly unknown[],
): Generator<Constraint> {
  // What contains itself was looked at once.
  if (path.length > largestDepth || !isObject(schema) || within.includes(targetKey(schema))) return;
  const expanded = expandSchema(document, schema);
  const constraint = (keyword: string, candidates: Constraint["candidates"]): Constraint => ({
    path,
    keyword,
    candidates,
  });
  if (expanded["type"] !== undefined) yield constraint("type", () => ofOtherTypes(typesOf(expanded)));
  if ("const" in expanded) yield constraint("const", () => others([expanded["const"]]));
  if (Array.isArray(expanded["enum"])) yield constraint("enum", () => others(asList(expanded["enum"])));
  for (const keyword of ["anyOf", "oneOf"]) {
    if (asList(expanded[keyword]).length > 0) yield constraint(keyword, () => samples);
  }
  yield* textConstraints(expanded, constraint);
  yield* numberConstraints(expanded, constraint);
  const inner = [...within, targetKey(schema)];
  yield* listConstraints(expanded, constraint);
  if (isObject(expanded["items"])) yield* constraintsOf(document, expanded["items"], [...path, 0], inner);
  yield* objectConstraints(expanded, constraint, path);
  for (const [name, property] of Object.entries(asObject(expanded["properties"]))) {
    yield* constraintsOf(document, property, [...path, name], inner);
  }
}

/** A schema that is referred to is known by its reference. */
function targetKey(schema: JsonObject): unknown {
  return schema["$ref"] ?? schema;
}

type Make = (keyword: string, candidates: Constraint["candidates"]) => Constraint;

function* textConstraints(schema: JsonObject, constraint: Make): Generator<Constraint> {
  const { minLength, maxLength, pattern, format } = schema;
  if (typeof minLength === "number" && minLength > 0) {
    yield constraint("minLength", (present) => {
      const characters = [...textOf(present)];
      return [characters.slice(0, minLength - 1).join(""), "a".repeat(minLength - 1)];
    });
  }
  if (typeof maxLength === "number") yield constraint("maxLength", (present) => longer(textOf(present), maxLength));
  if (typeof pattern === "string") yield constraint("pattern", (present) => distorted(textOf(present)));
  if (typeof format === "string" && Object.hasOwn(unformatted, format)) {
    yield constraint("format", () => unformatted[format] ?? []);
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" && value !== "" ? value : "a";
}

/** Texts that are one character or more too long: by one more of the last character, or by one more of the whole text. */
function longer(text: string, maxLength: number): readonly string[] {
  const characters = [...text];
  const padded = text + (characters.at(-1) ?? "a").repeat(Math.max(1, maxLength + 1 - characters.length));
  const repeated = [", ", ",", " ", "-", ".", "/", ""].map((separator) => {
    const times = Math.ceil((maxLength + 1) / (characters.length + separator.length)) + 1;
    return Array.from({ length: times }, () => text).join(separator);
  });
  return [padded, ...repeated];
}

/** Texts that many patterns refuse, the most alike first. */
function distorted(text: string): readonly string[] {
  const rest = text.slice(1);
  return [
    `${text}\u00e9`,
    `${rest}!`,
    `!${rest}`,
    `${text} `,
    ` ${text}`,
    `-${rest}`,
    text.replaceAll(/[^a-z]/gi, ""),
    "!",
    "\u00e9",
    "0",
    "a",
    " ",
    "",
  ];
}

const unformatted: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2018-03-26", "2018-13-26T21:46:01Z", "yesterday"],
  date: ["2018-02-30", "26.03.2018", "yesterday"],
  time: ["25:00:00Z", "noon"],
  uuid: ["not-a-uuid", "56615b67-2185-49fe-80d2-c4ddf77bb2eg"],
  uri: ["no uri", "/relative"],
  "uri-reference": ["no uri \\"],
  email: ["no-address", "a@b@c"],
  hostname: ["no host", "-a.example"],
  ipv4: ["256.0.0.1", "1.2.3"],
  ipv6: ["12345::", "1.2.3.4"],
};

function* numberConstraints(schema: JsonObject, constraint: Make): Generator<Constraint> {
  const bounds = [
    ["minimum", -1],
    ["maximum", 1],
    ["exclusiveMinimum", 0],
    ["exclusiveMaximum", 0],
  ] as const;
  for (const [keyword, difference] of bounds) {
    const bound = schema[keyword];
    // Beyond 2^53 the next number is the bound itself.
    if (typeof bound === "number")
      yield constraint(keyword, () => [bound + difference, bound * 2 * (Math.sign(bound * difference) || 1)]);
  }
  const step = schema["multipleOf"];
  if (typeof step === "number")
    yield constraint("multipleOf", (present) => [Number(present) + step / 2, Number(present) + 1]);
}

function* listConstraints(schema: JsonObject, constraint: Make): Generator<Constraint> {
  const { minItems, maxItems, uniqueItems } = schema;
  if (typeof minItems === "number" && minItems > 0) {
    yield constraint("minItems", (present) => [asList(present).slice(0, minItems - 1)]);
  }
  if (typeof maxItems === "number") {
    yield constraint("maxItems", (present) => {
      const first = asList(present)[0];
      return first === undefined ? [] : [Array.from({ length: maxItems + 1 }, () => first)];
    });
  }
  if (uniqueItems === true) yield constraint("uniqueItems", (present) => [[asList(present)[0], ...asList(present)]]);
}

function* objectConstraints(schema: JsonObject, constraint: Make, path: ValuePath): Generator<Constraint> {
  for (const name of asTexts(schema["required"])) {
    yield {
      path: [...path, name],
      keyword: "missing",
      candidates: () => [undefined],
    };
  }
  if (schema["additionalProperties"] === false) {
    yield constraint("additionalProperties", (present) => [{ ...asObject(present), unexpected: "unexpected" }]);
  }
  const { minProperties, maxProperties } = schema;
  if (typeof minProperties === "number" && minProperties > 0) yield constraint("minProperties", () => [{}]);
  if (typeof maxProperties === "number") {
    const many = Array.from({ length: maxProperties + 1 }, (_, index) => [`unexpected${index}`, "unexpected"]);
    yield constraint("maxProperties", (present) => [{ ...Object.fromEntries(many), ...asObject(present) }]);
  }
}

/** One value of each type of JSON. */
const samples: readonly unknown[] = [null, 7, "unexpected", ["unexpected"], { unexpected: "unexpected" }, true, 1.5];

function ofOtherTypes(types: readonly JsonType[]): readonly unknown[] {
  const kinds: Readonly<Record<JsonType, unknown>> = {
    null: null,
    integer: 7,
    array: ["unexpected"],
    string: "unexpected",
    object: { unexpected: "unexpected" },
    boolean: true,
    number: 1.5,
  };
  const allowed = new Set<JsonType>(types.includes("number") ? [...types, "integer"] : types);
  const order: readonly JsonType[] = ["null", "integer", "array", "string", "object", "boolean", "number"];
  return order.filter((type) => jsonTypes.includes(type) && !allowed.has(type)).map((type) => kinds[type]);
}

function others(values: readonly unknown[]): readonly unknown[] {
  const texts = values.filter((each) => typeof each === "string");
  const [first = "value"] = texts;
  // Of the same form, of another case, and of none.
  const next = first.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  const candidates = [next, first.toUpperCase(), `${first}-unexpected`, "unexpected", 7, null, true];
  return candidates.filter((each) => !values.some((value) => sameJson(value, each)));
}

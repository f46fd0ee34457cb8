import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryOfSchema, UnsupportedSchemaError } from "../src/data/arbitrary-of-schema.ts";
import type { Schema } from "../src/data/schema.ts";
import { SchemaValidator } from "../src/data/schema-validator.ts";
import { violationsOfSchema } from "../src/data/violations-of-schema.ts";
import { readDocument } from "../src/index.ts";

/** What references of the schemas below lead into. */
const document = {
  components: {
    schemas: {
      Name: { type: "string", minLength: 2, maxLength: 8, pattern: "^[a-z]+$" },
      Tree: {
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { $ref: "#/components/schemas/Name" },
          children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
    },
  },
};

const schemas: Readonly<Record<string, Schema>> = {
  anything: true,
  "a constant": { const: { fixed: [1] } },
  "an enumeration of several types": { enum: ["a", 1, null, { b: 2 }] },
  "a text with lengths": { type: "string", minLength: 3, maxLength: 5 },
  "a text with a pattern and lengths": { $ref: "#/components/schemas/Name" },
  "a pattern without a type": { pattern: "^x-[0-9]{2,3}$" },
  "a text that may be null": { type: ["string", "null"], minLength: 1 },
  "a date and time": { type: "string", format: "date-time", maxLength: 40 },
  "a date": { type: "string", format: "date" },
  "a time": { type: "string", format: "time" },
  "a UUID": { type: "string", format: "uuid" },
  "a URI": { type: "string", format: "uri" },
  "an email": { type: "string", format: "email" },
  "an IPv4 address": { type: "string", format: "ipv4" },
  "an IPv6 address": { type: "string", format: "ipv6" },
  "a host": { type: "string", format: "hostname" },
  "an integer with bounds": { type: "integer", minimum: -3, maximum: 7 },
  "an integer of 64 bits": { type: "integer", format: "int64", minimum: 0, exclusiveMaximum: 2 ** 63 },
  "multiples of five, both bounds excluded": {
    type: "integer",
    multipleOf: 5,
    exclusiveMinimum: 0,
    exclusiveMaximum: 100,
  },
  "a number with bounds": { type: "number", exclusiveMinimum: 0, maximum: 1 },
  "a list with bounds": { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 4 },
  "a list without doubles": { type: "array", items: { enum: [1, 2, 3] }, uniqueItems: true, maxItems: 3 },
  "a tuple": { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 2 },
  "a closed object": {
    type: "object",
    required: ["a"],
    properties: { a: { type: "integer" }, b: { type: "string", maxLength: 3 } },
    additionalProperties: false,
  },
  "an open object with typed properties": {
    type: "object",
    additionalProperties: { type: "integer" },
    minProperties: 1,
    maxProperties: 3,
  },
  "a required property that is not described": { type: "object", required: ["a"] },
  "one of two": { oneOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
  "any of two, beside a type": { type: "integer", anyOf: [{ minimum: 10 }, { maximum: -10 }] },
  "all of two": {
    allOf: [
      { type: "object", required: ["a"], properties: { a: { type: "string" } } },
      { type: "object", required: ["b"], properties: { a: { maxLength: 3 }, b: { type: "boolean" } } },
    ],
  },
  "a number that is also an integer": {
    allOf: [
      { type: "number", minimum: 1 },
      { type: "integer", maximum: 5 },
    ],
  },
  "a schema that contains itself": { $ref: "#/components/schemas/Tree" },
  "a schema with a condition": {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: ["a", "b"] }, size: { type: "integer" } },
    dependentRequired: { size: ["kind"] },
  },
  "a text that is excluded": { type: "string", not: { const: "" } },
};

const source = { document, validator: new SchemaValidator(document) };

describe.each(Object.entries(schemas))("%s", (_, schema) => {
  test.each(["any", "full", "required"] as const)("values with %s properties are valid", (extent) => {
    // Another validator than the one that filters would agree with it only by chance, so a fresh one judges.
    const judge = new SchemaValidator(document);
    fc.assert(
      fc.property(arbitraryOfSchema(source, schema, extent), (value) => {
        // What is sent is JSON.
        expect(judge.faultsOf(schema, JSON.parse(JSON.stringify(value)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("violations are not valid, and break the constraint that they name", () => {
    const violations = violationsOfSchema(document, schema);
    fc.assert(
      fc.property(arbitraryOfSchema(source, schema, "full"), (valid) => {
        for (const { keyword, values } of violations) {
          for (const value of values(source.validator, valid)) {
            const keywords = source.validator.faultsOf(schema, value).map((fault) => fault.keyword);
            expect(keywords).toContain(keyword === "missing" ? "required" : keyword);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

test("each constraint of a schema has a violation", () => {
  const schema: Schema = {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { $ref: "#/components/schemas/Name" },
      count: { type: "integer", minimum: 1, maximum: 9 },
      tags: { type: "array", minItems: 1, maxItems: 2, items: { enum: ["x", "y"] } },
      marks: { type: "array", uniqueItems: true },
      when: { type: "string", format: "date-time" },
    },
  };
  const valid = { name: "abc", count: 3, tags: ["x"], marks: [1], when: "2018-03-26T21:46:01Z" };
  const found = violationsOfSchema(document, schema).map(({ path, keyword, values }) => {
    const broken = values(source.validator, valid);
    // One fault and no other, so that nothing else can be what a server refuses.
    for (const value of broken) expect(source.validator.faultsOf(schema, value)).toHaveLength(1);
    return [`/${path.join("/")} ${keyword}`, broken.length > 0];
  });
  expect(Object.fromEntries(found)).toEqual({
    "/ type": true,
    "/name missing": true,
    "/ additionalProperties": true,
    "/name type": true,
    "/name minLength": true,
    "/name maxLength": true,
    "/name pattern": true,
    "/count type": true,
    "/count minimum": true,
    "/count maximum": true,
    "/tags type": true,
    "/tags minItems": true,
    "/tags maxItems": true,
    "/tags/0 enum": true,
    "/marks type": true,
    "/marks uniqueItems": true,
    "/when type": true,
    "/when format": true,
  });
});

test("bounds are among the values that are made", () => {
  const lengths = new Set(
    fc
      .sample(arbitraryOfSchema(source, { type: "string", minLength: 3, maxLength: 5 }), 200)
      .map((text) => [...String(text)].length),
  );
  expect([...lengths].sort()).toEqual([3, 4, 5]);
  const numbers = new Set(fc.sample(arbitraryOfSchema(source, { type: "integer", minimum: -3, maximum: 900 }), 200));
  expect(numbers).toContain(-3);
  expect(numbers).toContain(900);
});

test("a schema that requires what contains itself is refused", () => {
  const endless = {
    components: {
      schemas: {
        Node: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Node" } } },
      },
    },
  };
  const own = { document: endless, validator: new SchemaValidator(endless) };
  expect(() => arbitraryOfSchema(own, { $ref: "#/components/schemas/Node" })).toThrow(UnsupportedSchemaError);
});

test.each<[string, Schema]>([
  ["that allows nothing", false],
  ["with bounds that exclude each other", { type: "integer", minimum: 5, maximum: 4 }],
  ["that excludes nearly all", { type: "integer", not: { not: { const: 123456789 } } }],
  ["with types that exclude each other", { allOf: [{ type: "string" }, { type: "integer" }] }],
])("a schema %s is refused, and nothing hangs", (_, schema) => {
  expect(() => arbitraryOfSchema(source, schema)).toThrow(UnsupportedSchemaError);
});

test("values are made for every schema of the shipped document", () => {
  const shipped = readDocument();
  const own = { document: shipped, validator: new SchemaValidator(shipped) };
  const { components } = shipped as { components: { schemas: Record<string, Schema> } };
  for (const schema of Object.values(components.schemas)) {
    for (const value of fc.sample(arbitraryOfSchema(own, schema), 10))
      expect(own.validator.faultsOf(schema, value)).toEqual([]);
  }
});

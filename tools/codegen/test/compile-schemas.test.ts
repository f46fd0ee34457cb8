import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleTable, type CompiledSchemas, compileSchemas } from "../src/compile-schemas.ts";
import type { Json, JsonObject } from "../src/json.ts";

interface Validate {
  (value: unknown): boolean;
  errors: unknown[] | null;
}

/** The functions of schemas, from the text that is generated for them. */
async function load(compiled: CompiledSchemas, schemas: readonly JsonObject[]): Promise<Validate[]> {
  const text = await bundleTable(compiled, `[${schemas.map(compiled.nameOf).join(", ")}]`);
  return (await import(`data:text/javascript,${encodeURIComponent(`${text}\nexport default table;`)}`)).default;
}

test("a document may have any number of schemas, and equal ones share a function", async () => {
  const schemas = Array.from({ length: 60 }, (_, index) => ({ const: index }));
  const compiled = compileSchemas({}, [...schemas, ...schemas], { useDefaults: false });
  const validators = await load(compiled, schemas);
  for (const [index, validate] of validators.entries()) {
    expect([validate(index), validate(index + 1)]).toEqual([true, false]);
  }
  expect(validators).toHaveLength(60);
  expect(new Set(schemas.map((schema) => compiled.nameOf({ ...schema }))).size).toBe(60);
});

test("only those that may fill in defaults do", async () => {
  const schema = { type: "object", properties: { a: { default: 1 } } };
  for (const useDefaults of [true, false]) {
    const [validate] = await load(compileSchemas({}, [schema], { useDefaults }), [schema]);
    const value = {};
    expect(validate?.(value)).toBe(true);
    expect(value).toEqual(useDefaults ? { a: 1 } : {});
  }
});

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("a component has one function, whichever way leads to it", async () => {
  const marked = { type: "string", pattern: "^marked$" };
  const Big: JsonObject = {
    properties: Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, { type: "string", minLength: 2 }])),
    additionalProperties: marked,
  };
  const components = { schemas: { Big, List: { items: reference("Big") }, Wide: { allOf: [reference("Big")] } } };
  const schemas = [reference("List"), reference("Big"), reference("Wide"), { not: reference("Big") }];
  for (const order of [schemas, schemas.toReversed()]) {
    const { code } = compileSchemas(components, order, { useDefaults: false });
    expect(code.match(/"pattern"/g)).toHaveLength(1);
  }
});

test("a name that looks like the code between two texts is no part of them", async () => {
  const schema = { properties: { "+": { type: ["string", "null"], pattern: "^a" } } };
  const [validate] = await load(compileSchemas({}, [schema], { useDefaults: false }), [schema]);
  expect([validate?.({ "+": "a" }), validate?.({ "+": "b" }), validate?.({ "+": 1 })]).toEqual([true, false, false]);
});

// Texts that look like the code around them.
const text = fc.oneof(
  fc.string({ maxLength: 4, unit: "grapheme" }),
  fc.constantFrom('"', '"+"', '"+', '+"', "\\", '\\"', 'a"+"b', "'", "`", "\u2028", "*/", "__proto_", ";\n"),
  fc.constantFrom("schema1.properties", ' schema2["enum"]', '"schema3.items', ',schemaPath:"#",keyword:', "require("),
);
// Without a name that is empty, which Ajv itself does not miss in an `if`, and without backslashes: where V8's JSON.parse has
// met a name of one, it takes the escapes of others for it.
const name = text.filter((each) => each !== "" && !each.includes("\\"));
const scalar: fc.Arbitrary<Json> = fc.oneof(text, fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.constant(null));
const value: fc.Arbitrary<Json> = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(name, tie("any"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;
const leaf: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.array(value, { minLength: 1, maxLength: 3 }).map((list) => ({ enum: list })),
  value.map((only) => ({ const: only })),
  text.map((part) => ({ type: ["string", "null"], pattern: part.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&") })),
  fc.constantFrom("date-time", "uuid", "email", "uri").map((format) => ({ type: "string", format, maxLength: 40 })),
  fc.constantFrom<JsonObject>({ type: "integer", minimum: 0 }, { type: ["boolean", "null"] }, { uniqueItems: true }),
);
const object = fc
  .dictionary(name, leaf, { maxKeys: 4, noNullPrototype: true })
  .chain((properties) =>
    fc
      .tuple(fc.subarray(Object.keys(properties)), fc.constantFrom<JsonObject>({}, { additionalProperties: false }))
      .map(([required, rest]): JsonObject => ({ type: "object", properties, required, ...rest })),
  );

test("what is generated finds the faults that Ajv finds", async () => {
  const schemas = ["One", "Two", "Three"].map(reference);
  const seen = { valid: 0, faults: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        One: object,
        Two: fc
          .tuple(object, fc.constantFrom<JsonObject>({}, { unevaluatedProperties: false }))
          .map(([own, rest]) => ({ allOf: [reference("One"), own], ...rest })),
        Three: fc.tuple(leaf, object).map(([one, other]): JsonObject => {
          const list = { type: "array", items: reference("Two"), maxItems: 2 };
          return {
            anyOf: [one, list, other],
            if: reference("One"),
            else: { properties: { next: reference("Three") } },
          };
        }),
      }),
      fc.array(value, { minLength: 10, maxLength: 10 }),
      async (components, values) => {
        const validators = await load(
          compileSchemas({ schemas: components }, schemas, { useDefaults: false }),
          schemas,
        );
        const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false, logger: false }));
        ajv.addSchema({ $id: "document", components: { schemas: components } });
        const samples = [
          ...values,
          ...[...JSON.stringify(components).matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([part]) => ({
            [JSON.parse(part)]: 1,
          })),
        ];
        for (const [index, { $ref }] of schemas.entries()) {
          const original = ajv.getSchema(`document${$ref}`);
          for (const sample of samples) {
            const valid = original?.(sample);
            const faults = (original?.errors ?? []).map(({ schemaPath: _, ...fault }: ErrorObject) => fault);
            expect(validators[index]?.(sample)).toBe(valid);
            expect(validators[index]?.errors ?? []).toEqual(faults);
            seen.valid += valid === true ? 1 : 0;
            seen.faults += faults.length;
          }
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(seen.valid).toBeGreaterThan(100);
  expect(seen.faults).toBeGreaterThan(1000);
});

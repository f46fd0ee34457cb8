import { expect, test } from "vitest";
import { bundleTable, compileSchemas } from "../src/compile-schemas.ts";

test("a document may have any number of schemas, and equal ones share a function", async () => {
  const schemas = Array.from({ length: 60 }, (_, index) => ({ const: index }));
  const compiled = compileSchemas({}, [...schemas, ...schemas], { useDefaults: false });
  const text = await bundleTable(compiled, `[${schemas.map(compiled.nameOf).join(", ")}]`);
  const { default: validators } = await import(
    `data:text/javascript,${encodeURIComponent(`${text}\nexport default table;`)}`
  );
  for (const [index, validate] of validators.entries()) {
    expect([validate(index), validate(index + 1)]).toEqual([true, false]);
  }
  expect(validators).toHaveLength(60);
  expect(new Set(schemas.map((schema) => compiled.nameOf({ ...schema }))).size).toBe(60);
});

test("only those that may fill in defaults do", async () => {
  const schema = { type: "object", properties: { a: { default: 1 } } };
  for (const useDefaults of [true, false]) {
    const compiled = compileSchemas({}, [schema], { useDefaults });
    const text = await bundleTable(compiled, compiled.nameOf(schema));
    const { default: validate } = await import(
      `data:text/javascript,${encodeURIComponent(`${text}\nexport default table;`)}`
    );
    const value = {};
    expect(validate(value)).toBe(true);
    expect(value).toEqual(useDefaults ? { a: 1 } : {});
  }
});

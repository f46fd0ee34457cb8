import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { fullFormats } from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundleTable, compileSchemas } from "../src/compile-schemas.ts";
import type { JsonObject } from "../src/json.ts";

const names = Object.keys(fullFormats);
const schemaOf = (format: string): JsonObject => ({ format });

/** The text that is generated for schemas of these formats. */
async function textFor(formats: readonly string[]): Promise<string> {
  const compiled = compileSchemas({}, formats.map(schemaOf), { useDefaults: false });
  const members = formats.map((format) => `${JSON.stringify(format)}: ${compiled.nameOf(schemaOf(format))}`);
  return await bundleTable(compiled, `{ ${members.join(", ")} }`);
}

async function validatorsFor(formats: readonly string[]): Promise<Record<string, (value: unknown) => boolean>> {
  const module = `${await textFor(formats)}\nexport default table;`;
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)).default;
}

describe("a format that is used", () => {
  const samples = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom(2 ** 31, -(2 ** 31), 1.5, 2 ** 53),
    fc.constantFrom(
      "2018-02-29",
      "2020-02-29",
      "2018-03-26T21:46:01.1799480Z",
      "2016-12-31T23:59:60Z",
      "21:46:01",
      "24:00:00Z",
    ),
    fc.constantFrom(
      "https://a.b/c?d#e",
      "/a",
      "a:b",
      "//",
      "P1D",
      "PT",
      "YQ==",
      "YQ=",
      "a@b.c",
      "::1",
      "1.2.3.4",
      "[",
      "\\Z",
    ),
    fc.uuid(),
    fc.webUrl(),
    fc.emailAddress(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );

  test("means what it means to ajv-formats", async () => {
    const generated = await validatorsFor(names);
    const ajv = addFormats.default(new Ajv2020({ strict: false, logger: false }));
    const original = new Map(names.map((format) => [format, ajv.compile(schemaOf(format))]));
    const seen = new Map(names.map((format) => [format, new Set<boolean>()]));
    fc.assert(
      fc.property(samples, (value) => {
        for (const format of names) {
          const expected = original.get(format)?.(value);
          expect({ format, value, valid: generated[format]?.(value) }).toEqual({ format, value, valid: expected });
          seen.get(format)?.add(expected === true);
        }
      }),
      { numRuns: 1000 },
    );
    // Formats that JSON Schema leaves to the reader take everything.
    const lax = ["password", "binary", "float", "double"];
    for (const [format, results] of seen)
      if (!lax.includes(format)) expect([format, results.size]).toEqual([format, 2]);
  });
});

describe("a format that is not used", () => {
  test("is not in the text, nor is what it alone calls", async () => {
    const text = await textFor(["date", "uuid"]);
    expect(text).toContain("isLeapYear");
    expect(text).not.toMatch(/getTime|date_time|compareDate|URI|BYTE|ajv-formats/);
    expect(await textFor(["date", "date-time"])).toContain("getTime");
    expect(await textFor(["uuid"])).not.toMatch(/documentFormats = |function date/);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDocument } from "../src/document/read-document.ts";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { listExamples } from "../src/examples/list-examples.ts";
import { walkDocument } from "../src/examples/walk-document.ts";
import { adviceFor, factsOf } from "../src/facts/index.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { documentPath, versions } from "../src/paths.ts";

describe.each(versions)("%s", (version) => {
  test("the document says what the pages say", () => {
    const deviations = findDeviations(readDocument(documentPath(version)), factsOf(version));
    expect(deviations, adviceFor(version)).toEqual([]);
  });

  test("every parameter, header and media type has an example, and every example fits its schema", () => {
    expect(findExampleFaults(readDocument(documentPath(version)))).toEqual([]);
  });

  test("the places that examples are looked for in are found", () => {
    const document = readDocument(documentPath(version));
    const places = walkDocument(document);
    for (const kind of ["header", "media type", "parameter", "schema"] as const) {
      const found = places.filter((place) => place.kind === kind);
      expect(
        found.flatMap((place) => listExamples(document, place)),
        kind,
      ).not.toEqual([]);
    }
  });

  test("the large version stands in the document digit for digit", () => {
    // A parsed number would be rounded.
    expect(readFileSync(documentPath(version), "utf8")).toMatch(/^ +(- )?version: 636576975611768314$/m);
  });
});

test("a new version has to say what the one before it says, but for its name", () => {
  const text = readFileSync(documentPath("2017-10-31"), "utf8").replaceAll("2017-10-31", "2031-02-28");
  for (const version of ["2031-02-28", "2031-02-28-next"]) {
    const facts = factsOf(version);
    expect(facts.document).toBe(`spec/${version}/openapi.yaml`);
    expect(findDeviations(parse(text), facts)).toEqual([]);
    expect(findDeviations(parse(text.replace('"403": {', '"409": {')), facts)).toEqual([
      `cancelOperation: the answer 403 is missing from spec/${version}/openapi.yaml`,
      "cancelOperation: the answer 409 is not documented",
    ]);
    expect(adviceFor(version)).toContain("add a table with the exceptions");
  }
  expect(findDeviations(readDocument(documentPath("2017-10-31")), factsOf("2031-02-28"))).toContain(
    "the version 2031-02-28 is missing from spec/2031-02-28/openapi.yaml",
  );
});

test("a version that is older than all facts is told what to do", () => {
  expect(() => factsOf("2001-01-01")).toThrow("spec/2001-01-01 has no facts, and no version before it has: add what");
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../src/document/read-document.ts";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { listExamples } from "../src/examples/list-examples.ts";
import { walkDocument } from "../src/examples/walk-document.ts";
import { facts } from "../src/facts/index.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { documentPath } from "../src/paths.ts";

test("the document says what the pages say", () => {
  expect(findDeviations(readDocument(documentPath), facts)).toEqual([]);
});

test("every parameter, header and media type has an example, and every example fits its schema", () => {
  expect(findExampleFaults(readDocument(documentPath))).toEqual([]);
});

test("the places that examples are looked for in are found", () => {
  const document = readDocument(documentPath);
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
  expect(readFileSync(documentPath, "utf8")).toMatch(/^ +(- )?version: 636576975611768314$/m);
});

import { describe, expect, test } from "vitest";
import { readDocument } from "../src/document/read-document.ts";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { facts } from "../src/facts/index.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { documentPath } from "../src/paths.ts";
import { exampleMutants } from "./example-mutants.ts";
import { factMutants } from "./fact-mutants.ts";

describe("a document that differs from the facts is named", () => {
  test.each(factMutants)("$given", ({ edit, want }) => {
    const document = readDocument(documentPath);
    edit(document);
    expect(findDeviations(document, facts).toSorted()).toEqual(want.toSorted());
  });
});

describe("an example that is missing or does not fit is named", () => {
  test.each(exampleMutants)("$given", ({ edit, want }) => {
    const document = readDocument(documentPath);
    edit(document);
    expect(findExampleFaults(document)).toEqual(want);
  });
});

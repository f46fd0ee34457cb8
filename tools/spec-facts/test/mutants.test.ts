import { describe, expect, test } from "vitest";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { facts } from "../src/facts/index.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { exampleMutants } from "./example-mutants.ts";
import { factMutants } from "./fact-mutants.ts";
import { isSound, original } from "./sound-document.ts";

describe.runIf(isSound)("a document that differs from the facts is named", () => {
  test.each(factMutants)("$given", ({ edit, want }) => {
    const document = structuredClone(original);
    edit(document);
    expect(findDeviations(document, facts).toSorted()).toEqual(want.toSorted());
  });
});

describe.runIf(isSound)("an example that is missing or does not fit is named", () => {
  test.each(exampleMutants)("$given", ({ edit, want }) => {
    const document = structuredClone(original);
    edit(document);
    expect(findExampleFaults(document)).toEqual(want);
  });
});

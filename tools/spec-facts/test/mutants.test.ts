import { describe, expect, test } from "vitest";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { exampleMutants } from "./example-mutants.ts";
import { factMutants } from "./fact-mutants.ts";
import { factMutantsOf2020 } from "./fact-mutants-of-2020.ts";
import { soundDocuments } from "./sound-document.ts";

const mutants = new Map([
  ["2017-10-31", { factMutants, exampleMutants }],
  ["2017-10-31-2020", { factMutants: factMutantsOf2020, exampleMutants: [] }],
]);

// A document that was copied has the checks that the one has which it was copied from.
describe.each(soundDocuments.filter(({ version }) => mutants.has(version)))(
  "$version",
  ({ version, original, facts }) => {
    const { factMutants = [], exampleMutants = [] } = mutants.get(version) ?? {};
    describe("a document that differs from the facts is named", () => {
      test.each(factMutants)("$given", ({ edit, want }) => {
        const document = structuredClone(original);
        edit(document);
        expect(findDeviations(document, facts).toSorted()).toEqual(want.toSorted());
      });
    });

    describe.runIf(exampleMutants.length > 0)("an example that is missing or does not fit is named", () => {
      test.each(exampleMutants)("$given", ({ edit, want }) => {
        const document = structuredClone(original);
        edit(document);
        expect(findExampleFaults(document)).toEqual(want);
      });
    });
  },
);

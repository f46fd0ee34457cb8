import { describe, expect, test } from "vitest";
import { conformanceChecks, DocumentError, readDocument, readShippedDocument, shippedVersions } from "../src/index.ts";
import { asVariant, type OfferKind } from "./support/as-variant.ts";
import { checkWorld } from "./support/world.ts";

const document = readShippedDocument("2017-10-31-2020");
const kinds: readonly OfferKind[] = ["migrated", "notMigrated"];

describe.each(kinds)("a server of the variant, whose offers are %s", (kind) => {
  test("conforms to the variant, and all of it is tested", async () => {
    const report = await checkWorld((right) => asVariant(right, kind), { seed: 1, document });
    expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
    expect(report.summary.passed).toBeGreaterThan(300);
    const skipped = report.checks.filter(({ result }) => result === "skipped").map(({ name }) => name);
    // No answer asks to wait with an error, and no offer of the emulator is incomplete.
    expect(skipped.filter((name) => !/\/default\/header-retry-after$|^publishOffer\/422\//.test(name))).toEqual([]);
  });

  test("does not conform to the version", async () => {
    const { checks } = await checkWorld((right) => asVariant(right, kind), { seed: 1, runs: 1 });
    const failed = checks.filter(({ result }) => result === "failed").map(({ name }) => name);
    expect(failed).toEqual(
      expect.arrayContaining([
        "cancelOperation/202/header-operation-location",
        "getOperation/200/body",
        "lifecycle/location-origin",
      ]),
    );
  });
});

test.each(["2020", "2020-migrated"] as const)("the emulator's generation %s conforms to the variant", async (name) => {
  const report = await checkWorld((right) => right, { seed: 1, document }, undefined, name);
  expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
  expect(report.summary.passed).toBeGreaterThan(300);
  const skipped = report.checks.filter(({ reason }) => reason === "the locations of this offer lead to getOperation");
  // An offer that was migrated is not found by the path of those that were not.
  expect(skipped.map((check) => check.name)).toEqual(
    name === "2020" ? [] : ["getOfferOperation/valid/required-only", "getOfferOperation/valid/generated"],
  );
});

test("a server of the version does not conform to the variant", async () => {
  const { checks } = await checkWorld((right) => right, { seed: 1, runs: 1, document });
  const failed = checks.filter(({ result }) => result === "failed").map(({ name }) => name);
  expect(failed).toEqual(expect.arrayContaining(["cancelOperation/202/header-location", "getOperation/200/body"]));
});

test("documents are read by the names of their versions, and a variant is never the default", () => {
  expect(shippedVersions()).toEqual(expect.arrayContaining(["2017-10-31", "2017-10-31-2020"]));
  expect(readDocument()).toEqual(readShippedDocument(shippedVersions().findLast((name) => name.length === 10) ?? ""));
  const names = (version: string) => conformanceChecks(readShippedDocument(version)).map(({ name }) => name);
  expect(names("2017-10-31")).not.toContain("cancelOperation/202/header-location");
  expect(names("2017-10-31-2020")).toContain("cancelOperation/202/header-location");
  for (const name of ["2020", "2017-10-31.yaml", "../documents/2017-10-31", ""]) {
    expect(() => readShippedDocument(name)).toThrow(DocumentError);
  }
});

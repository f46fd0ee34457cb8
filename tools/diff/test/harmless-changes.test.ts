import { expect, test } from "vitest";
import { diffDocuments } from "../src/diff-documents.ts";
import { isAtLeast } from "../src/finding.ts";
import { changed, readDocument } from "./planted/document.ts";
import { harmless } from "./planted/harmless.ts";

const original = readDocument();

test.each(harmless.filter(({ isNeutral }) => isNeutral))("no finding: $name", async ({ change }) => {
  expect(await diffDocuments(original, changed(change))).toEqual({ findings: [], notes: [] });
});

test.each(harmless.filter(({ isNeutral }) => !isNeutral))("named, and no break: $name", async ({ change }) => {
  const { findings } = await diffDocuments(original, changed(change));
  expect(findings).not.toEqual([]);
  expect(findings.filter(({ severity }) => severity === "breaking")).toEqual([]);
});

test("at most one in ten raises an alarm", async () => {
  const alarms: string[] = [];
  for (const { name, change } of harmless) {
    const { findings } = await diffDocuments(original, changed(change));
    const loud = findings.filter(({ severity }) => isAtLeast(severity, "warning"));
    if (loud.length > 0) alarms.push(`${name}: ${loud.map(({ rule }) => rule).join(", ")}`);
  }
  console.log(`${alarms.length} of ${harmless.length} harmless changes raise an alarm\n${alarms.join("\n")}`);
  expect(harmless.length).toBeGreaterThanOrEqual(40);
  expect(alarms.length).toBeLessThanOrEqual(harmless.length / 10);
});

import { expect, test } from "vitest";
import { diffDocuments } from "../src/diff-documents.ts";
import { isAtLeast } from "../src/finding.ts";
import { changed, readDocument } from "./planted/document.ts";
import { harmless } from "./planted/harmless.ts";

const original = readDocument();
const rows = new Map<string, string>();

test.each(harmless)("$name", async ({ name, change, isNeutral }) => {
  const { findings, notes } = await diffDocuments(original, changed(change));
  const loud = findings.filter(({ severity }) => isAtLeast(severity, "warning"));
  rows.set(name, loud.map(({ rule }) => rule).join(", "));
  expect(notes).toEqual([]);
  if (isNeutral) expect(findings).toEqual([]);
  else expect(findings).not.toEqual([]);
  expect(findings.filter(({ severity }) => severity === "breaking")).toEqual([]);
});

test("at most one in ten raises an alarm", () => {
  const alarms = [...rows.values()].filter((alarm) => alarm !== "");
  console.log([...rows].map(([name, alarm]) => `${name.padEnd(48)} ${alarm || "no alarm"}`).join("\n"));
  console.log(`${alarms.length} of ${rows.size} harmless changes raise an alarm`);
  expect(rows.size).toBe(harmless.length);
  expect(rows.size).toBeGreaterThanOrEqual(40);
  expect(alarms.length).toBeLessThanOrEqual(rows.size / 10);
});

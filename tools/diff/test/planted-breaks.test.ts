import { expect, test } from "vitest";
import { diffDocuments } from "../src/diff-documents.ts";
import { isAtLeast } from "../src/finding.ts";
import { breaks } from "./planted/breaks.ts";
import { changed, readDocument } from "./planted/document.ts";

const original = readDocument();

test.each(breaks)("$name", async ({ change, rule, pointer, severity: least }) => {
  const severity = least ?? "breaking";
  const { findings, notes } = await diffDocuments(original, changed(change));
  const named = findings.filter((finding) => isAtLeast(finding.severity, severity));
  expect(named.map((finding) => `${finding.rule} at ${finding.pointer}`)).toContain(`${rule} at ${pointer}`);
  expect(notes).toEqual([]);
});

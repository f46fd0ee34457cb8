import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Finding, lint } from "./lint.ts";

/** A document has one info, so that each fault needs a document of its own: what is announced, and what is found. */
const cases: [what: string, announced: object, found: string[]][] = [
  ["nothing", {}, []],
  ["a day and the next one", { "x-deprecation": "2026-11-22", "x-sunset": "2026-11-23" }, []],
  [
    "an end that nobody was told of",
    { "x-sunset": "2027-06-30" },
    ["info: x-sunset stands without x-deprecation: add it, or take both out."],
  ],
  [
    "no end",
    { "x-deprecation": "2026-11-22" },
    ["info: x-deprecation stands without x-sunset: add it, or take both out."],
  ],
  [
    "an end before its announcement",
    { "x-deprecation": "2026-11-22", "x-sunset": "2026-11-21" },
    ["info x-sunset: The version ends on 2026-11-21 and is deprecated only since 2026-11-22: name a later x-sunset."],
  ],
  [
    "no days",
    { "x-deprecation": "2026-02-29", "x-sunset": 20270630 },
    [
      'info x-deprecation: x-deprecation is no day of the calendar: write it as "2027-06-30".',
      'info x-sunset: x-sunset is no day of the calendar: write it as "2027-06-30".',
    ],
  ],
  [
    "a time in place of a day",
    { "x-deprecation": "2026-11-22", "x-sunset": "2027-06-30T00:00:00Z" },
    ['info x-sunset: x-sunset is no day of the calendar: write it as "2027-06-30".'],
  ],
];

const folder = mkdtempSync(join(tmpdir(), "sunset-"));
afterAll(() => rmSync(folder, { recursive: true }));
let findings: Finding[] = [];

beforeAll(async () => {
  const files = cases.map(([, announced], index) => {
    // Each in a folder with the name of its version, as another rule wants it.
    const own = join(folder, `${index}`, "2017-10-31");
    mkdirSync(own, { recursive: true });
    const file = join(own, "openapi.json");
    const info = { title: "Offers", version: "2017-10-31", ...announced };
    writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, paths: {} }));
    return file;
  });
  findings = await lint("src/ruleset.js", ...files);
}, 60_000);

it.each(cases.map(([what, , found], index) => [what, index, found] as const))("announced: %s", (_, index, expected) => {
  const own = findings.filter(({ source }) => source.includes(`/${index}/2017-10-31/`));
  expect(own.map(({ path, message }) => `${path.join(" ")}: ${message}`)).toEqual(expected);
});

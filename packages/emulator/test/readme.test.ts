import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { help } from "../src/cli/help.ts";
import { defaultSeed, stateErrors } from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README has each error of the registry, and no other", () => {
  const named = [...readme.matchAll(/^\| `(\w+)` +\| 400 /gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(stateErrors).sort());
});

test("the README has each option of the command, and no other", () => {
  const documented = [...readme.matchAll(/^\| `(--[\w-]+)/gm)].map((match) => match[1]);
  const printed = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]);
  expect(documented.sort()).toEqual(printed.sort());
});

test("the README has each offer of the seed", () => {
  for (const { offerId } of defaultSeed) expect(readme).toContain(`\`${offerId}\``);
});

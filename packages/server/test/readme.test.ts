import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { errorCodes } from "../src/index.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

test("the README names every error code with its status, and no other", () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| (\d{3}) +\|/gm)].map(([, code, status]) => [code, Number(status)]);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(errorCodes).map(([code, { status }]) => [code, status])),
  );
  expect(rows).toHaveLength(Object.keys(errorCodes).length);
});

test("a code has the form that the document asks for, and its constant message fits too", () => {
  for (const [code, { status, message }] of Object.entries(errorCodes)) {
    expect(code).toMatch(/^[A-Za-z0-9]{1,128}$/);
    expect(message).toMatch(/\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  }
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "./cases.ts";
import { checkCase } from "./check-case.ts";
import { entries, type RunningEntry } from "./entries.ts";

const passed = new Map<string, number>();

afterAll(() => {
  const width = Math.max(...Object.keys(entries).map((name) => name.length));
  const rows = Object.entries(entries).map(([name, { traits }]) => {
    const kept = Object.values(cases).filter(({ needs }) => needs !== undefined && !traits[needs[0]]).length;
    const beside = kept === 0 ? "" : `, ${kept} of them answered by what is around the server`;
    return `${name.padEnd(width)}  ${passed.get(name) ?? 0}/${Object.keys(cases).length}${beside}`;
  });
  console.log(["the server's contract", ...rows].join("\n"));
});

describe.each(Object.entries(entries))("%s", (name, { start, traits }) => {
  let entry: RunningEntry;

  beforeAll(async () => {
    entry = await start();
  });

  afterAll(() => entry[Symbol.asyncDispose]());

  test.each(Object.entries(cases))("%s", async (_, one) => {
    await checkCase(one, entry.send, traits);
    passed.set(name, (passed.get(name) ?? 0) + 1);
  });
});

test("there are enough cases to speak of a contract", () => {
  expect(Object.keys(cases).length).toBeGreaterThanOrEqual(40);
});

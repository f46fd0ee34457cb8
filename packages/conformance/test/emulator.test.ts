import { expect, test } from "vitest";
import { checkWorld } from "./support/world.ts";

test.each([1, 2018, -7])("the emulator conforms, with the seed %d", async (seed) => {
  const report = await checkWorld((handler) => handler, { seed });
  expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
  expect(report.conforms).toBe(true);
  expect(report.summary.passed).toBeGreaterThan(300);
});

test("what cannot be tested of the emulator is known, and everything else is tested", async () => {
  const { checks, coverage } = await checkWorld((handler) => handler, { seed: 1 });
  const skipped = checks.filter(({ result }) => result === "skipped").map(({ name }) => name);
  // No answer asks to wait with an error, and no offer of the emulator is incomplete.
  expect(skipped.filter((name) => !/\/default\/header-retry-after$|^publishOffer\/422\//.test(name))).toEqual([]);
  const notProvoked = coverage.filter(({ seen }) => seen.length === 0);
  expect(notProvoked.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual(["publishOffer 422"]);
});

test("the same seed makes the same report", async () => {
  const make = async () => {
    const { checks } = await checkWorld((handler) => handler, { seed: 42 });
    return checks.map(({ name, result }) => `${name} ${result}`);
  };
  expect(await make()).toEqual(await make());
});

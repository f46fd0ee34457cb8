import { afterAll, expect, test } from "vitest";
import { conformanceChecks, readDocument } from "../../src/index.ts";
import { table } from "../../src/report/table.ts";
import type { Mutant } from "../mutants/mutant.ts";
import { checkWorld } from "./world.ts";

/** Tests that each mutant is caught by the checks that name it, and prints a table of the verdicts. */
export function testMutants(mutants: readonly Mutant[], document = readDocument()): void {
  const rows: string[][] = [];

  test("each mutant has a name of its own, and is caught by checks that exist", () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    const names = new Set(conformanceChecks(document).map(({ name }) => name));
    expect(mutants.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
    expect(mutants.flatMap(({ caughtBy }) => caughtBy.filter((name) => !names.has(name)))).toEqual([]);
  });

  test.each(mutants)("$name is caught", async ({ name, caughtBy, wrong, listen, options }) => {
    const { checks } = await checkWorld(wrong, { seed: 1, runs: 3, document, ...options }, listen);
    const failed = checks.filter(({ result }) => result === "failed").map((check) => check.name);
    const missed = caughtBy.filter((check) => !failed.includes(check));
    const others = failed.length - (caughtBy.length - missed.length);
    const verdict = missed.length === 0 ? "caught" : failed.length === 0 ? "SURVIVED" : "CAUGHT ELSEWHERE";
    rows.push([name, caughtBy.join(", "), verdict, String(others)]);
    expect(missed, `failed: ${failed.join(", ")}`).toEqual([]);
  });

  afterAll(() => {
    const caught = rows.filter(([, , verdict]) => verdict === "caught").length;
    const head = ["mutant", "caught by", "verdict", "other checks that fail"];
    const sum = `${caught} of ${mutants.length} mutants are caught by the checks that name them.`;
    process.stdout.write(`\n${table([head, ...rows])}\n\n${sum}\n\n`);
  });
}

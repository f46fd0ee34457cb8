import { afterAll, expect, test } from "vitest";
import { conformanceChecks } from "../src/index.ts";
import { table } from "../src/report/table.ts";
import { accessMutants } from "./mutants/access.ts";
import { answerMutants } from "./mutants/answers.ts";
import { wireMutants } from "./mutants/head-with-body.ts";
import { lifecycleMutants } from "./mutants/lifecycle.ts";
import { requestMutants } from "./mutants/requests.ts";
import { checkWorld } from "./support/world.ts";

const mutants = [...answerMutants, ...requestMutants, ...accessMutants, ...lifecycleMutants, ...wireMutants];
const rows: string[][] = [];

test("there are many mutants, and each names checks that exist", () => {
  expect(mutants.length).toBeGreaterThanOrEqual(30);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  const names = new Set(conformanceChecks().map(({ name }) => name));
  expect(mutants.flatMap(({ caughtBy }) => caughtBy.filter((name) => !names.has(name)))).toEqual([]);
});

test.each(mutants)("$name is caught", async ({ name, caughtBy, wrong, listen, options }) => {
  const { checks } = await checkWorld(wrong, { seed: 1, runs: 3, ...options }, listen);
  const failed = checks.filter(({ result }) => result === "failed").map((check) => check.name);
  const missed = caughtBy.filter((check) => !failed.includes(check));
  const others = failed.length - (caughtBy.length - missed.length);
  const verdict = missed.length === 0 ? "caught" : failed.length === 0 ? "SURVIVED" : "CAUGHT ELSEWHERE";
  rows.push([name, caughtBy.join(", "), verdict, String(others)]);
  expect(missed, `failed: ${failed.join(", ")}`).toEqual([]);
});

afterAll(() => {
  const caught = rows.filter(([, , verdict]) => verdict === "caught").length;
  process.stdout.write(`\n${table([["mutant", "caught by", "verdict", "other checks that fail"], ...rows])}\n\n`);
  process.stdout.write(`${caught} of ${mutants.length} mutants are caught by the checks that name them.\n\n`);
});

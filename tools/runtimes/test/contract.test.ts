import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundle, bundleContract } from "../src/bundle.ts";
import { runtimes } from "../src/runtimes/index.ts";
import type { Run } from "../src/runtimes/runtime.ts";
import { tableOf } from "../src/table.ts";
import { startWorld } from "../src/world/start-world.ts";

let bundle: Bundle;
const runs = new Map<string, Run>();

beforeAll(async () => {
  bundle = await bundleContract(await mkdtemp(join(tmpdir(), "runtimes-")));
}, 30_000);

afterAll(async () => {
  console.log(tableOf(runtimes, runs));
  if (bundle) await rm(bundle.folder, { recursive: true });
});

describe("the contract of the client", () => {
  for (const runtime of runtimes) {
    test.skipIf(runtime.missing)(
      `is kept in ${runtime.name}`,
      async () => {
        await using running = await startWorld(runtime);
        const run = await runtime.run(bundle, running.world);
        runs.set(runtime.name, run);
        expect(run.outcomes.length).toBeGreaterThan(0);
        expect(run.outcomes.filter(({ ok }) => !ok)).toEqual([]);
      },
      90_000,
    );
  }

  test("is the same in each", () => {
    const [first, ...others] = [...runs.values()].map(({ outcomes }) => outcomes.map(({ name }) => name));
    for (const other of others) expect(other).toEqual(first);
  });
});

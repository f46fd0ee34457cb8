import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cases } from "../../../packages/server/test/contract/cases.ts";
import { type Outcome, runContract } from "../../../packages/server/test/contract/check-case.ts";
import { sendOverHttp } from "../../../packages/server/test/contract/send-over-http.ts";
import { bundleServer } from "../src/server/bundle-server.ts";
import { serverRuntimes } from "../src/server/server-runtimes.ts";
import { serverTable } from "../src/server/server-table.ts";

const names = Object.keys(cases);
const runs = new Map<string, readonly Outcome[]>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-runtimes-"));
  await bundleServer(folder);
}, 30_000);

afterAll(async () => {
  console.log(serverTable(serverRuntimes, runs));
  if (folder) await rm(folder, { recursive: true });
});

describe.each(serverRuntimes)("the contract of the server is kept in $name $version", (runtime) => {
  const { name, version, traits } = runtime;

  test("by the handler itself", { timeout: 90_000 }, async () => {
    const { outcomes, makesCode } = await runtime.runInProcess(folder);
    runs.set(`${name} ${version} in process`, outcomes);
    expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(outcomes.map((outcome) => outcome.name)).toEqual(names);
    expect(makesCode).toBe(runtime.makesCode);
  });

  test("over HTTP", { timeout: 90_000 }, async () => {
    await using server = await runtime.listen(folder);
    const outcomes = await runContract(sendOverHttp(server.url), traits);
    runs.set(`${name} ${version} over HTTP`, outcomes);
    expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(outcomes.map((outcome) => outcome.name)).toEqual(names);
  });
});

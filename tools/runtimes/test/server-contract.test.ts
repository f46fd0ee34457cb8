import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersOf } from "../../../packages/server/test/contract/call.ts";
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

  test("and the signal of a request tells what the table says", { timeout: 30_000 }, async () => {
    await using server = await runtime.listen(folder);
    const send = sendOverHttp(server.url);
    const statusOf = (offer: string) => `/api/publishers/contoso/offers/${offer}/status?api-version=2017-10-31`;
    const told = async (): Promise<string> =>
      JSON.parse((await send({ target: statusOf("told") })).text).notificationEmails;
    await send({ target: statusOf("listening") });
    const held = http.get(server.url + statusOf("held"), { headers: headersOf({ target: "" }) }).on("error", () => {});
    await expect.poll(told, { timeout: 10_000 }).toContain("begun");
    held.destroy();
    await expect.poll(told, { timeout: 10_000 }).toMatch(/gone|unnoticed/);
    expect((await told()).split(" ").filter((word) => word !== "begun")).toEqual(runtime.signals);
  });
});

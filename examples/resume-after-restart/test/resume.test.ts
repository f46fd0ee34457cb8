import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createClient } from "@cloud-partner/client";
import { startEmulator } from "@cloud-partner/emulator";
import { expect, it } from "vitest";

const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };

/** Runs one of the programs and gives what it printed and its exit code. */
function run(name: string, args: string[], settings: Record<string, string>) {
  const program = fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { env: { ...process.env, ...settings } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out: out.trim(), err: err.trim() });
    });
  });
}

it("one process starts, another waits for the end", { timeout: 60_000 }, async () => {
  const tokens = { first: { publishers: ["contoso"] }, second: { publishers: ["contoso"] } };
  await using emulator = await startEmulator({ stepDuration: 500, tokens });
  const started = await run("start", [offer.publisherId, offer.offerId], { BASE_URL: emulator.url, TOKEN: "first" });
  expect(started).toMatchObject({ code: 0, err: "" });
  expect(started.out).not.toContain("first");
  expect(started.out.split("\n")).toHaveLength(1);

  const settings = { BASE_URL: emulator.url, TOKEN: "second" };
  expect(await run("follow", [started.out], settings)).toEqual({
    code: 0,
    out: "The cancel has ended: succeeded.",
    err: "",
  });
  const client = createClient({ baseUrl: emulator.url, credential: "second" });
  expect((await client.getOfferStatus(offer)).body.status).toBe("canceled");
});

it("what goes wrong is said", { timeout: 60_000 }, async () => {
  await using emulator = await startEmulator();
  const settings = { BASE_URL: emulator.url, TOKEN: emulator.token };
  const [idle, other, nothing, broken, unset] = await Promise.all([
    run("start", ["contoso", "contoso-idleoffer"], settings),
    run(
      "follow",
      [
        JSON.stringify({
          version: 1,
          kind: "cancelOperation",
          location: "https://cloudpartner.example/operations/1",
          ...offer,
          startedAt: 0,
        }),
      ],
      settings,
    ),
    run("follow", [], settings),
    run("follow", ["{}"], settings),
    run("start", ["contoso", "contoso-idleoffer"], { TOKEN: "" }),
  ]);
  expect(idle).toMatchObject({ code: 1, err: expect.stringContaining("NoRunningOperation") });
  expect(other).toMatchObject({ code: 1, err: expect.stringContaining("https://cloudpartner.example") });
  expect(nothing).toMatchObject({ code: 2, err: expect.stringContaining("usage") });
  expect(broken).toMatchObject({ code: 2, err: expect.stringContaining("no resume token") });
  expect(unset).toMatchObject({ code: 2, err: expect.stringContaining("Set TOKEN") });
});

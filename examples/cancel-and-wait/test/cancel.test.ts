import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createClient } from "@cloud-partner/client";
import { startEmulator } from "@cloud-partner/emulator";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/cancel.ts", import.meta.url));
const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };

/** Runs the program and gives what it printed and its exit code. */
function run(settings: Record<string, string>): Promise<{ code: unknown; out: string[]; err: string }> {
  const all = { PUBLISHER_ID: offer.publisherId, OFFER_ID: offer.offerId, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { env: { ...process.env, ...all } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out: out.trim().split("\n"), err: err.trim() });
    });
  });
}

it("cancels, and waits until it is done", { timeout: 60_000 }, async () => {
  await using emulator = await startEmulator({ stepDuration: 1000 });
  const settings = { BASE_URL: emulator.url, TOKEN: emulator.token };
  const { code, out, err } = await run(settings);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.at(-2)).toMatch(/^100% succeeded \w/);
  expect(out.at(-1)).toBe(`The operation of ${offer.offerId} is cancelled.`);
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect((await client.getOfferStatus(offer)).body.status).toBe("canceled");

  expect(await run({ ...settings, OFFER_ID: "contoso-datascienceoffer" })).toEqual({
    code: 0,
    out: ["100% succeeded ", "The operation of contoso-datascienceoffer is cancelled."],
    err: "",
  });
});

it("gives up in time, and says how to go on", { timeout: 60_000 }, async () => {
  await using emulator = await startEmulator({ stepDuration: 60_000 });
  const { code, err } = await run({ BASE_URL: emulator.url, TOKEN: emulator.token, MAX_WAIT: "700" });
  expect(code).toBe(1);
  expect(err).toMatch(/did not end within 700 ms.*\nResume token: \{"version":1,.*\}$/);
  expect(err).not.toContain(emulator.token);
});

it("ends by Ctrl-C, and the cancel goes on", { timeout: 60_000 }, async () => {
  await using emulator = await startEmulator({ stepDuration: 60_000 });
  const settings = { BASE_URL: emulator.url, TOKEN: emulator.token, PUBLISHER_ID: "contoso", OFFER_ID: offer.offerId };
  const child = spawn(process.execPath, [program], { env: { ...process.env, ...settings } });
  const [line] = await once(createInterface(child.stdout), "line");
  expect(line).toMatch(/^\d+% running \w/);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([1, null]);
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect((await client.getOfferStatus(offer)).body.status).toBe("running");
});

it.each([
  ["nothing to cancel", { OFFER_ID: "contoso-idleoffer" }, 1, "400 (NoRunningOperation)"],
  ["somebody else's offer", { PUBLISHER_ID: "fabrikam" }, 1, "403"],
  ["no token", { TOKEN: "" }, 2, "Set TOKEN, PUBLISHER_ID and OFFER_ID"],
])("%s", async (_, changes, code, message) => {
  await using emulator = await startEmulator();
  const result = await run({ BASE_URL: emulator.url, TOKEN: emulator.token, ...changes });
  expect(result).toMatchObject({ code, out: [""] });
  expect(result.err).toContain(message);
});

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@cloud-partner/emulator";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/cancel.ts", import.meta.url));

/** Runs the program and gives what it printed and its exit code. */
function run(offerIds: string[], settings: Record<string, string>) {
  const env = { ...process.env, PUBLISHER_ID: "contoso", ...settings };
  return new Promise<{ code: unknown; out: string[]; err: string }>((resolve) => {
    execFile(process.execPath, [program, ...offerIds], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out: out.trim().split("\n"), err: err.trim() });
    });
  });
}

it("cancels all that can be, with a bar for each", { timeout: 60_000 }, async () => {
  const offerIds = Array.from({ length: 30 }, (_, index) => `offer-${index}`);
  const seed = offerIds.map((offerId, index) => ({
    publisherId: "contoso",
    offerId,
    // A cancel in the first two steps is done at once, and later it takes its time.
    publishingStep: index % 3 === 0 ? ("displaycertify" as const) : ("displayprovision" as const),
  }));
  await using emulator = await startEmulator({
    stepDuration: 1000,
    seed: [...seed, { publisherId: "contoso", offerId: "idle" }],
  });
  const settings = { BASE_URL: emulator.url, TOKEN: emulator.token };

  const { code, out, err } = await run([...offerIds, "idle"], settings);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^idle: .*NoRunningOperation/) });
  expect(out.at(-1)).toBe("30 of 31 cancelled");
  for (const offerId of offerIds) {
    const lines = out.filter((line) => line.startsWith(`${offerId}: `));
    expect(lines.slice(-2)).toEqual([`${offerId}: [####################] 100% succeeded`, `${offerId}: cancelled`]);
    expect(new Set(lines).size).toBe(lines.length);
  }
  expect(out.some((line) => / [1-9]\d?% running$/.test(line))).toBe(true);
});

it("says what is missing", async () => {
  expect(await run([], { TOKEN: "t" })).toMatchObject({ code: 2, err: expect.stringContaining("name the offers") });
});

import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";
import { Api } from "./support/api.ts";

test("a hundred emulators at once, each on its own", async () => {
  const emulators = await Promise.all(Array.from({ length: 100 }, () => startEmulator()));
  try {
    expect(new Set(emulators.map(({ url }) => url)).size).toBe(100);
    const canceled = emulators.filter((_, index) => index % 2 === 0);
    const offerId = "contoso-datascienceoffer";
    await Promise.all(canceled.map(async ({ url }) => new Api(url).call("cancelOperation", { offerId })));
    const states = await Promise.all(
      emulators.map(async (emulator) => (await emulator.offers()).find((offer) => offer.offerId === offerId)?.state),
    );
    expect(states).toEqual(emulators.map((_, index) => (index % 2 === 0 ? "canceled" : "certifying")));
    expect(emulators.map((emulator) => emulator.requests().length)).toEqual(
      emulators.map((_, index) => (index + 1) % 2),
    );
  } finally {
    await Promise.all(emulators.map((emulator) => emulator.close()));
  }
});

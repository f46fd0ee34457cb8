import { type RunningEmulator, type SeedOffer, startEmulator } from "@cloud-partner/emulator";
import { run, runJson, type Settings, start, token } from "./program.ts";

/** How long a step of the emulator takes, in milliseconds: no shorter delay can be asked for with Retry-After. */
const stepDuration = 1000;

/**
 * An emulator that listens, and the program pointed to it. Its time stands still until it is advanced, so that no test
 * depends on how fast the machine is; with `runs` it goes on by itself, for tests that only want the end.
 */
export async function createWorld({ seed, runs = false }: { seed?: readonly SeedOffer[]; runs?: boolean } = {}) {
  const begin = Date.now();
  let ahead = 0;
  const emulator: RunningEmulator = await startEmulator({
    stepDuration,
    clock: () => (runs ? Date.now() : begin) + ahead,
    tokens: { [token]: { publishers: ["contoso"] } },
    ...(seed === undefined ? {} : { seed }),
  });
  const at = (settings: Settings = {}): Settings => ({
    ...settings,
    environment: { CLOUD_PARTNER_BASE_URL: emulator.url, ...settings.environment },
  });
  return {
    url: emulator.url,
    run: (args: readonly string[], settings?: Settings) => run(args, at(settings)),
    runJson: (args: readonly string[], settings?: Settings) => runJson(args, at(settings)),
    start: (args: readonly string[], settings?: Settings) => start(args, at(settings)),
    /** The subjects of the notifications of an offer, each with its address, the oldest first. */
    async mail(offerId: string) {
      const messages = (await emulator.outbox()).filter((message) => message.offerId === offerId);
      return messages.map(({ to, subject }) => `${to}: ${subject}`).reverse();
    },
    /** Sets the emulator's clock forward by a number of steps. */
    advance(steps: number) {
      ahead += steps * stepDuration;
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

import { type EmulatorOptions, type SeedOffer, startEmulator } from "@cloud-partner/emulator";
import type { Traits, World } from "../contract/world.ts";
import { startCorsProxy } from "./cors-proxy.ts";
import { startFaultServer } from "./fault-server.ts";
import { listen } from "./listen.ts";

/** How long a step of an operation takes, in milliseconds: long enough to be seen running on a machine that is busy. */
const stepDuration = 100;

/** Cancelling these takes three steps. */
const running = ["cancel-202", "running", "follow", "resume", "many-1", "many-2", "many-3", "wait", "abort"];
/** Cancelling these is done at once. */
const justBegun = ["cancel-200", "follow-200", "middleware-200"];
const idle = ["idle", "publish", "publish-202", "follow-by-id"];

const seed: readonly SeedOffer[] = [
  ...running.map((offerId) => ({ publisherId: "contoso", offerId, publishingStep: "displayprovision" as const })),
  ...justBegun.map((offerId) => ({ publisherId: "contoso", offerId, publishingStep: "displaycertify" as const })),
  ...idle.map((offerId) => ({ publisherId: "contoso", offerId })),
];

/** A world with the servers behind it. */
export interface RunningWorld extends AsyncDisposable {
  readonly world: World;
}

/** What a run of the contract needs. */
export interface WorldOptions {
  readonly traits: Traits;
  /** Puts a proxy before the emulator that pages can use. */
  readonly cors?: boolean;
  /** Which generation of the service the emulator is. */
  readonly generation?: EmulatorOptions["generation"];
}

/** Starts the servers that one run of the contract needs. */
export async function startWorld({ traits, cors = false, generation }: WorldOptions): Promise<RunningWorld> {
  const stack = new AsyncDisposableStack();
  const emulator = stack.use(
    await startEmulator({ stepDuration, seed, ...(generation === undefined ? {} : { generation }) }),
  );
  const proxy = cors ? stack.use(await startCorsProxy(emulator.url)) : emulator;
  const elsewhere = stack.use(await startFaultServer("http://127.0.0.1:1"));
  const faults = stack.use(await startFaultServer(elsewhere.url));
  const refused = await listen(() => {});
  await refused[Symbol.asyncDispose]();
  return {
    world: {
      emulatorUrl: proxy.url,
      token: emulator.token,
      faultUrl: faults.url,
      elsewhereUrl: elsewhere.url,
      refusedUrl: refused.url,
      traits,
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

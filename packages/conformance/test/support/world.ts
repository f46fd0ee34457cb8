import { createEmulator, type EmulatorOptions, type SeedOffer } from "@cloud-partner/emulator";
import { type ConformanceOptions, checkConformance, type Report, readDocument } from "../../src/index.ts";
import { type Handler, type Listen, listen } from "./listen.ts";

export const ownToken = "own-token";
export const foreignToken = "foreign-token";
export const publisher = "contoso";
export const offer = "contoso-virtualmachineoffer";
export const otherOffer = "contoso-containeroffer";

/** Read once for all servers. */
const document = readDocument();

const seed: readonly SeedOffer[] = [
  { publisherId: publisher, offerId: offer, publishingStep: "displayprovision" },
  { publisherId: publisher, offerId: otherOffer, publishingStep: "displaypackage" },
  { publisherId: "fabrikam", offerId: "fabrikam-virtualmachineoffer" },
];

/** The token that may do everything: what lets a wrong server do what it must not. */
export const anyToken = "any-token";

/** A server that is tested, whose time passes when it is waited for. */
export interface World extends AsyncDisposable {
  readonly handler: Handler;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A server that conforms; without a generation, to the version that is the default. */
export async function createWorld(generation?: EmulatorOptions["generation"]): Promise<World> {
  let now = Date.parse("2018-03-26T20:12:44.041Z");
  const emulator = await createEmulator({
    ...(generation === undefined ? {} : { generation }),
    clock: () => now,
    seed,
    stepDuration: 1000,
    tokens: {
      [ownToken]: { publishers: [publisher] },
      [foreignToken]: { publishers: ["fabrikam"] },
      [anyToken]: { publishers: "*" },
    },
  });
  return {
    handler: emulator.handler,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose](),
  };
}

/** Tests a server over real HTTP; nothing of it waits. */
export async function checkWorld(
  change: (handler: Handler) => Handler,
  options: Partial<ConformanceOptions> = {},
  start: Listen = listen,
  generation?: EmulatorOptions["generation"],
): Promise<Report> {
  await using world = await createWorld(generation);
  const { handler, sleep } = world;
  const server = await start(change(handler));
  try {
    return await checkConformance({
      baseUrl: server.url,
      token: ownToken,
      document,
      foreignToken,
      publisher,
      offer,
      otherOffer,
      sleep,
      timeout: 20_000,
      ...options,
    });
  } finally {
    await server.close();
  }
}

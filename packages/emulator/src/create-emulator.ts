import { type ContractHandler, createHandler, type DispatcherOptions, fixedTokens } from "@cloud-partner/server";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import { toFetchHandler } from "@cloud-partner/server/core";
import { developmentToken, type Tokens } from "./access/tokens.ts";
import { serveDocumentation } from "./documentation/serve-documentation.ts";
import { createHandlers } from "./handlers/index.ts";
import { OfferStore } from "./state/offer-store.ts";
import { defaultSeed, type SeedOffer, seedOffer } from "./state/seed.ts";

/** The options of {@link createEmulator}. All can be left out. */
export interface EmulatorOptions {
  /** The tokens that are accepted. Default: `emulator-token`, which may touch the publisher `contoso`. */
  readonly tokens?: Tokens;
  /** The offers to start with. Default: {@link defaultSeed}. */
  readonly seed?: readonly SeedOffer[];
  /** How long each step takes, forwards and when it is undone, in milliseconds, 0 or more. Default: 10 000. */
  readonly stepDuration?: number;
  /** Gives the time, in milliseconds since 1970. Nothing else makes operations go on. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Makes the identifier of an operation, a UUID that was not given before. Default: a random one. */
  readonly createId?: () => string;
  /** Called with every error that is answered. Default: faults of the emulator are written with `console.error`. */
  readonly onError?: NonNullable<DispatcherOptions["onError"]>;
}

/** An emulator without a socket. */
export interface Emulator {
  /** Answers a request as the API does, and serves the Redoc page at `/docs/`. It never rejects for a call of the API. */
  readonly handler: ContractHandler;
}

/** The tokens that an emulator accepts if it is not told others. */
export const defaultTokens: Tokens = { [developmentToken]: { publishers: ["contoso"] } };

/** How long a step takes if nothing else is said, in milliseconds. */
export const defaultStepDuration = 10_000;

/**
 * Creates an emulator in this process. It has its own offers, and forgets them with the process. Throws a `RangeError`
 * where `stepDuration` is not a number of milliseconds.
 *
 * @example
 * const { handler } = createEmulator();
 * const client = createClient({ baseUrl: "http://localhost", credential: "emulator-token", fetch: handler });
 */
export function createEmulator({
  tokens = defaultTokens,
  seed = defaultSeed,
  stepDuration = defaultStepDuration,
  clock = Date.now,
  createId = () => crypto.randomUUID(),
  onError,
}: EmulatorOptions = {}): Emulator {
  if (!Number.isFinite(stepDuration) || stepDuration < 0) {
    throw new RangeError(`stepDuration has to be 0 or more milliseconds, not ${stepDuration}`);
  }
  const start = { now: clock(), stepDuration, createId };
  const store = new OfferStore(seed.map((offer) => seedOffer(offer, start)));
  const { dispatcher: api } = createHandler(createHandlers({ store, clock, createId, stepDuration }), {
    security: { bearerAuth: fixedTokens(tokens) },
    checkAnswer,
    ...(onError === undefined ? {} : { onError }),
  });
  const handler = toFetchHandler({
    answer: (request) => serveDocumentation(request) ?? api.answer(request),
    refuse: api.refuse,
  });
  return { handler };
}

import {
  type ContractHandler,
  type Dispatcher,
  type DispatcherOptions,
  type FetchHandler,
  fixedTokens,
} from "@cloud-partner/server";
import { toFetchHandler } from "@cloud-partner/server/core";
import { developmentToken, type Tokens } from "./access/tokens.ts";
import { type EmulatorClock, foreignClock, openClock } from "./clock/emulator-clock.ts";
import type { ClockWish } from "./clock/read-clock.ts";
import { createControl, type EmulatorControl } from "./control/emulator-control.ts";
import { type Fault, Faults } from "./control/faults.ts";
import { Journal, type RequestRecord, redactor } from "./control/journal.ts";
import { serveControl } from "./control/serve-control.ts";
import { watchCalls } from "./control/watch-calls.ts";
import { serveDocumentation } from "./documentation/serve-documentation.ts";
import { apiVersionOf } from "./generations/api-version.ts";
import { type Generation, type GenerationName, readGeneration } from "./generations/generation.ts";
import { serveGeneration } from "./generations/serve-generation.ts";
import { Notifier } from "./mail/notifier.ts";
import { openDelivery } from "./mail/open-delivery.ts";
import { createOperationId } from "./state/create-operation-id.ts";
import { defaultSeed, type SeedOffer, seedOffer } from "./state/seed.ts";
import { OfferStore } from "./store/offer-store.ts";
import { type OpenStoreOptions, openStore } from "./store/open-store.ts";
import { seedStore } from "./store/seed-store.ts";

/** The options of {@link createEmulator}. All can be left out. */
export interface EmulatorOptions extends OpenStoreOptions {
  /** The tokens that are accepted. Default: `emulator-token`, which may touch the publisher `contoso`. */
  readonly tokens?: Tokens;
  /** The offers that a database gets which has none. Default: {@link defaultSeed}. */
  readonly seed?: readonly SeedOffer[];
  /** How long each step takes, forwards and when it is undone, in milliseconds, 0 or more. Default: 10 000. */
  readonly stepDuration?: number;
  /**
   * The time: how fast it goes (`{ rate: 0 }` for not at all), or a function that gives it in milliseconds since 1970. Nothing
   * else makes operations go on. Default: as the database has it from before, else the machine's.
   */
  readonly clock?: ClockWish | (() => number);
  /** Makes the identifier of an operation, a UUID that was not given before. Default: one of version 7. */
  readonly createId?: () => string;
  /**
   * Address of a mail server that the notifications are sent to, `smtp://host:port` or `smtps://user:password@host`. Default:
   * none; they stay in the outbox.
   */
  readonly smtp?: string;
  /**
   * Answers as the pages of a year say: of 2020 as their own document `2017-10-31-2020` has it, for offers that were migrated
   * or not; of 2018, or with single switches, where they contradict the document. Default: as the document has it.
   */
  readonly generation?: GenerationName | Partial<Generation>;
  /** What goes wrong with the calls from the start on. Default: nothing. */
  readonly faults?: readonly Fault[];
  /**
   * Whether the control API is at `/_emulator` and the page that uses it at `/`; they ask for no token. Default: `false`, but
   * `true` where `startEmulator` listens on the own machine alone.
   */
  readonly control?: boolean;
  /**
   * Called with every call of the API that was answered. No token is among what it is given. What it throws is written with
   * `console.error`. Default: nothing is done.
   */
  readonly onRequest?: (request: RequestRecord) => void;
  /** Called with every error that is answered. Default: faults of the emulator are written with `console.error`. */
  readonly onError?: NonNullable<DispatcherOptions["onError"]>;
}

/** An emulator without a socket. It can be held with `await using`, which closes its database. */
export interface Emulator extends EmulatorControl, AsyncDisposable {
  /**
   * Answers a request as the API does, and serves the Redoc page at `/docs/`. It rejects where a fault takes the connection
   * away, as `fetch` does, and for nothing else.
   */
  readonly handler: ContractHandler;
  /** Its clock. */
  readonly clock: EmulatorClock;
}

/** The tokens that an emulator accepts if it is not told others. */
export const defaultTokens: Tokens = { [developmentToken]: { publishers: ["contoso"] } };

/** How long a step takes if nothing else is said, in milliseconds. */
export const defaultStepDuration = 10_000;

/**
 * Creates an emulator in this process. Without `data` and `databaseUrl` it has its own offers, and forgets them when it is
 * closed. Rejects with a `RangeError` where `stepDuration` is not a number of milliseconds or there is no such `generation`,
 * and with a `StoreError` where the database cannot be used.
 *
 * @example
 * await using emulator = await createEmulator();
 * const client = createClient({ baseUrl: "http://localhost", credential: "emulator-token", fetch: emulator.handler });
 */
export function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return openEmulator(options, { scheme: "http", anyHost: false });
}

/** An emulator as who listens for it holds it. */
export interface OpenEmulator extends Emulator {
  /** Ends what does not end by itself: the streams of events. */
  endStreams(): void;
}

/** How an emulator is reached. */
export interface EmulatorEntry {
  /** What its addresses begin with. */
  readonly scheme: "http" | "https";
  /** Whether the control API is for requests that name another host than the own machine, too. */
  readonly anyHost: boolean;
}

/** Opens an emulator, for whoever listens for it. */
export async function openEmulator(
  {
    tokens = defaultTokens,
    seed = defaultSeed,
    stepDuration = defaultStepDuration,
    clock: wish,
    createId = createOperationId,
    onError,
    smtp,
    generation: generationWish,
    faults: givenFaults = [],
    control: hasControl = false,
    onRequest,
    ...database
  }: EmulatorOptions,
  { scheme, anyHost }: EmulatorEntry,
): Promise<OpenEmulator> {
  if (!Number.isFinite(stepDuration) || stepDuration < 0) {
    throw new RangeError(`stepDuration has to be 0 or more milliseconds, not ${stepDuration}`);
  }
  const generation = readGeneration(generationWish);
  const faults = new Faults();
  faults.replace(givenFaults);
  const isShared = database.databaseUrl !== undefined;
  await using opening = new AsyncDisposableStack();
  const store = opening.use(await openStore(database));
  const clock = opening.use(typeof wish === "function" ? foreignClock(wish) : await openClock(store, isShared, wish));
  const { now } = clock.control;
  const makeOffers = (offers: readonly SeedOffer[]) =>
    offers.map((offer) => seedOffer(offer, { now: now(), stepDuration, createId }));
  await seedStore(store, () => makeOffers(seed));
  const delivery = await openDelivery(store, smtp, database.databaseUrl);
  const notifier = opening.use(new Notifier(store, clock.time, delivery));
  notifier.wake();
  const offers = new OfferStore(store, () => notifier.changed());
  // For the buttons of the page: nobody is told of it.
  const controlToken = crypto.randomUUID();
  const environment = { store: offers, clock: now, createId, stepDuration };
  const dispatcher = serveGeneration(generation, environment, {
    security: { bearerAuth: fixedTokens(hasControl ? { ...tokens, [controlToken]: { publishers: "*" } } : tokens) },
    ...(onError === undefined ? {} : { onError }),
  });
  const journal = new Journal(redactor([...Object.keys(tokens), controlToken]), scheme);
  const api = watchCalls(dispatcher, {
    faults,
    now,
    onCall(entry) {
      journal.add(entry);
      if (onRequest !== undefined) tellRequest(onRequest, journal.record(entry));
    },
  });
  const start = { seed, faults: givenFaults, clock: typeof wish === "function" ? undefined : wish };
  const control = createControl({ store, clock, notifier, faults, journal, makeOffers, start });
  const controlServer = hasControl
    ? serveControl(
        {
          control,
          clock: clock.control,
          api: toFetchHandler(api.throughFetch),
          token: controlToken,
          apiVersion: apiVersionOf(generation),
        },
        anyHost,
      )
    : undefined;
  const serve = (entry: Dispatcher): Dispatcher => ({
    answer: (request) =>
      controlServer?.answer(request) ?? serveDocumentation(request, generation.document) ?? entry.answer(request),
    refuse: entry.refuse,
  });
  const resources = opening.move();
  return {
    ...control,
    handler: Object.assign(toFetchHandler(serve(api.throughFetch)), { dispatcher: serve(api.throughSocket) }),
    clock: clock.control,
    endStreams: () => controlServer?.close(),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** A hook that fails does not take the answer with it. */
function tellRequest(onRequest: (request: RequestRecord) => void, request: RequestRecord): void {
  try {
    onRequest(request);
  } catch (error) {
    console.error(error);
  }
}

/**
 * The emulator as a `fetch` function, for a client in the same process: no socket, no waiting. It is opened by the first
 * request.
 *
 * @example
 * const client = createClient({ baseUrl: "http://localhost", credential: "emulator-token", fetch: createEmulatorFetch() });
 */
export function createEmulatorFetch(options: EmulatorOptions = {}): FetchHandler {
  let emulator: Promise<Emulator> | undefined;
  return async (request) => {
    emulator ??= createEmulator(options);
    return (await emulator).handler(request);
  };
}

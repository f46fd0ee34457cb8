import type { OpenClock } from "../clock/emulator-clock.ts";
import type { ClockWish } from "../clock/read-clock.ts";
import type { Notifier } from "../mail/notifier.ts";
import { type OutboxMessage, outboxMessage } from "../mail/outbox-message.ts";
import type { Offer } from "../state/offer.ts";
import type { SeedOffer } from "../state/seed.ts";
import { listMessages } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import { addOffers, readOffers, readRecords, replaceOffers, replaceRecords } from "../store/whole-state.ts";
import type { ActiveFault, Fault, Faults } from "./faults.ts";
import type { Journal, RequestRecord } from "./journal.ts";
import { type OfferView, offerView } from "./offer-view.ts";
import { requireConsistent, type Snapshot } from "./snapshot.ts";

/**
 * What a test holds an emulator with; the control API does the same over HTTP. What needs the database rejects with a
 * `StoreError` where that fails.
 */
export interface EmulatorControl {
  /** The offers of all publishers by their names, up to `limit` of them (default 1000). */
  offers(limit?: number): Promise<readonly OfferView[]>;
  /** Adds offers; one that has the name of another takes its place, and all is forgotten of that. */
  addOffers(offers: readonly SeedOffer[]): Promise<void>;
  /**
   * The newest notifications, up to `limit` of them (default 1000), the newest first: all that are due, whether a mail server
   * took them or not.
   */
  outbox(limit?: number): Promise<readonly OutboxMessage[]>;
  /**
   * Begins again as at the start: the offers of the seed and no other, the clock and the faults as they were given, an empty
   * outbox, an empty journal. A clock that is a function is left as it is.
   */
  reset(): Promise<void>;
  /** All that is recorded, as JSON. */
  snapshot(): Promise<Snapshot>;
  /**
   * Forgets all that is recorded, and puts a snapshot in its place. The clock goes on from the time of the snapshot. Rejects
   * with a `TypeError` for a snapshot that has something twice, or something of an offer or an operation that it does not have.
   */
  restore(snapshot: Snapshot): Promise<void>;
  /**
   * Makes calls fail from now on; of several faults, the first counts that a call meets. Throws a `TypeError` or a
   * `RangeError` for a fault that cannot be.
   */
  addFault(fault: Fault): ActiveFault;
  /** The faults that there are, the oldest first. */
  faults(): readonly ActiveFault[];
  /** Takes a fault away; `false` where there is none of this identifier. */
  removeFault(id: number): boolean;
  /** Takes all faults away. */
  clearFaults(): void;
  /** The requests of the API that were answered last, up to `limit` of them (at most 500), the newest first. */
  requests(limit?: number): readonly RequestRecord[];
  /** Forgets these requests. */
  clearRequests(): void;
}

/** What is held. */
export interface Held {
  readonly store: Store;
  readonly clock: OpenClock;
  readonly notifier: Notifier;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Makes offers of a seed, as they stand now. */
  readonly makeOffers: (seed: readonly SeedOffer[]) => readonly Offer[];
  /** What the emulator was started with. */
  readonly start: {
    readonly seed: readonly SeedOffer[];
    readonly faults: readonly Fault[];
    readonly clock: ClockWish | undefined;
  };
}

/** How many are given if nobody says how many, of offers and of messages. */
const defaultLimit = 1000;

/** Makes what an emulator is held with. */
export function createControl({ store, clock, notifier, faults, journal, makeOffers, start }: Held): EmulatorControl {
  /** Replaces what is recorded. The clock goes first: by a later one, more would be told than had happened. */
  async function withClock(setting: Required<ClockWish>, replace: () => Promise<void>): Promise<void> {
    const before = { time: clock.control.now(), rate: clock.control.rate() };
    await clock.set(setting);
    try {
      await replace();
    } catch (error) {
      await clock.set(before);
      throw error;
    }
    notifier.wake();
  }

  return {
    async offers(limit = defaultLimit) {
      const offers = await store.read((statements) => readOffers(statements, limit));
      const now = clock.control.now();
      return offers.map((offer) => offerView(offer, now));
    },
    async addOffers(seed) {
      const offers = makeOffers(seed);
      await store.write((statements) => addOffers(statements, offers));
      notifier.wake();
    },
    async outbox(limit = defaultLimit) {
      await notifier.flush();
      return (await store.read((statements) => listMessages(statements, limit))).map(outboxMessage);
    },
    async reset() {
      await withClock({ rate: 1, time: Date.now(), ...start.clock }, () => {
        const offers = makeOffers(start.seed);
        return store.write((statements) => replaceOffers(statements, offers));
      });
      faults.replace(start.faults);
      journal.clear();
    },
    async snapshot() {
      const records = await store.readAtOnce(readRecords);
      return { version: 1, clock: { time: clock.control.now(), rate: clock.control.rate() }, ...records };
    },
    async restore(snapshot) {
      requireConsistent(snapshot);
      await withClock(snapshot.clock, () => store.write((statements) => replaceRecords(statements, snapshot)));
    },
    addFault: (fault) => faults.add(fault),
    faults: () => faults.list(),
    removeFault: (id) => faults.remove(id),
    clearFaults: () => faults.replace([]),
    requests: (limit) => journal.list(limit),
    clearRequests: () => journal.clear(),
  };
}

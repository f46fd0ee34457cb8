/** A server that is measured, in a process of its own: the emulator, or the one that was written by hand. */
import { createEmulator, type OpenStoreOptions, type SeedOffer, startEmulator } from "@cloud-partner/emulator";
import { startByHand } from "./emulator-by-hand.ts";

/** What a server is started with, as JSON in the first argument. */
export interface ChildOptions {
  readonly kind: "emulator" | "by hand";
  readonly store: OpenStoreOptions;
  /** How many offers there are, each with a publication whose cancel takes time. */
  readonly offers: number;
  /** Whether they are in the database already. */
  readonly isSeeded?: boolean;
}

/** The identifiers of the offers. */
export function offerIdsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `offer-${index}`);
}

function seedOf(count: number): SeedOffer[] {
  return offerIdsOf(count).map((offerId) => ({ publisherId: "contoso", offerId, publishingStep: "displayprovision" }));
}

if (process.send !== undefined) {
  const { kind, store, offers, isSeeded = false }: ChildOptions = JSON.parse(process.argv[2] ?? "");
  const seed = seedOf(offers);
  const prepare = async (options: OpenStoreOptions) => {
    await using emulator = await createEmulator({ ...options, seed });
    // What was before the cancels is told before.
    await emulator.outbox(1);
  };
  let url: string;
  if (kind === "emulator") {
    // What a cancel starts goes on after the last round only: what is told of that then is no part of a cancel.
    const emulator = await startEmulator({ ...store, seed, stepDuration: 3_600_000 });
    await emulator.outbox(1);
    url = emulator.url;
  } else {
    if (!isSeeded && (store.data !== undefined || store.databaseUrl !== undefined)) await prepare(store);
    url = await startByHand(store, prepare);
  }
  process.on("disconnect", () => process.exit());
  process.on("message", () => process.send?.(process.cpuUsage()));
  process.send(url);
}

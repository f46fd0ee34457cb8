import type { Offer } from "../state/offer.ts";
import { putOffer } from "./offers.ts";
import { run } from "./statement.ts";
import type { Store } from "./store.ts";

/** Puts offers into a database that has none. */
export function seedStore(store: Store, offers: () => readonly Offer[]): Promise<void> {
  return store.write(function* (statements) {
    if (statements.lockOffers !== undefined) yield* run(statements.lockOffers, {});
    const [any] = yield* run(statements.anyOffer, {});
    if (any !== undefined) return;
    for (const offer of offers()) yield* putOffer(statements, offer);
  });
}

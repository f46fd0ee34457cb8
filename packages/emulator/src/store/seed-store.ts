import type { Offer } from "../state/offer.ts";
import { putOffer } from "./offers.ts";
import { run, send } from "./statement.ts";
import type { Store } from "./store.ts";
import { lockAll } from "./whole-state.ts";

/** Puts offers into a database that has none. */
export function seedStore(store: Store, offers: () => readonly Offer[]): Promise<void> {
  return store.write(function* (statements) {
    yield* lockAll(statements);
    const [any] = yield* run(statements.anyOffer, {});
    if (any !== undefined) return;
    for (const offer of offers()) yield* send(putOffer(statements, offer));
  });
}

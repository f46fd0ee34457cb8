import type { Offer } from "./offer.ts";

/** The offers of all publishers, in memory. */
export class OfferStore {
  readonly #offers = new Map<string, Offer>();

  constructor(offers: Iterable<Offer> = []) {
    for (const offer of offers) this.#offers.set(keyOf(offer), offer);
  }

  /** An offer as it stands, or `undefined` where there is none. */
  get(publisherId: string, offerId: string): Offer | undefined {
    return this.#offers.get(keyOf({ publisherId, offerId }));
  }

  /** Replaces an offer. */
  put(offer: Offer): void {
    this.#offers.set(keyOf(offer), offer);
  }
}

/** No identifier has a slash in it, so that no two offers have the same key. */
function keyOf({ publisherId, offerId }: Pick<Offer, "publisherId" | "offerId">): string {
  return `${publisherId}/${offerId}`;
}

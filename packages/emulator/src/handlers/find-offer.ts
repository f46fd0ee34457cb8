import { HttpError } from "@cloud-partner/server";
import { requireAccess } from "../access/require-access.ts";
import type { TokenGrant } from "../access/tokens.ts";
import type { Offer } from "../state/offer.ts";
import type { Environment } from "./environment.ts";

/** What every operation names in its path. */
interface OfferPath {
  readonly publisherId: string;
  readonly offerId: string;
}

/** The offer that a request names. Throws `Forbidden` (403), then `ResourceNotFound` (404). */
export function findOffer({ store }: Environment, caller: TokenGrant, { publisherId, offerId }: OfferPath): Offer {
  requireAccess(caller, publisherId);
  const offer = store.get(publisherId, offerId);
  if (offer !== undefined) return offer;
  throw new HttpError("ResourceNotFound", { message: `The publisher ${publisherId} has no offer ${offerId}.` });
}

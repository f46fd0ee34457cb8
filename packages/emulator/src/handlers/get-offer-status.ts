import { requireAccess } from "../access/require-access.ts";
import { offerStatusBody } from "./bodies.ts";
import { type Environment, type ReadHandler, requireOffer } from "./environment.ts";

/** Answers with the status of an offer. */
export function getOfferStatus({ store, clock }: Environment): ReadHandler<"getOfferStatus"> {
  return async ({ principal, path }) => {
    requireAccess(principal, path.publisherId);
    const offer = requireOffer(await store.offer(path), path);
    return { status: 200, body: offerStatusBody(offer, clock()) };
  };
}

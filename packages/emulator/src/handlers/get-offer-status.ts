import { offerStatusBody } from "./bodies.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";

/** Answers with the status of an offer. */
export function getOfferStatus(environment: Environment): EmulatorHandler<"getOfferStatus"> {
  return ({ principal, path }) => {
    const offer = findOffer(environment, principal, path);
    return { status: 200, body: offerStatusBody(offer, environment.clock()) };
  };
}

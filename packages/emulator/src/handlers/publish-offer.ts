import { startOperation } from "./change-offer.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { locationHeaders } from "./operation-location.ts";

/** Starts to publish an offer. */
export function publishOffer(environment: Environment): EmulatorHandler<"publishOffer"> {
  return (request) => startOperation(environment, locationHeaders, "publishOffer", request);
}

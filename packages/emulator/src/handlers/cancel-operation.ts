import { changeOffer } from "./change-offer.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { locationHeaders } from "./operation-location.ts";

/** Cancels the operation that is running on an offer: at once (200), or by an operation that undoes it (202). */
export function cancelOperation(environment: Environment): EmulatorHandler<"cancelOperation"> {
  return (request) => changeOffer(environment, locationHeaders, "cancelOperation", request);
}

import { cancelRunningOperation } from "../state/cancel-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";
import { operationStart } from "./operation-start.ts";

/** Cancels the operation that is running on an offer: at once (200), or by an operation that undoes it (202). */
export function cancelOperation(environment: Environment): EmulatorHandler<"cancelOperation"> {
  return ({ principal, path, body, request }) => {
    const start = operationStart(environment, body);
    const { offer, operation } = cancelRunningOperation(findOffer(environment, principal, path), start);
    environment.store.put(offer);
    if (operation === undefined) return { status: 200 };
    return { status: 202, headers: locationHeaders(request, offer, operation, start.now) };
  };
}

import { cancelRunningOperation } from "../state/cancel-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";

/** Cancels the operation that is running on an offer: at once (200), or by an operation that undoes it (202). */
export function cancelOperation(environment: Environment): EmulatorHandler<"cancelOperation"> {
  const { store, clock, createId, stepDuration } = environment;
  return ({ principal, path, body, request }) => {
    const now = clock();
    const notificationEmails = body.metadata["notification-emails"];
    const { offer, operation } = cancelRunningOperation(findOffer(environment, principal, path), {
      id: createId(),
      now,
      stepDuration,
      notificationEmails,
    });
    store.put(offer);
    if (operation === undefined) return { status: 200 };
    return { status: 202, headers: locationHeaders(request, offer, operation, now) };
  };
}

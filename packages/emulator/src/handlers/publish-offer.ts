import { startPublish } from "../state/start-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";

/** Starts to publish an offer. */
export function publishOffer(environment: Environment): EmulatorHandler<"publishOffer"> {
  const { store, clock, createId, stepDuration } = environment;
  return ({ principal, path, body, request }) => {
    const now = clock();
    const notificationEmails = body.metadata["notification-emails"];
    const { offer, operation } = startPublish(findOffer(environment, principal, path), {
      id: createId(),
      now,
      stepDuration,
      notificationEmails,
    });
    store.put(offer);
    return { status: 202, headers: locationHeaders(request, offer, operation, now) };
  };
}

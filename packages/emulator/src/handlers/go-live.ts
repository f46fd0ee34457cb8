import { startGoLive } from "../state/start-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";

/** Takes an offer live whose publication waits for its publisher. */
export function goLive(environment: Environment): EmulatorHandler<"goLive"> {
  const { store, clock, createId, stepDuration } = environment;
  return ({ principal, path, body, request }) => {
    const now = clock();
    const notificationEmails = body?.metadata["notification-emails"];
    const { offer, operation } = startGoLive(findOffer(environment, principal, path), {
      id: createId(),
      now,
      stepDuration,
      notificationEmails,
    });
    store.put(offer);
    return { status: 202, headers: locationHeaders(request, offer, operation, now) };
  };
}

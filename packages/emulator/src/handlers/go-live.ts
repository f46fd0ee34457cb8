import { startGoLive } from "../state/start-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";
import { operationStart } from "./operation-start.ts";

/** Takes an offer live whose publication waits for its publisher. */
export function goLive(environment: Environment): EmulatorHandler<"goLive"> {
  return ({ principal, path, body, request }) => {
    const start = operationStart(environment, body);
    const { offer, operation } = startGoLive(findOffer(environment, principal, path), start);
    environment.store.put(offer);
    return { status: 202, headers: locationHeaders(request, offer, operation, start.now) };
  };
}

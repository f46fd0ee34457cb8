import { startPublish } from "../state/start-operation.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { locationHeaders } from "./operation-location.ts";
import { operationStart } from "./operation-start.ts";

/** Starts to publish an offer. */
export function publishOffer(environment: Environment): EmulatorHandler<"publishOffer"> {
  return ({ principal, path, body, request }) => {
    const start = operationStart(environment, body);
    const { offer, operation } = startPublish(findOffer(environment, principal, path), start);
    environment.store.put(offer);
    return { status: 202, headers: locationHeaders(request, offer, operation, start.now) };
  };
}

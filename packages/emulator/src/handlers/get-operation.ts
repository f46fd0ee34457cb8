import { HttpError } from "@cloud-partner/server";
import { progressOf } from "../state/progress.ts";
import { operationBody } from "./bodies.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";
import { secondsToWait } from "./operation-location.ts";

/** Answers with the state of one operation. */
export function getOperation(environment: Environment): EmulatorHandler<"getOperation"> {
  return ({ principal, path }) => {
    const now = environment.clock();
    const offer = findOffer(environment, principal, path);
    // The case of a UUID's letters does not count (RFC 9562).
    const operationId = path.operationId.toLowerCase();
    const operation = offer.operations.find(({ id }) => id.toLowerCase() === operationId);
    if (operation === undefined) {
      const message = `The offer ${path.offerId} has no operation ${path.operationId}.`;
      throw new HttpError("ResourceNotFound", { message });
    }
    const goesOn = progressOf(operation, now).status === "running";
    return {
      status: 200,
      headers: goesOn ? { "Retry-After": secondsToWait(operation, now) } : {},
      body: operationBody(offer, operation, now),
    };
  };
}

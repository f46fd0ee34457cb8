import { HttpError } from "@cloud-partner/server";
import { requireAccess } from "../access/require-access.ts";
import type { Offer, OperationRecord } from "../state/offer.ts";
import { progressOf } from "../state/progress.ts";
import { operationBody } from "./bodies.ts";
import { type Environment, type ReadHandler, requireOffer } from "./environment.ts";
import { secondsToWait } from "./operation-location.ts";

/** Answers with the state of one operation. */
export function getOperation({ store, clock }: Environment): ReadHandler<"getOperation"> {
  return async ({ principal, path }) => {
    requireAccess(principal, path.publisherId);
    // The case of a UUID's letters does not count (RFC 9562).
    const found = requireOffer(await store.operation(path, path.operationId.toLowerCase()), path);
    const [operation] = found.operations;
    if (operation === undefined) {
      const message = `The offer ${path.offerId} has no operation ${path.operationId}.`;
      throw new HttpError("ResourceNotFound", { message });
    }
    return operationAnswer(found.offer, operation, clock());
  };
}

/** The answer that shows an operation, with when to ask for it again while it goes on. */
export function operationAnswer(offer: Offer, operation: OperationRecord, now: number) {
  const goesOn = progressOf(operation, now).status === "running";
  return {
    status: 200,
    headers: goesOn ? { "Retry-After": secondsToWait(operation, now) } : {},
    body: operationBody(offer, operation, now),
  } as const;
}

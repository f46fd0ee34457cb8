import { HttpError } from "@cloud-partner/server";
import { requireAccess } from "../access/require-access.ts";
import { progressOf } from "../state/progress.ts";
import { operationBody } from "./bodies.ts";
import { type EmulatorHandler, type Environment, requireOffer } from "./environment.ts";
import { secondsToWait } from "./operation-location.ts";

/** Answers with the state of one operation. */
export function getOperation({ store, clock }: Environment): EmulatorHandler<"getOperation"> {
  return async ({ principal, path }) => {
    requireAccess(principal, path.publisherId);
    // The case of a UUID's letters does not count (RFC 9562).
    const found = requireOffer(await store.operation(path, path.operationId.toLowerCase()), path);
    const [operation] = found.operations;
    if (operation === undefined) {
      const message = `The offer ${path.offerId} has no operation ${path.operationId}.`;
      throw new HttpError("ResourceNotFound", { message });
    }
    const now = clock();
    const goesOn = progressOf(operation, now).status === "running";
    return {
      status: 200,
      headers: goesOn ? { "Retry-After": secondsToWait(operation, now) } : {},
      body: operationBody(found.offer, operation, now),
    };
  };
}

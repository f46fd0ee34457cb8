import { requireAccess } from "../access/require-access.ts";
import { submissionBody } from "./bodies.ts";
import { type Environment, type ReadHandler, requireOffer } from "./environment.ts";

/** Answers with the operations of an offer, the newest first. */
export function listOperations({ store, clock }: Environment): ReadHandler<"listOperations"> {
  return async ({ principal, path, query }) => {
    requireAccess(principal, path.publisherId);
    const { offer, operations } = requireOffer(await store.operations(path), path);
    const now = clock();
    const all = operations.map((operation) => submissionBody(offer, operation, now));
    const body = query.status === undefined ? all : all.filter((item) => item.submissionState === query.status);
    return { status: 200, body };
  };
}

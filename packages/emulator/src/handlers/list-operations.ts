import { submissionBody } from "./bodies.ts";
import type { EmulatorHandler, Environment } from "./environment.ts";
import { findOffer } from "./find-offer.ts";

/** Answers with the operations of an offer, the newest first. */
export function listOperations(environment: Environment): EmulatorHandler<"listOperations"> {
  return ({ principal, path, query }) => {
    const now = environment.clock();
    const offer = findOffer(environment, principal, path);
    const all = offer.operations.map((operation) => submissionBody(offer, operation, now)).reverse();
    const body = query.status === undefined ? all : all.filter((item) => item.submissionState === query.status);
    return { status: 200, body };
  };
}

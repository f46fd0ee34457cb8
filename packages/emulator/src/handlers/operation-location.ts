import type { OfferName, OperationRecord } from "../state/offer.ts";
import { progressOf } from "../state/progress.ts";

/** The longest time that a caller is asked to wait, in seconds: short, for the emulator answers quickly. */
const longestWait = 5;

/** Gives the headers that say where an operation is followed, and when to ask; `origin` is what the request was sent to. */
export type Locate<Headers> = (origin: string, offer: OfferName, operation: OperationRecord, now: number) => Headers;

/** The headers of an answer that starts an operation. */
export interface LocationHeaders {
  /** Where the operation is followed, an absolute URI. */
  "Operation-Location": string;
  /** When it is worth asking, in seconds. */
  "Retry-After": number;
}

/**
 * The headers that say where an operation is followed, and when to ask. The location is absolute, on the origin that the
 * request was sent to, and has no api-version in it, as it is documented.
 */
export const locationHeaders: Locate<LocationHeaders> = (origin, offer, operation, now) => ({
  "Operation-Location": origin + operationPath(offer, operation.id),
  "Retry-After": secondsToWait(operation, now),
});

/** The path of an operation. */
export function operationPath({ publisherId, offerId }: OfferName, operationId: string): string {
  return `/api/publishers/${publisherId}/offers/${offerId}/operations/${operationId}`;
}

/** In how many seconds it is worth asking for an operation again; 0 for one that has ended. */
export function secondsToWait(operation: OperationRecord, now: number): number {
  const { current } = progressOf(operation, now);
  if (current === undefined) return 0;
  // What is blocked goes on when somebody cancels it.
  const wait = current.endsAt === undefined ? Number.POSITIVE_INFINITY : Math.ceil((current.endsAt - now) / 1000);
  return Math.min(longestWait, wait);
}

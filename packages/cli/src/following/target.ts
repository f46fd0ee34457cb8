import type { OperationMethods, OperationPoller } from "@cloud-partner/client";

/** The calls that start an operation, by their names in the client. */
export type OperationKind = keyof Pick<OperationMethods, "cancelOperation" | "publishOffer" | "goLive">;

/** An offer of a publisher. */
export interface OfferName {
  /** The publisher that it belongs to. */
  readonly publisherId: string;
  /** Its identifier. */
  readonly offerId: string;
}

/** An operation that is followed, and the offer that it works on. */
export interface Target extends OfferName {
  /** The call that has started it. */
  readonly kind: OperationKind;
  /** What follows the operation. */
  readonly poller: OperationPoller;
}

/** How an offer is named for people. */
export function nameOf({ publisherId, offerId }: OfferName): string {
  return `${publisherId}/${offerId}`;
}

import { HttpError } from "@cloud-partner/server";
import type { OfferName } from "./state/offer.ts";
import type { OfferState } from "./state/state-machine.ts";

/**
 * The errors that the emulator adds to those of the server: what the state of an offer does not allow. Each is answered
 * with 400, the documented status for a call that cannot be done now.
 */
export const stateErrors = {
  /** A cancel finds an offer that was never published. */
  NoRunningOperation: { status: 400 },
  /** A cancel finds that the last operation has ended. */
  OperationEnded: { status: 400 },
  /** A cancel finds that the offer is becoming public, which cannot be undone. */
  PointOfNoReturnPassed: { status: 400 },
  /** A publish finds an operation that is still running. */
  OperationRunning: { status: 400 },
  /** A go live finds no publication that waits for its publisher. */
  NotWaitingForPublisherReview: { status: 400 },
} as const;

/** The code of an error that the emulator adds. */
export type StateErrorCode = keyof typeof stateErrors;

const messages: Readonly<Record<StateErrorCode, (offer: string, state: OfferState) => string>> = {
  NoRunningOperation: (offer) => `No operation of the offer ${offer} is running, so there is nothing to cancel.`,
  OperationEnded: (offer, state) => `The last operation of the offer ${offer} has ended; the offer is ${state}.`,
  PointOfNoReturnPassed: (offer) => `The offer ${offer} is becoming public, which cannot be undone any more.`,
  OperationRunning: (offer, state) => `The offer ${offer} is ${state}. Wait for the end of that, or cancel it.`,
  NotWaitingForPublisherReview: (offer, state) => `The offer ${offer} does not wait for its publisher; it is ${state}.`,
};

/** The error to throw for a call that the state of its offer does not allow. */
export function stateError(code: StateErrorCode, { offerId }: OfferName, state: OfferState): HttpError {
  return new HttpError(code, { ...stateErrors[code], message: messages[code](offerId, state) });
}

/** How long a caller is asked to wait for a database that fails, in seconds. */
const secondsToWait = 5;

/** The error to throw where the database fails: 503. */
export function unavailable(cause: Error): HttpError {
  return new HttpError("ServiceUnavailable", {
    status: 503,
    message: "The emulator cannot reach its data now. Try again later.",
    headers: { "Retry-After": String(secondsToWait) },
    cause,
  });
}

import { HttpError } from "@cloud-partner/server";

/**
 * The errors that the emulator adds to those of the server: what the state of an offer does not allow. Each is answered
 * with 400, the documented status for a call that cannot be done now.
 */
export const stateErrors = {
  /** A cancel finds nothing to cancel. */
  NoRunningOperation: { status: 400 },
  /** A publish finds an operation that is still running. */
  OperationRunning: { status: 400 },
  /** A go live finds no publication that waits for its publisher. */
  NotWaitingForPublisherReview: { status: 400 },
} as const;

/** The code of an error that the emulator adds. */
export type StateErrorCode = keyof typeof stateErrors;

/** The error to throw for a call that the state of its offer does not allow. */
export function stateError(code: StateErrorCode, message: string): HttpError {
  return new HttpError(code, { ...stateErrors[code], message });
}

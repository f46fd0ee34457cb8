import { stateError } from "../errors.ts";
import type { Offer, OperationRecord } from "./offer.ts";
import { progressOf, runningOperation } from "./progress.ts";
import { append, type OperationStart, recordOf } from "./start-operation.ts";
import { cancelsAtOnce } from "./steps.ts";

/** An offer after a cancel. */
interface Cancellation {
  /** The offer as it is to be kept. */
  readonly offer: Offer;
  /** The operation that undoes what was done; `undefined` where there was nothing to undo. */
  readonly operation: OperationRecord | undefined;
}

/**
 * Cancels the operation that is running on an offer. It is `canceled` at once; where steps have to be undone, a new
 * operation does that, the last step first. While such an operation runs, another cancel gives that one again. Throws
 * `NoRunningOperation` where nothing runs.
 */
export function cancelRunningOperation(offer: Offer, start: OperationStart): Cancellation {
  const { now } = start;
  const running = runningOperation(offer, now);
  const progress = running && progressOf(running, now);
  if (running === undefined || progress?.current === undefined) {
    const message = `No operation of the offer ${offer.offerId} is running, so there is nothing to cancel.`;
    throw stateError("NoRunningOperation", message);
  }
  if (running.submissionType === "cancel") return { offer, operation: running };
  // No two operations of an offer run at the same time. So the cancelled one ends here, and what runs on is the undoing.
  const canceled: OperationRecord = { ...running, canceledAt: now };
  const operations = offer.operations.map((operation) => (operation === running ? canceled : operation));
  const changed: Offer = { ...offer, operations };
  if (cancelsAtOnce(progress.current.id)) return { offer: changed, operation: undefined };
  const begun = progress.steps.filter(({ status }) => status === "complete" || status === "running");
  const undone = begun.map(({ id }) => id).reverse();
  return append(changed, { ...recordOf("cancel", undone, start), publishingVersion: running.publishingVersion });
}

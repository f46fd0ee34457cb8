import { stateError } from "../errors.ts";
import { newestOperation, type Offer, type OperationRecord } from "./offer.ts";
import { offerStatusOf } from "./offer-status.ts";
import { runningOperation } from "./progress.ts";
import { goLiveSteps, publishSteps, type StepId } from "./steps.ts";

/** What a call brings that starts an operation. */
export interface OperationStart {
  /** The identifier that the operation gets. */
  readonly id: string;
  /** When it is started, in milliseconds since 1970. */
  readonly now: number;
  /** How long each of its steps takes, in milliseconds. */
  readonly stepDuration: number;
  /** The addresses to tell, as they were given. */
  readonly notificationEmails: string | undefined;
}

/** An offer after a call, and the operation that the call was about. */
export interface StartedOperation {
  /** The offer as it is to be kept. */
  readonly offer: Offer;
  /** What was started. */
  readonly operation: OperationRecord;
}

/** Starts to publish an offer. Throws `OperationRunning` while another operation runs. */
export function startPublish(offer: Offer, start: OperationStart): StartedOperation {
  const running = runningOperation(offer, start.now);
  if (running !== undefined) {
    const message = `The operation ${running.id} (${running.submissionType}) of the offer ${offer.offerId} is running. Wait for its end, or cancel it.`;
    throw stateError("OperationRunning", message);
  }
  const publishingVersion = (newestOperation(offer)?.publishingVersion ?? 0) + 1;
  return append(offer, { ...recordOf("publish", publishSteps, start), publishingVersion });
}

/**
 * Takes an offer live whose publication waits for its publisher; throws `NotWaitingForPublisherReview` for any other.
 * Without addresses, those of the publication are told.
 */
export function startGoLive(offer: Offer, start: OperationStart): StartedOperation {
  const publish = newestOperation(offer);
  const status = offerStatusOf(offer, start.now);
  if (publish === undefined || status !== "waitingForPublisherReview") {
    const message = `The offer ${offer.offerId} does not wait for its publisher; its status is ${status}.`;
    throw stateError("NotWaitingForPublisherReview", message);
  }
  const notificationEmails = start.notificationEmails ?? publish.notificationEmails;
  const record = recordOf("golive", goLiveSteps, { ...start, notificationEmails });
  return append(offer, { ...record, publishingVersion: publish.publishingVersion });
}

/** What an operation of each type has when it is started, but for the publication that it belongs to. */
export function recordOf(
  submissionType: OperationRecord["submissionType"],
  steps: readonly StepId[],
  { id, now, stepDuration, notificationEmails }: OperationStart,
): Omit<OperationRecord, "publishingVersion"> {
  return {
    id,
    submissionType,
    startedAt: now,
    steps: steps.map((step) => ({ id: step, duration: stepDuration })),
    ...(notificationEmails === undefined ? {} : { notificationEmails }),
  };
}

/** The offer with one more operation. */
export function append(offer: Offer, operation: OperationRecord): StartedOperation {
  return { offer: { ...offer, operations: [...offer.operations, operation] }, operation };
}

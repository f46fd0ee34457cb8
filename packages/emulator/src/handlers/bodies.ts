import type { OfferStatusReport, Operation, Step, Submission } from "@cloud-partner/types";
import { newestOperation, type Offer, type OperationRecord } from "../state/offer.ts";
import { offerStatusOf, publicationSteps, stateOf } from "../state/offer-state.ts";
import { progressOf, type StepProgress } from "../state/progress.ts";
import { stateMachine } from "../state/state-machine.ts";
import { describeStep } from "../state/steps.ts";

/** An operation as `getOperation` shows it. */
export function operationBody(offer: Offer, operation: OperationRecord, now: number): Operation {
  const { id, submissionType, startedAt, publishingVersion } = operation;
  const { status, steps, lastActionAt } = progressOf(operation, now);
  const cancel = stateMachine[stateOf(offer, now)].cancelOperation;
  const canCancel = status === "running" && (cancel.does === "cancel" || cancel.does === "undo");
  return {
    id,
    submissionType,
    status,
    createdDateTime: timestamp(startedAt),
    lastActionDateTime: timestamp(lastActionAt),
    publishingVersion,
    offerVersion: offer.offerVersion,
    // One word is documented. Where it does not hold, the property is left out.
    ...(canCancel ? { cancellationRequestState: "canCancel" } : {}),
    steps: steps.map((step) => stepBody(step, submissionType)),
    messages: [],
    previewLinks: [],
    liveLinks: [],
    ...(status === "failed" ? { error: { code: "StepFailed", message: "A step of the operation has failed." } } : {}),
  };
}

/** An operation as `listOperations` shows it. */
export function submissionBody(offer: Offer, operation: OperationRecord, now: number): Submission {
  const { id, submissionType, publishingVersion, notificationEmails } = operation;
  const { status, lastActionAt } = progressOf(operation, now);
  return {
    id,
    offerId: offer.offerId,
    offerVersion: offer.offerVersion,
    offerTypeId: offer.offerTypeId,
    publisherId: offer.publisherId,
    submissionType,
    submissionState: status,
    publishingVersion,
    // The preview is the one slot that is documented, and a publish leads there.
    ...(submissionType === "publish" ? { slot: "staging" } : {}),
    version: lastActionAt,
    definition: { metadata: notificationEmails === undefined ? {} : { emails: notificationEmails } },
    changedTime: timestamp(lastActionAt),
  };
}

/** An offer as `getOfferStatus` shows it. */
export function offerStatusBody(offer: Offer, now: number): OfferStatusReport {
  const emails = newestOperation(offer, ["publish", "golive"])?.notificationEmails;
  return {
    status: offerStatusOf(offer, now),
    steps: publicationSteps(offer, now).map((step) => stepBody(step, "publish")),
    messages: [],
    previewLinks: [],
    liveLinks: [],
    ...(emails === undefined ? {} : { notificationEmails: emails }),
  };
}

function stepBody(step: StepProgress, submissionType: OperationRecord["submissionType"]): Step {
  const { id, status, percentage } = step;
  const described = describeStep(id, submissionType);
  return { id, ...described, status, progressPercentage: percentage, messages: messagesOf(step, described.stepName) };
}

/** What is said of a step that does not go on. */
function messagesOf({ status, at }: StepProgress, stepName: string): NonNullable<Step["messages"]> {
  if (at === undefined) return [];
  const level = status === "failed" ? "error" : "warning";
  const messageHtml = status === "failed" ? `${stepName} has failed.` : `${stepName} is blocked. Cancel the operation.`;
  return [{ messageHtml, level, timestamp: timestamp(at) }];
}

function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

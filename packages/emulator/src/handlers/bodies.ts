import type { OfferStatusReport, Operation, Step, Submission } from "@cloud-partner/types/2017-10-31";
import { newestOperation, type Offer, type OperationRecord } from "../state/offer.ts";
import { offerStatusOf, publicationSteps } from "../state/offer-status.ts";
import { progressOf, type StepProgress } from "../state/progress.ts";
import { describeStep } from "../state/steps.ts";

/** An operation as `getOperation` shows it. */
export function operationBody(offer: Offer, operation: OperationRecord, now: number): Operation {
  const { id, submissionType, startedAt, publishingVersion } = operation;
  const { status, steps, lastActionAt } = progressOf(operation, now);
  const canCancel = status === "running" && submissionType !== "cancel";
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

function stepBody({ id, status, percentage }: StepProgress, submissionType: OperationRecord["submissionType"]): Step {
  return { id, ...describeStep(id, submissionType), status, progressPercentage: percentage, messages: [] };
}

function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

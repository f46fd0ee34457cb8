import type { SubmissionType } from "@cloud-partner/types/2017-10-31";
import type { StepId } from "./steps.ts";

/** A step that an operation was started with. */
export interface PlannedStep {
  readonly id: StepId;
  /** How long the step takes, in milliseconds. */
  readonly duration: number;
}

/** What was recorded of an operation. How far it is follows from this and from the time. */
export interface OperationRecord {
  readonly id: string;
  readonly submissionType: SubmissionType;
  /** When it was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When it was cancelled, in milliseconds since 1970. */
  readonly canceledAt?: number;
  /** The steps that it runs, one after the other. */
  readonly steps: readonly PlannedStep[];
  /** Number of the publication that it belongs to; the first has 1. */
  readonly publishingVersion: number;
  /** The addresses to tell, as they were given. */
  readonly notificationEmails?: string;
}

/** An offer and everything that was started on it. It is never changed, only replaced. */
export interface Offer {
  readonly publisherId: string;
  readonly offerId: string;
  readonly offerTypeId: string;
  readonly offerVersion: number;
  /** The oldest first. */
  readonly operations: readonly OperationRecord[];
}

/** The newest operation of an offer, or of those of the given types. */
export function newestOperation(
  offer: Offer,
  types: readonly SubmissionType[] = ["publish", "golive", "cancel"],
): OperationRecord | undefined {
  return offer.operations.findLast(({ submissionType }) => types.includes(submissionType));
}

import type { SubmissionType } from "@cloud-partner/types/2017-10-31";
import type { StepId } from "./steps.ts";

/** A step that an operation was started with. */
interface PlannedStep {
  /** The documented identifier of the step. */
  readonly id: StepId;
  /** How long the step takes, in milliseconds. */
  readonly duration: number;
}

/** What was recorded of an operation. How far it is follows from this and from the time. */
export interface OperationRecord {
  /** Identifier of the operation, a UUID. */
  readonly id: string;
  /** What was started. */
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
  /** The publisher that it belongs to. */
  readonly publisherId: string;
  /** Its identifier, unique within the publisher. */
  readonly offerId: string;
  /** Its kind, such as `microsoft-azure-virtualmachines`. */
  readonly offerTypeId: string;
  /** Its version, a whole number; an offer of the seed has 1. */
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

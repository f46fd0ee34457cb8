import type { SubmissionType } from "@cloud-partner/types";
import type { StepId } from "./steps.ts";

/** What becomes of a step when its time is over, where it is not just done. */
export type StepOutcome = "blocks" | "fails";

/** A step that an operation was started with. */
export interface PlannedStep {
  /** The documented identifier of the step. */
  readonly id: StepId;
  /** How long the step takes, in milliseconds. */
  readonly duration: number;
  /** Absent where the step will be done. One that blocks stays where it is until the operation is cancelled. */
  readonly outcome?: StepOutcome;
}

/** What was recorded of an operation. How far it is follows from this and from the time. */
export interface OperationRecord {
  /** Identifier of the operation, a UUID in lower case. */
  readonly id: string;
  /** Its place among the operations of its offer, counted from 1. */
  readonly number: number;
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
  /** The addresses to tell, separated by commas. */
  readonly notificationEmails?: string;
}

/** How an offer's steps go, where it is not as the emulator has it for all. */
export type StepPlans = Readonly<Partial<Record<StepId, Partial<Omit<PlannedStep, "id">>>>>;

/** What names an offer. */
export interface OfferName {
  /** The publisher that it belongs to. */
  readonly publisherId: string;
  /** Its identifier, unique within the publisher. */
  readonly offerId: string;
}

/** An offer, and those of its operations that decide what can be done with it. It is never changed, only replaced. */
export interface Offer extends OfferName {
  /** Its kind, such as `microsoft-azure-virtualmachines`. */
  readonly offerTypeId: string;
  /** Its version, a whole number; an offer of the seed has 1. */
  readonly offerVersion: number;
  /** How its steps go. */
  readonly stepPlans: StepPlans;
  /** The newest operations, the oldest first: all since its newest publish was started, that one included. */
  readonly recent: readonly OperationRecord[];
}

/** How many operations there can be since a publish was started: itself, a go live, and a cancel. */
export const recentLength = 3;

/** The newest operation of an offer, or of those of the given types. */
export function newestOperation(
  offer: Offer,
  types: readonly SubmissionType[] = ["publish", "golive", "cancel"],
): OperationRecord | undefined {
  return offer.recent.findLast(({ submissionType }) => types.includes(submissionType));
}

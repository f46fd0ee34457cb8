import type { OperationStatus, StepStatus } from "@cloud-partner/types";
import type { Offer, OperationRecord, PlannedStep } from "./offer.ts";
import { newestOperation } from "./offer.ts";
import { type StepId, stepsAfterPublish } from "./steps.ts";

/** How far a step is. */
export interface StepProgress {
  /** The documented identifier of the step. */
  readonly id: StepId;
  /** How far it is, in the documented word. */
  readonly status: StepStatus;
  /** 0 to 100, whole. */
  readonly percentage: number;
  /** Set where it failed or is blocked: since when, in milliseconds since 1970. */
  readonly at?: number;
}

/** The step that is being done. */
export interface CurrentStep {
  /** The documented identifier of the step. */
  readonly id: StepId;
  /** How much of it is done, from 0 to 1. */
  readonly share: number;
  /** When it will be over, in milliseconds since 1970; `undefined` where it is blocked. */
  readonly endsAt: number | undefined;
}

/** How far an operation is. */
export interface OperationProgress {
  /** How far it is, in the documented word. */
  readonly status: Exclude<OperationStatus, "notStarted">;
  /** The steps in their order, those that a publish leaves to others included. */
  readonly steps: readonly StepProgress[];
  /** When it last went on, in milliseconds since 1970. */
  readonly lastActionAt: number;
  /** The step that is being done; set while the operation runs. */
  readonly current: CurrentStep | undefined;
}

/** How far an operation is at a time, in milliseconds since 1970. The same record and time always give the same. */
export function progressOf(operation: OperationRecord, now: number): OperationProgress {
  const { startedAt, canceledAt } = operation;
  // A clock may be set back; an operation then stands at its start.
  const until = Math.max(canceledAt ?? now, startedAt);
  const steps: StepProgress[] = [];
  let current: CurrentStep | undefined;
  let failed = false;
  let lastActionAt = startedAt;
  let startsAt = startedAt;
  for (const step of operation.steps) {
    const endsAt = startsAt + step.duration;
    if (failed || current !== undefined) {
      steps.push({ id: step.id, status: "notStarted", percentage: 0 });
    } else if (until < endsAt) {
      const share = (until - startsAt) / step.duration;
      steps.push({ id: step.id, status: "running", percentage: Math.floor(share * 100) });
      current = { id: step.id, share, endsAt };
    } else {
      steps.push(endOf(step, endsAt));
      lastActionAt = endsAt;
      failed = step.outcome === "fails";
      if (step.outcome === "blocks") current = { id: step.id, share: 1, endsAt: undefined };
    }
    startsAt = endsAt;
  }
  if (operation.submissionType === "publish") steps.push(...signoff(current === undefined && !failed));
  if (canceledAt !== undefined) {
    const canceled = steps.map((step) => ({ ...step, status: "canceled" as const }));
    return { status: "canceled", steps: canceled, lastActionAt: canceledAt, current: undefined };
  }
  const status = current !== undefined ? "running" : failed ? "failed" : "completed";
  return { status, steps, lastActionAt, current };
}

/** A step whose time is over. */
function endOf({ id, outcome }: PlannedStep, at: number): StepProgress {
  if (outcome === undefined) return { id, status: "complete", percentage: 100 };
  return { id, status: outcome === "fails" ? "failed" : "blocked", percentage: 99, at };
}

/** The steps that a publish shows and leaves to others. */
function signoff(waiting: boolean): StepProgress[] {
  return stepsAfterPublish.map((id) => ({
    id,
    status: waiting && id === "publisher-signoff" ? "waitingForPublisherReview" : "notStarted",
    percentage: 0,
  }));
}

/** The operation of an offer that is running at a time, if there is one. */
export function runningOperation(offer: Offer, now: number): OperationRecord | undefined {
  // An operation is started only when no other runs, so that none but the newest can.
  const newest = newestOperation(offer);
  return newest !== undefined && progressOf(newest, now).status === "running" ? newest : undefined;
}

import type { OperationStatus, StepStatus } from "@cloud-partner/types/2017-10-31";
import type { Offer, OperationRecord } from "./offer.ts";
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
}

/** How far an operation is. */
interface OperationProgress {
  /** How far it is, in the documented word; no operation of the emulator fails. */
  readonly status: Extract<OperationStatus, "running" | "completed" | "canceled">;
  /** The steps in their order, those that a publish leaves to others included. */
  readonly steps: readonly StepProgress[];
  /** When it last went on, in milliseconds since 1970. */
  readonly lastActionAt: number;
  /** The step that is being done, and when it will be done, in milliseconds since 1970; set while the operation runs. */
  readonly current: { readonly id: StepId; readonly endsAt: number } | undefined;
}

/** How far an operation is at a time, in milliseconds since 1970. The same record and time always give the same. */
export function progressOf(operation: OperationRecord, now: number): OperationProgress {
  const { startedAt, canceledAt } = operation;
  // A clock may be set back; an operation then stands at its start.
  const until = Math.max(canceledAt ?? now, startedAt);
  const steps: StepProgress[] = [];
  let current: OperationProgress["current"];
  let lastActionAt = startedAt;
  let startsAt = startedAt;
  for (const { id, duration } of operation.steps) {
    const endsAt = startsAt + duration;
    if (until >= endsAt) {
      steps.push({ id, status: "complete", percentage: 100 });
      lastActionAt = endsAt;
    } else if (until >= startsAt) {
      steps.push({ id, status: "running", percentage: Math.floor(((until - startsAt) / duration) * 100) });
      current = { id, endsAt };
    } else {
      steps.push({ id, status: "notStarted", percentage: 0 });
    }
    startsAt = endsAt;
  }
  const ended = current === undefined;
  if (operation.submissionType === "publish") steps.push(...signoff(ended));
  if (canceledAt !== undefined) {
    const canceled = steps.map((step) => ({ ...step, status: "canceled" as const }));
    return { status: "canceled", steps: canceled, lastActionAt: canceledAt, current: undefined };
  }
  return { status: ended ? "completed" : "running", steps, lastActionAt, current };
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

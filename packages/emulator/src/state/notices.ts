import type { OperationRecord } from "./offer.ts";
import type { Notice } from "./state-machine.ts";
import type { StepId } from "./steps.ts";

/** Something that happened to an operation, of which its addresses are told. */
export interface OperationNotice {
  /** Its place among those of the operation, counted from 1. It never changes once the notice is due. */
  readonly number: number;
  /** What happened. */
  readonly notice: Notice;
  /** The step that it happened to, where it was one. */
  readonly step?: StepId;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
}

/** All that will have happened to an operation, in its order, if nobody cancels it. */
export function noticesOf(operation: OperationRecord): OperationNotice[] {
  const { startedAt, canceledAt, steps } = operation;
  const all: Omit<OperationNotice, "number">[] = [{ notice: "started", at: startedAt }];
  let at = startedAt;
  let goesOn = true;
  for (const { id, duration, outcome } of steps) {
    at += duration;
    if (canceledAt !== undefined && at > canceledAt) break;
    if (outcome === "fails") all.push({ notice: "failed", step: id, at });
    else all.push({ notice: outcome === "blocks" ? "blocked" : "stepDone", step: id, at });
    goesOn = outcome === undefined;
    if (!goesOn) break;
  }
  if (canceledAt !== undefined) all.push({ notice: "canceled", at: canceledAt });
  else if (goesOn) all.push({ notice: "completed", at });
  return all.map((notice, index) => ({ number: index + 1, ...notice }));
}

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
export function noticesOf({ startedAt, canceledAt, steps }: OperationRecord): OperationNotice[] {
  const notices: OperationNotice[] = [{ number: 1, notice: "started", at: startedAt }];
  let at = startedAt;
  let goesOn = true;
  for (const { id, duration, outcome } of steps) {
    at += duration;
    if (canceledAt !== undefined && at > canceledAt) break;
    const notice = outcome === "fails" ? "failed" : outcome === "blocks" ? "blocked" : "stepDone";
    notices.push({ number: notices.length + 1, notice, step: id, at });
    goesOn = outcome === undefined;
    if (!goesOn) break;
  }
  if (canceledAt !== undefined) notices.push({ number: notices.length + 1, notice: "canceled", at: canceledAt });
  else if (goesOn) notices.push({ number: notices.length + 1, notice: "completed", at });
  return notices;
}

import type { Operation, OperationStatus } from "@cloud-partner/types";
import { membersOf } from "../core/members.ts";

/** How far an operation is, in one word for each meaning, whatever words the service uses. */
export type OperationStateStatus = "notStarted" | "running" | "succeeded" | "failed" | "canceled";

/** What a poll tells of an operation. */
export interface OperationState {
  /** How far it is, whatever word the service uses for it. */
  readonly status: OperationStateStatus;
  /** The status in the service's own word; empty before it said one. A word that is not known counts as `running`. */
  readonly word: string;
  /** The step that is under way, or the last one that was. `undefined` where the service names no steps. */
  readonly step: OperationStep | undefined;
  /** How much of all steps is done, 0 to 100, and 100 where the operation succeeded. `undefined` where nothing says it. */
  readonly percentage: number | undefined;
  /** The operation as the service described it, not validated. `undefined` where the call was answered without one. */
  readonly operation: Operation | undefined;
}

/** A step of an operation. */
export interface OperationStep {
  /** The service's identifier of the step, such as `displayprovision`. */
  readonly id: string;
  /** The service's name of the step for people, such as `Provisioning`. */
  readonly name: string;
  /** In the service's own word. */
  readonly status: string;
}

/** A status word without what differs from page to page: case, blanks, hyphens and underscores. */
export function keyOf(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** What the words mean, those of the document and others. A word that is new to the document is a compile error here. */
const meanings: Readonly<Record<OperationStatus | "complete" | "succeeded" | "cancelled", OperationStateStatus>> = {
  notStarted: "notStarted",
  running: "running",
  completed: "succeeded",
  failed: "failed",
  canceled: "canceled",
  complete: "succeeded",
  succeeded: "succeeded",
  cancelled: "canceled",
};

/** What a status word means, in every documented spelling (spec/2017-10-31/decisions.md, 17). */
export function meaningOf(word: string): OperationStateStatus {
  const key = keyOf(word);
  return Object.entries(meanings).find(([name]) => keyOf(name) === key)?.[1] ?? "running";
}

/** `true` where an operation with this status goes on no more. */
export function isEnd(status: OperationStateStatus): boolean {
  return status !== "notStarted" && status !== "running";
}

/** Reads an operation out of the body of an answer: the operation, or an array of one. `undefined` for anything else. */
export function readOperation(body: unknown): Operation | undefined {
  const value: unknown = Array.isArray(body) && body.length === 1 ? body[0] : body;
  // The service is known to differ from the document in what else an operation has; only the status is relied on, and
  // every other property is checked where it is read.
  return typeof membersOf(value)["status"] === "string" ? (value as Operation) : undefined;
}

/** What an operation tells. */
export function stateOf(operation: Operation): OperationState {
  const word: string = operation.status;
  const status = meaningOf(word);
  const steps = [operation.steps]
    .flat()
    .map(readStep)
    .filter((step) => step !== undefined);
  const begun = steps.filter((step) => meaningOf(step.status) !== "notStarted");
  const current = begun.find((step) => meaningOf(step.status) === "running") ?? begun.at(-1) ?? steps[0];
  const done = steps.reduce((sum, step) => sum + step.percentage, 0) / steps.length;
  return {
    status,
    word,
    step: current && { id: current.id, name: current.name, status: current.status },
    percentage: status === "succeeded" ? 100 : steps.length === 0 ? undefined : Math.round(done),
    operation,
  };
}

function readStep(step: unknown): (OperationStep & { readonly percentage: number }) | undefined {
  const { id, stepName: name, status, progressPercentage: done } = membersOf(step);
  if (typeof id !== "string" || typeof name !== "string" || typeof status !== "string") return undefined;
  const percentage = typeof done === "number" ? Math.min(100, Math.max(0, done)) : 0;
  return { id, name, status, percentage: meaningOf(status) === "succeeded" ? 100 : percentage };
}

import type { Operation } from "@cloud-partner/types";

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

/** Every documented spelling, as {@link keyOf} reads it (spec/2017-10-31/decisions.md, 17). */
const meanings: Readonly<Record<string, OperationStateStatus>> = {
  notstarted: "notStarted",
  running: "running",
  inprogress: "running",
  completed: "succeeded",
  complete: "succeeded",
  succeeded: "succeeded",
  failed: "failed",
  canceled: "canceled",
  cancelled: "canceled",
};

/** A status word without what differs from page to page: case, blanks, hyphens and underscores. */
export function keyOf(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** What a status word means. */
export function meaningOf(word: string): OperationStateStatus {
  const key = keyOf(word);
  return (Object.hasOwn(meanings, key) ? meanings[key] : undefined) ?? "running";
}

/** `true` where an operation with this status goes on no more. */
export function isEnd(status: OperationStateStatus): boolean {
  return status === "succeeded" || status === "failed" || status === "canceled";
}

/** Reads an operation out of the body of an answer: the operation, or an array of one. `undefined` for anything else. */
export function readOperation(body: unknown): Operation | undefined {
  const value: unknown = Array.isArray(body) && body.length === 1 ? body[0] : body;
  const isOperation =
    typeof value === "object" && value !== null && "status" in value && typeof value.status === "string";
  // The service is known to differ from the document in what else an operation has; only the status is relied on, and
  // every other property is checked where it is read.
  return isOperation ? (value as Operation) : undefined;
}

/** What an operation tells. */
export function stateOf(operation: Operation): OperationState {
  const word: string = operation.status;
  const status = meaningOf(word);
  const steps = (Array.isArray(operation.steps) ? operation.steps : []).filter(isStep);
  const percentage = status === "succeeded" ? 100 : percentageOf(steps);
  return { status, word, step: currentStep(steps), percentage, operation };
}

interface ReadStep {
  id: string;
  stepName: string;
  status: string;
  progressPercentage?: unknown;
}

function isStep(step: unknown): step is ReadStep {
  if (typeof step !== "object" || step === null) return false;
  return ["id", "stepName", "status"].every((name) => typeof Reflect.get(step, name) === "string");
}

function currentStep(steps: readonly ReadStep[]): OperationStep | undefined {
  const begun = steps.filter(({ status }) => meaningOf(status) !== "notStarted");
  const current = begun.find(({ status }) => meaningOf(status) === "running") ?? begun.at(-1) ?? steps[0];
  return current && { id: current.id, name: current.stepName, status: current.status };
}

function percentageOf(steps: readonly ReadStep[]): number | undefined {
  if (steps.length === 0) return undefined;
  const done = steps.map(({ status, progressPercentage }) => {
    if (meaningOf(status) === "succeeded") return 100;
    return typeof progressPercentage === "number" ? Math.min(100, Math.max(0, progressPercentage)) : 0;
  });
  return Math.round(done.reduce((sum, each) => sum + each, 0) / steps.length);
}

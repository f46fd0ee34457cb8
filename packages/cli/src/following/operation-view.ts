import type { OperationState } from "@cloud-partner/client";

/** A step of an operation, as `--json` and the display have it. */
export interface StepView {
  /** The service's identifier of the step, such as `displayprovision`. */
  readonly id: string;
  /** The service's name of the step for people. */
  readonly name: string;
  /** In the service's own word. */
  readonly status: string;
  /** How much of it is done, 0 to 100; `null` where the service does not say. */
  readonly percentage: number | null;
}

/** An operation, as `--json` and the display have it. */
export interface OperationView {
  /** The operation's identifier; `null` where it is not known. */
  readonly id: string | null;
  /** Its absolute address; `null` where it is not known. */
  readonly location: string | null;
  /** How far it is, whatever word the service uses for it. */
  readonly status: OperationState["status"];
  /** The status in the service's own word; empty before it said one. */
  readonly word: string;
  /** How much of all steps is done, 0 to 100; `null` where nothing says it. */
  readonly percentage: number | null;
  /** The steps in their order. */
  readonly steps: readonly StepView[];
}

/** What is known of an operation. Nothing of the service's description but its status is sure to be as documented. */
export function viewOf(state: OperationState, location: URL | undefined): OperationView {
  const id: unknown = state.operation?.id;
  return {
    id: typeof id === "string" ? id : null,
    location: location?.href ?? null,
    status: state.status,
    word: state.word,
    percentage: state.percentage ?? null,
    steps: readSteps(state.operation?.steps),
  };
}

/** The steps of an answer; what is no step is left out. */
export function readSteps(steps: unknown): StepView[] {
  return Array.isArray(steps) ? steps.flatMap(readStep) : [];
}

function readStep(step: unknown): StepView[] {
  if (typeof step !== "object" || step === null) return [];
  const [id, name, status] = ["id", "stepName", "status"].map((key): unknown => Reflect.get(step, key));
  if (typeof id !== "string" || typeof name !== "string" || typeof status !== "string") return [];
  const said: unknown = Reflect.get(step, "progressPercentage");
  const percentage = typeof said === "number" ? Math.min(100, Math.max(0, Math.round(said))) : null;
  return [{ id, name, status, percentage }];
}

/** What a step's word means for a display, whatever its spelling. */
export function stepMark(status: string): "done" | "active" | "waiting" | "stopped" {
  switch (status.toLowerCase().replaceAll(/[\s_-]/g, "")) {
    case "complete":
    case "completed":
    case "succeeded":
      return "done";
    case "notstarted":
      return "waiting";
    case "failed":
    case "rejected":
    case "blocked":
    case "canceled":
    case "cancelled":
      return "stopped";
    default:
      return "active";
  }
}

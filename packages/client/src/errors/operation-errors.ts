import type { OperationState } from "../poller/operation-state.ts";
import { CloudPartnerError } from "./cloud-partner-error.ts";

/** The operation ended, and not as the call that started it meant: it failed, was cancelled, or came to its end uncancelled. */
export class OperationFailedError extends CloudPartnerError {
  static override readonly kind: string = "OperationFailedError";

  /** The last state of the operation, with the operation as the service described it. */
  readonly state: OperationState;
  /** What the service said about the operation and its steps, as HTML. */
  readonly messages: readonly string[];

  constructor(reason: string, state: OperationState) {
    const messages = messagesOf(state);
    // Neither is sure to be there, nor to be text.
    const { code, message }: { code?: unknown; message?: unknown } = state.operation?.error ?? {};
    const named = [code, message].filter((text) => typeof text === "string").join(": ");
    const said = [named, ...messages].filter((text) => text !== "").join("; ");
    super("OPERATION_FAILED", `${reason}${said === "" ? "" : `: ${said}`}`.slice(0, 4096));
    this.state = state;
    this.messages = messages;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.state.status, operation: this.state.operation };
  }
}

/** The operation cannot be followed any more: the service knows it no longer, or another operation has taken its place. */
export class OperationLostError extends CloudPartnerError {
  static override readonly kind: string = "OperationLostError";

  /** The last state that was seen. */
  readonly state: OperationState;

  constructor(reason: string, state: OperationState, cause?: unknown) {
    super("OPERATION_LOST", reason, cause === undefined ? {} : { cause });
    this.state = state;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.state.status };
  }
}

/** The operation did not end in the time that the caller gave. It goes on, and its poller can be asked again. */
export class PollingTimeoutError extends CloudPartnerError {
  static override readonly kind: string = "PollingTimeoutError";

  /** The last state that was seen. */
  readonly state: OperationState;
  /** Continues in another process: give it to `client.resumeOperation`. */
  readonly resumeToken: string;

  constructor(milliseconds: number, state: OperationState, resumeToken: string, cause?: unknown) {
    const last = state.word === "" ? "its state is not known" : `it is ${state.word}`;
    super(
      "POLLING_TIMEOUT",
      `the operation did not end within ${milliseconds} ms; ${last}`,
      cause === undefined ? {} : { cause },
    );
    this.state = state;
    this.resumeToken = resumeToken;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.state.status, resumeToken: this.resumeToken };
  }
}

function messagesOf({ operation }: OperationState): string[] {
  const steps = Array.isArray(operation?.steps) ? operation.steps : [];
  const lists: unknown[] = [operation?.messages, ...steps.map((step) => step?.messages)];
  return lists
    .filter(Array.isArray)
    .flat()
    .map((message: unknown) =>
      typeof message === "object" && message !== null ? Reflect.get(message, "messageHtml") : undefined,
    )
    .filter((text): text is string => typeof text === "string");
}

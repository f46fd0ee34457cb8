import { membersOf } from "../core/members.ts";
import type { OperationState } from "../poller/operation-state.ts";
import { CloudPartnerError } from "./cloud-partner-error.ts";

/** An error of an operation that is followed. */
class FollowingError extends CloudPartnerError {
  /** The last state that was seen, with the operation as the service described it. */
  declare readonly state: OperationState;

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.state.status };
  }
}

/** The operation ended, and not as the call that started it meant: it failed, was cancelled, or came to its end uncancelled. */
export class OperationFailedError extends FollowingError {
  static override readonly kind: string = "OperationFailedError";

  /** What the service said about the operation and its steps, as HTML. */
  declare readonly messages: readonly string[];

  constructor(reason: string, state: OperationState) {
    const messages = messagesOf(state);
    // Neither is sure to be there, nor to be text.
    const { code, message } = membersOf(state.operation?.error);
    const named = [code, message].filter((text) => typeof text === "string").join(": ");
    const said = [named, ...messages].filter((text) => text !== "").join("; ");
    super(`${reason}${said && ": "}${said}`.slice(0, 4096), { state, messages });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), operation: this.state.operation };
  }
}

/** The operation cannot be followed any more: the service knows it no longer, or another operation has taken its place. */
export class OperationLostError extends FollowingError {
  static override readonly kind: string = "OperationLostError";

  constructor(reason: string, state: OperationState, cause?: unknown) {
    super(reason, { state }, withCause(cause));
  }
}

/** The operation did not end in the time that the caller gave. It goes on, and its poller can be asked again. */
export class PollingTimeoutError extends FollowingError {
  static override readonly kind: string = "PollingTimeoutError";
  /** Continues in another process: give it to `client.resumeOperation`. */
  declare readonly resumeToken: string;

  constructor(milliseconds: number, state: OperationState, resumeToken: string, cause?: unknown) {
    const last = state.word === "" ? "its state is not known" : `it is ${state.word}`;
    const message = `the operation did not end within ${milliseconds} ms; ${last}`;
    super(message, { state, resumeToken }, withCause(cause));
  }
}

function withCause(cause: unknown): ErrorOptions {
  return cause === undefined ? {} : { cause };
}

function messagesOf({ operation }: OperationState): string[] {
  const steps = Array.isArray(operation?.steps) ? operation.steps : [];
  return [operation, ...steps]
    .flatMap((each): unknown => each?.messages)
    .map((message) => membersOf(message)["messageHtml"])
    .filter((text) => typeof text === "string");
}

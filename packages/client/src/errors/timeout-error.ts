import { CloudPartnerError } from "./cloud-partner-error.ts";

/** No answer came in the time that the caller gave. The service may have acted on the request. */
export class TimeoutError extends CloudPartnerError {
  static override readonly kind: string = "TimeoutError";

  /** The operation that was called. */
  readonly operationId: string;
  /** The time that there was, in milliseconds. */
  readonly milliseconds: number;

  constructor(operationId: string, milliseconds: number) {
    super("TIMEOUT", `${operationId} got no answer within ${milliseconds} ms`);
    this.operationId = operationId;
    this.milliseconds = milliseconds;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), operationId: this.operationId, milliseconds: this.milliseconds };
  }
}

import { CloudPartnerError } from "./cloud-partner-error.ts";

/** No answer came in the time that the caller gave. The service may have acted on the request. */
export class TimeoutError extends CloudPartnerError {
  static override readonly kind: string = "TimeoutError";

  /** The operation that was called. */
  declare readonly operationId: string;
  /** The time that there was, in milliseconds. */
  declare readonly milliseconds: number;

  constructor(operationId: string, milliseconds: number) {
    super(`${operationId} got no answer within ${milliseconds} ms`, { operationId, milliseconds });
  }
}

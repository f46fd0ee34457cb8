import { CloudPartnerError } from "./cloud-partner-error.ts";

/** The caller's signal was aborted. `cause` is the signal's reason. What was sent may have been acted on. */
export class AbortedError extends CloudPartnerError {
  static override readonly kind: string = "AbortedError";

  constructor(reason: unknown) {
    super("the caller aborted the call", {}, { cause: reason });
  }
}

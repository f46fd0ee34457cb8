import { CloudPartnerError } from "./cloud-partner-error.ts";

/**
 * No answer came: the host was not found, refused the connection or broke it. Unless the connection was refused, the
 * service may have acted on the request. `cause` is what `fetch` threw.
 */
export class NetworkError extends CloudPartnerError {
  /** The operation that was called. */
  readonly operationId: string;

  constructor(operationId: string, cause: unknown) {
    super("NETWORK", `${operationId} got no answer: ${reasonOf(cause)}`, { cause });
    this.operationId = operationId;
  }
}

/** Fetch says "fetch failed" and hides the reason, such as ECONNREFUSED, one or two causes deeper. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : reasonOf(error.cause);
}

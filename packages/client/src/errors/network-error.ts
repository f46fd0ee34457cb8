import { CloudPartnerError } from "./cloud-partner-error.ts";
import { neverSent } from "./never-sent.ts";

/**
 * No answer came, or not all of it: the host was not found, refused the connection or broke it. Unless `neverSent` is
 * `true`, the service may have acted on the request. `cause` is what `fetch` threw.
 */
export class NetworkError extends CloudPartnerError {
  static override readonly kind: string = "NetworkError";

  /** The operation that was called. */
  declare readonly operationId: string;
  /**
   * `true` where no connection was made, so that the service cannot have seen the request. Browsers and workerd do not tell.
   */
  declare readonly neverSent: boolean;

  constructor(operationId: string, cause: unknown) {
    const members = { operationId, neverSent: neverSent(cause) };
    super(`${operationId} got no answer: ${reasonOf(cause)}`, members, { cause });
  }
}

/**
 * Fetch says "fetch failed" and hides the reason, such as ECONNREFUSED, one or two causes deeper. Where a name has several
 * addresses, the reason is an AggregateError without a message, and the first of its errors says it.
 */
function reasonOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : "of an unknown reason";
  const deeper = error.cause ?? (error instanceof AggregateError && error.message === "" ? error.errors[0] : undefined);
  // An error can be its own cause.
  return deeper instanceof Error && depth < 8 ? reasonOf(deeper, depth + 1) : error.message || error.name;
}

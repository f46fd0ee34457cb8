import { CloudPartnerError } from "./cloud-partner-error.ts";

/**
 * The service answered, but not as the document says: a status that means success and is not documented, a body that is
 * missing or cannot be read, a 202 without a location. What the request asked for may have been done.
 */
export class UnexpectedResponseError extends CloudPartnerError {
  static override readonly kind: string = "UnexpectedResponseError";

  /** The operation that was called. */
  declare readonly operationId: string;
  /** The status of the answer. */
  declare readonly status: number;
  /** The headers of the answer. */
  declare readonly headers: Headers;
  /** The body's text where it was read, at most 4,096 characters of it. */
  declare readonly text: string | undefined;
  /** `x-ms-request-id` of the answer. Name it when you ask the service's owner for help. */
  declare readonly requestId: string | undefined;

  constructor(
    operationId: string,
    { status, headers }: Response,
    reason: string,
    { text, ...hasCause }: { text?: string | undefined; cause?: unknown } = {},
  ) {
    const requestId = headers.get("x-ms-request-id") ?? undefined;
    const members = { operationId, status, headers, text: text?.slice(0, 4096), requestId };
    super(`${operationId} was answered with ${status}, but ${reason}`, members, hasCause);
  }
}

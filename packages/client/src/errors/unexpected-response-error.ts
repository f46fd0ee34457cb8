import { CloudPartnerError } from "./cloud-partner-error.ts";

/**
 * The service answered, but not as the document says: a status that means success and is not documented, a body that is
 * missing or cannot be read, a 202 without a location. What the request asked for may have been done.
 */
export class UnexpectedResponseError extends CloudPartnerError {
  static override readonly kind: string = "UnexpectedResponseError";

  /** The operation that was called. */
  readonly operationId: string;
  /** The status of the answer. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The body's text where it was read, at most 4,096 characters of it. */
  readonly text: string | undefined;
  /** `x-ms-request-id` of the answer. Name it when you ask the service's owner for help. */
  readonly requestId: string | undefined;

  constructor(
    operationId: string,
    response: Response,
    reason: string,
    options: { text?: string | undefined; cause?: unknown } = {},
  ) {
    const { text, ...hasCause } = options;
    super("UNEXPECTED_RESPONSE", `${operationId} was answered with ${response.status}, but ${reason}`, hasCause);
    this.operationId = operationId;
    this.status = response.status;
    this.headers = response.headers;
    this.text = text?.slice(0, 4096);
    this.requestId = response.headers.get("x-ms-request-id") ?? undefined;
  }

  override toJSON(): Record<string, unknown> {
    const { operationId, status, requestId } = this;
    return { ...super.toJSON(), operationId, status, requestId };
  }
}

import { HttpResponseError, InvalidArgumentError, TimeoutError } from "../errors/index.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkNumber } from "./check-number.ts";
import { sleep } from "./clock.ts";
import { withinLimits } from "./limits.ts";
import { isJson } from "./media-type.ts";
import type { CallOptions, OperationEntry } from "./operation-table.ts";
import { type AnySuccess, readSuccess } from "./read-success.ts";
import { retryDelay, retrySettings } from "./retry-policy.ts";
import { type Incoming, type Outgoing, send, type Transport } from "./transport.ts";
import { writeParameters } from "./write-parameters.ts";

/** A request of any operation. */
export type AnyRequest = Readonly<Record<string, unknown>> & { readonly body?: unknown; readonly contentType?: string };

/**
 * Calls an operation. What openapi-fetch would write or read by its own defaults is given to it as the document has it:
 * parameters, content type, body, and how the answer is read.
 */
export async function callOperation(
  transport: Transport,
  operationId: string,
  entry: OperationEntry,
  request: AnyRequest = {},
  options: CallOptions = {},
): Promise<AnySuccess> {
  const parameters = writeParameters(entry, request);
  const { body, contentType = entry.contentTypes[0] } = request;
  const written = body === undefined || contentType === undefined ? undefined : writeBody(body, contentType);
  const headers = {
    ...(written === undefined ? {} : { "Content-Type": contentType }),
    ...parameters.headers,
    ...options.headers,
  };
  checkHeaders(headers);
  checkNumber("timeout", options.timeout, 1);
  checkNumber("deadline", options.deadline, 1);
  return sendUntilAnswered(
    transport,
    {
      operationId,
      method: entry.method,
      template: entry.path,
      url: (baseUrl) => baseUrl + parameters.path,
      query: parameters.query,
      headers,
      body: written,
    },
    options,
    ({ response, url }) => readSuccess(operationId, entry, response, url, transport.maxResponseBytes),
  );
}

/** Methods that do the same when they are done twice (RFC 9110, 9.2.2). */
const idempotentMethods = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"]);

/** Sends a request, again where that is safe and may help, and gives what `read` makes of its answer. */
export async function sendUntilAnswered<Result>(
  transport: Transport,
  outgoing: Omit<Outgoing, "attempt">,
  options: CallOptions,
  read: (incoming: Incoming) => Promise<Result>,
): Promise<Result> {
  const { clock, random, tokens } = transport;
  const { signal, timeout = transport.timeout, deadline = transport.deadline } = options;
  const retry = retrySettings(options.retry, transport.retry);
  const { operationId, method } = outgoing;
  const idempotent = options.idempotent ?? idempotentMethods.has(method);
  const start = clock.now();
  let isRenewed = false;
  for (let attempt = 1; ; attempt += 1) {
    const left = deadline === undefined ? undefined : deadline - (clock.now() - start);
    const milliseconds = shorter(timeout, left);
    const timeoutError = () =>
      new TimeoutError(operationId, milliseconds === left ? (deadline ?? 0) : (milliseconds ?? 0));
    // A delay can take longer than was asked for.
    if (left !== undefined && left <= 0) throw timeoutError();
    try {
      return await withinLimits({ clock, signal, milliseconds, timeoutError }, (own) =>
        send(transport, { ...outgoing, attempt }, own, read),
      );
    } catch (error) {
      const now = clock.now();
      const elapsed = now - start;
      // The service did not act on a request that it did not let in; a new token may open the door, once.
      const renew = error instanceof HttpResponseError && error.status === 401 && tokens?.isRenewable && !isRenewed;
      const delay = renew ? 0 : retryDelay({ error, attempt, idempotent, elapsed, now, random: random() }, retry);
      if (delay === undefined || (deadline !== undefined && elapsed + delay >= deadline)) throw error;
      if (renew) isRenewed = true;
      await transport.hooks.onRetry?.({ operationId, attempt, error, delay });
      if (delay > 0) await sleep(clock, delay, signal);
    }
  }
}

function shorter(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

function writeBody(value: unknown, contentType: string): string | Blob {
  if (!isJson(contentType)) return value instanceof Blob ? value : String(value);
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle or a bigint: it is named below, as what has no JSON at all (a function) is.
  }
  if (text === undefined) throw new InvalidArgumentError("body cannot be written as JSON");
  return text;
}

import { HttpResponseError, TimeoutError } from "../errors/index.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkNumber } from "./check-number.ts";
import { sleep } from "./clock.ts";
import { withinLimits } from "./limits.ts";
import type { CallOptions, OperationEntry } from "./operation-table.ts";
import { retryDelay, retrySettings } from "./retry-policy.ts";
import { type Outgoing, type Reader, send } from "./send.ts";
import type { Transport } from "./transport.ts";

/** A request of any operation. */
export type AnyRequest = Readonly<Record<string, unknown>> & {
  readonly body?: unknown;
  readonly contentType?: string | undefined;
};

/** Calls an operation: writes its request as the document has it, sends it, and gives what `read` makes of its answer. */
export async function callOperation<Result>(
  transport: Transport,
  operationId: string,
  entry: OperationEntry,
  read: Reader<Result>,
  request: AnyRequest = {},
  options: CallOptions = {},
): Promise<Result> {
  const { baseUrl, format } = transport;
  const { path, query, ...written } = format.writeParameters(entry, request);
  const headers = { ...transport.headers };
  const { body: value, contentType = entry.contentTypes[0] } = request;
  let body: string | Blob | undefined;
  if (value !== undefined && contentType !== undefined) {
    body = format.writeBody(value, contentType);
    headers["content-type"] = contentType;
  }
  Object.assign(headers, checkHeaders(written.headers), checkHeaders(options.headers));
  const url = baseUrl + path + (query && `?${query}`);
  const { method, path: template, parameters } = entry;
  const outgoing = { operationId, method, template, parameters, values: request, url, headers, body };
  return sendUntilAnswered(transport, outgoing, options, read);
}

/** Methods that do the same when they are done twice (RFC 9110, 9.2.2). */
const idempotentMethods = /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE)$/;

/** Sends a request, again where that is safe and may help, and gives what `read` makes of its answer. */
export async function sendUntilAnswered<Result>(
  transport: Transport,
  outgoing: Outgoing,
  options: CallOptions,
  read: Reader<Result>,
): Promise<Result> {
  const { clock, random, hooks, authentication } = transport;
  const { signal, timeout = transport.timeout, deadline = transport.deadline } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("deadline", deadline, 1);
  const retry = retrySettings(options.retry, transport.retry);
  const { operationId, method } = outgoing;
  const idempotent = options.idempotent ?? idempotentMethods.test(method);
  const start = clock.now();
  let isRenewed = false;
  for (let attempt = 1; ; attempt += 1) {
    const left = deadline === undefined ? undefined : start + deadline - clock.now();
    const isLast = left !== undefined && !(timeout !== undefined && timeout < left);
    const milliseconds = isLast ? left : timeout;
    const timeoutError = () => new TimeoutError(operationId, (isLast ? deadline : timeout) ?? 0);
    // A delay can take longer than was asked for.
    if (left !== undefined && left <= 0) throw timeoutError();
    try {
      return await withinLimits({ clock, signal, milliseconds, timeoutError }, (own) =>
        send(transport, outgoing, attempt, own, read),
      );
    } catch (error) {
      const now = clock.now();
      const elapsed = now - start;
      // The service did not act on a request that it did not let in; a new token may open the door, once.
      const renew =
        !isRenewed && authentication?.isRenewable && error instanceof HttpResponseError && error.status === 401;
      const delay = renew ? 0 : retryDelay({ error, attempt, idempotent, elapsed, now, random: random() }, retry);
      if (delay === undefined || (deadline !== undefined && elapsed + delay >= deadline)) throw error;
      if (renew) isRenewed = true;
      await hooks.onRetry?.({ operationId, attempt, error, delay });
      if (delay > 0) await sleep(clock, delay, signal);
    }
  }
}

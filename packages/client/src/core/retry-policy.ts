import { HttpResponseError, InvalidArgumentError, NetworkError, TimeoutError } from "../errors/index.ts";
import { checkNumber } from "./check-number.ts";
import { retryAfter } from "./retry-after.ts";

/** When a call is sent again. */
export interface RetryOptions {
  /** How often a request is sent at the most, the first time included. Default: 4. */
  readonly maxAttempts?: number | undefined;
  /** The longest time that a call may spend on retries, in milliseconds; the last attempt may end later. Default: 60,000. */
  readonly maxTime?: number | undefined;
  /** The delay before the first retry is chosen below this, in milliseconds; it doubles each time. Default: 500. */
  readonly baseDelay?: number | undefined;
  /** No delay of the client's own choice is longer, in milliseconds. Default: 30,000. */
  readonly maxDelay?: number | undefined;
}

/** {@link RetryOptions} with nothing left open, or `false` for never. */
export type RetrySettings = { readonly [Name in keyof RetryOptions]-?: number } | false;

/** No delay is shorter, in milliseconds: whatever a header says, it must not become a hot loop. */
export const shortestDelay = 50;

const defaults = { maxAttempts: 4, maxTime: 60_000, baseDelay: 500, maxDelay: 30_000 };

/**
 * Checks options, and takes what they leave open from others. Throws an {@link InvalidArgumentError} for what is no span and
 * no number of attempts: a NaN would let a call go on without an end.
 */
export function retrySettings(
  options: RetryOptions | false | undefined,
  others: RetrySettings = defaults,
): RetrySettings {
  if (options === undefined || options === false) return options ?? others;
  if (Object(options) !== options) throw new InvalidArgumentError("retry has to be an object, or false");
  const settings = { ...(others || defaults) };
  for (const name of ["maxAttempts", "maxTime", "baseDelay", "maxDelay"] as const) {
    settings[name] = checkNumber(`retry.${name}`, options[name], name === "maxAttempts" ? 1 : 0) ?? settings[name];
  }
  return settings;
}

/** What the decision about a failed attempt rests on. */
export interface FailedAttempt {
  /** What the attempt rejected with. */
  readonly error: unknown;
  /** Counted from 1. */
  readonly attempt: number;
  /** `true` where doing it twice does the same as doing it once: by the method, or because the caller says so. */
  readonly idempotent: boolean;
  /** Milliseconds since the call began. */
  readonly elapsed: number;
  /** The present time, in milliseconds since 1970. */
  readonly now: number;
  /** A number from 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait before a call is sent again, in milliseconds, or `undefined` where its failure is final. A request that
 * is not idempotent is sent again only where the service surely did not act on it: it said so (429, or 503 with
 * Retry-After), or no connection was made.
 */
export function retryDelay(
  { error, attempt, idempotent, elapsed, now, random }: FailedAttempt,
  settings: RetrySettings,
): number | undefined {
  const { status, headers } = error instanceof HttpResponseError ? error : {};
  const asked = headers && retryAfter(headers, now);
  const isRetryable =
    status === 429 ||
    (status === 503 && asked !== undefined) ||
    (error instanceof NetworkError && error.neverSent) ||
    (idempotent &&
      (error instanceof NetworkError || error instanceof TimeoutError || status === 408 || (status ?? 0) >= 500));
  if (settings === false || !isRetryable || attempt >= settings.maxAttempts) return undefined;
  // Full jitter: clients that failed together do not come back together.
  const own = random * Math.min(settings.maxDelay, settings.baseDelay * 2 ** Math.min(attempt - 1, 30));
  const delay = Math.max(asked ?? own, shortestDelay);
  return elapsed + delay > settings.maxTime ? undefined : delay;
}

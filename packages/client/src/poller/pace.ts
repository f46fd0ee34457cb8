import { retryAfter } from "../core/retry-after.ts";

/** How often an operation is asked for. All spans are milliseconds. */
export interface PaceOptions {
  /** The delay before the first poll, where the service asks for none. Default: 2,000. */
  readonly initialDelay?: number | undefined;
  /** No delay of the poller's own choice is longer. Default: 60,000. */
  readonly maxDelay?: number | undefined;
  /** No delay is shorter, whatever the service asks for. Default: 500. */
  readonly minDelay?: number | undefined;
  /** No delay that the service asks for is longer. Default: an hour. */
  readonly maxRetryAfter?: number | undefined;
}

/** {@link PaceOptions} with nothing left open. */
export type Pace = { readonly [Name in keyof PaceOptions]-?: number };

export const defaultPace: Pace = {
  initialDelay: 2000,
  maxDelay: 60_000,
  minDelay: 500,
  maxRetryAfter: 3_600_000,
};

/** Each delay of the poller's own choice is this many times the one before. */
const growth = 1.5;

/** What the next delay rests on. */
interface PaceContext {
  /** The headers of the last answer; `undefined` where none came. */
  readonly headers: Headers | undefined;
  /** When they came. */
  readonly answeredAt: number;
  /** How many polls there were. */
  readonly polls: number;
  /** The present time, in milliseconds since 1970. */
  readonly now: number;
  /** How long the poller may still wait, in milliseconds. */
  readonly timeLeft: number;
  /** A number from 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait before the next poll: what `Retry-After` asks for, else a delay that grows, with a quarter of it left to
 * chance. It is never shorter than the floor, and never longer than the time that is left.
 */
export function nextDelay({ headers, answeredAt, polls, now, timeLeft, random }: PaceContext, pace: Pace): number {
  const asked = headers && retryAfter(headers, answeredAt);
  const own = Math.min(pace.maxDelay, pace.initialDelay * growth ** polls) * (1 - random / 4);
  // Some of it may have passed, where the following was ended and begun again.
  const wanted = asked === undefined ? own : Math.min(asked, pace.maxRetryAfter) - (now - answeredAt);
  return Math.min(Math.max(wanted, pace.minDelay), Math.max(timeLeft, 0));
}

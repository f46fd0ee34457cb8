import { AbortedError } from "../errors/index.ts";

/** Where the client takes the time from, and how it waits. Times are milliseconds since 1970, spans milliseconds. */
export interface Clock {
  /** The present time, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, after a span. Gives a function that prevents it. */
  setTimeout(callback: () => void, milliseconds: number): () => void;
}

/** Longer spans end at once in every runtime, because their timers count in 32 bits. */
const longestTimer = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(callback, milliseconds) {
    const timer = setTimeout(callback, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
};

/** What may happen while something is waited for. */
export interface Interruptions {
  /** Counts the time. */
  readonly clock: Clock;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** `undefined` means that there is no limit. */
  readonly milliseconds: number | undefined;
}

/**
 * Waits. Calls `elapse` once after the span, or `abort` with an {@link AbortedError} once the signal is aborted, at once
 * where it is already. Neither timer nor listener stays behind after either, or after the function that it gives was called.
 */
export function wait(
  { clock, signal, milliseconds }: Interruptions,
  elapse: () => void,
  abort: (error: AbortedError) => void,
): () => void {
  const end = () => {
    cancelTimer?.();
    signal?.removeEventListener("abort", aborted);
  };
  const aborted = () => {
    end();
    abort(new AbortedError(signal?.reason));
  };
  let cancelTimer: (() => void) | undefined;
  if (signal?.aborted) aborted();
  else {
    signal?.addEventListener("abort", aborted);
    const elapsed = () => {
      end();
      elapse();
    };
    cancelTimer = milliseconds === undefined ? undefined : clock.setTimeout(elapsed, milliseconds);
  }
  return end;
}

/** Waits. Rejects with an {@link AbortedError} when the signal is aborted, and leaves neither timer nor listener behind. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    wait({ clock, signal, milliseconds }, resolve, reject);
  });
}

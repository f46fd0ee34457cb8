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

/** Waits. Rejects with an {@link AbortedError} when the signal is aborted, and leaves neither timer nor listener behind. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new AbortedError(signal.reason));
    const abort = () => {
      cancel();
      reject(new AbortedError(signal?.reason));
    };
    const cancel = clock.setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

import { AbortedError } from "../errors/index.ts";
import type { Clock } from "./clock.ts";

/** What ends a piece of work before its own end. */
interface Limits {
  /** Counts the time. */
  readonly clock: Clock;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** `undefined` means that there is no limit. */
  readonly milliseconds: number | undefined;
  /** Makes the error to reject with when the time is over. */
  readonly timeoutError: () => Error;
}

/**
 * Does a piece of work within its limits. It settles when the limits say so, even where the work does not listen to the
 * signal that it is given. Where there are no limits, no signal is made. Neither timer nor listener stays behind.
 */
export function withinLimits<Result>(
  { clock, signal, milliseconds, timeoutError }: Limits,
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  if (signal === undefined && milliseconds === undefined) return work(undefined);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new AbortedError(signal.reason));
    const controller = new AbortController();
    const end = () => {
      cancelTimer?.();
      signal?.removeEventListener("abort", abort);
    };
    const stop = (error: Error) => {
      end();
      reject(error);
      controller.abort(error);
    };
    const abort = () => stop(new AbortedError(signal?.reason));
    signal?.addEventListener("abort", abort, { once: true });
    const cancelTimer =
      milliseconds === undefined ? undefined : clock.setTimeout(() => stop(timeoutError()), milliseconds);
    // What work gives or fails with after it was stopped goes nowhere: the promise is settled.
    (async () => work(controller.signal))().finally(end).then(resolve, reject);
  });
}

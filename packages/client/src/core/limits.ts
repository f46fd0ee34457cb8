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
export async function withinLimits<Result>(
  { clock, signal, milliseconds, timeoutError }: Limits,
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new AbortedError(signal.reason);
  if (signal === undefined && milliseconds === undefined) return work(undefined);
  const controller = new AbortController();
  let stop: (error: Error) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const abort = () => stop(new AbortedError(signal?.reason));
  signal?.addEventListener("abort", abort, { once: true });
  const cancelTimer =
    milliseconds === undefined ? undefined : clock.setTimeout(() => stop(timeoutError()), milliseconds);
  try {
    // The race hears of work that fails after it was stopped too, when nobody waits for it any more.
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    cancelTimer?.();
    signal?.removeEventListener("abort", abort);
  }
}

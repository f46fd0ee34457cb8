import { type Interruptions, wait } from "./clock.ts";

/** What ends a piece of work before its own end. */
interface Limits extends Interruptions {
  /** Makes the error to reject with when the time is over. */
  readonly timeoutError: () => Error;
}

/**
 * Does a piece of work within its limits. It settles when the limits say so, even where the work does not listen to the
 * signal that it is given. Where there are no limits, no signal is made. Neither timer nor listener stays behind.
 */
export function withinLimits<Result>(
  limits: Limits,
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  const { signal, timeoutError } = limits;
  if (signal === undefined && limits.milliseconds === undefined) return work(undefined);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: Error) => {
      reject(error);
      controller.abort(error);
    };
    const end = wait(limits, () => stop(timeoutError()), stop);
    // What work gives or fails with after it was stopped goes nowhere: the promise is settled.
    if (!signal?.aborted) (async () => work(controller.signal))().finally(end).then(resolve, reject);
  });
}

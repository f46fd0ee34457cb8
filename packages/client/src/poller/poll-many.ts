import { InvalidArgumentError } from "../errors/index.ts";
import { limitedTo } from "./concurrency.ts";
import { type OperationPoller, Poller } from "./operation-poller.ts";
import type { OperationState } from "./operation-state.ts";
import { type PollOptions, pollSpans } from "./poll-options.ts";
import { createTimerWheel } from "./timer-wheel.ts";

/** What is settable while many operations are followed. */
export interface PollManyOptions extends Omit<PollOptions, "onProgress"> {
  /** How many polls are under way at the same time, at the most; a whole number. Default: 16. */
  readonly concurrency?: number | undefined;
  /** Called with each state that a poll gives. What it throws is the outcome of that one operation. */
  readonly onProgress?: ((poller: OperationPoller, state: OperationState) => void) | undefined;
}

/** How the following of one operation ended: with a state, or with what `pollUntilDone` would have rejected with. */
export type PollOutcome =
  | { readonly poller: OperationPoller; readonly state: OperationState; readonly error?: undefined }
  | { readonly poller: OperationPoller; readonly state?: undefined; readonly error: unknown };

/**
 * Follows many operations at once, with a bounded number of polls under way and one timer for all that wait. Gives the
 * outcome of each as it ends, the first to end first; one that fails does not end the others. A poller that is given twice
 * is followed once. It begins when it is iterated, and all following ends with the iteration.
 *
 * Throws an {@link InvalidArgumentError} for an option that makes no sense. An aborted signal is the outcome of every
 * operation that has not ended.
 *
 * @example
 * for await (const { poller, state, error } of pollMany(pollers)) {
 *   console.log(poller.operationLocation?.href, state?.status ?? error);
 * }
 */
export function pollMany(
  pollers: Iterable<OperationPoller>,
  options: PollManyOptions = {},
): AsyncGenerator<PollOutcome, void, undefined> {
  const { concurrency = 16, onProgress: _, ...spans } = options;
  if (!(concurrency >= 1 && concurrency === Math.floor(concurrency))) {
    throw new InvalidArgumentError("concurrency has to be a whole number, 1 or more");
  }
  pollSpans(spans);
  const followed = [...new Set(pollers)].map((poller) => {
    if (poller instanceof Poller) return poller;
    throw new InvalidArgumentError("pollers have to be made by a client of this copy of the package");
  });
  return outcomesOf(followed, options, concurrency);
}

async function* outcomesOf(
  pollers: readonly Poller[],
  { onProgress, signal, ...options }: PollManyOptions,
  concurrency: number,
): AsyncGenerator<PollOutcome, void, undefined> {
  const [first] = pollers;
  if (first === undefined) return;
  const schedule = { clock: createTimerWheel(first.clock), run: limitedTo(concurrency) };

  // One listener on the caller's signal for all. It also ends the others when the caller stops listening.
  const own = new AbortController();
  const abort = () => own.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });

  const outcomes: PollOutcome[] = [];
  let wake = () => {};
  const following = pollers.map(async (poller) => {
    const progress = onProgress && { onProgress: (state: OperationState) => onProgress(poller, state) };
    try {
      const state = await poller.pollUntilDone({ ...options, ...progress, signal: own.signal }, schedule);
      outcomes.push({ poller, state });
    } catch (error) {
      outcomes.push({ poller, error });
    }
    wake();
  });
  try {
    for (let ended = 0; ended < pollers.length; ended += 1) {
      if (outcomes.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const outcome = outcomes.shift();
      if (outcome !== undefined) yield outcome;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    own.abort();
    await Promise.all(following);
  }
}

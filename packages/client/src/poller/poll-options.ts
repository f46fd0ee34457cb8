import { InvalidArgumentError } from "../errors/index.ts";
import type { OperationState } from "./operation-state.ts";
import { defaultPace, type Pace, type PaceOptions } from "./pace.ts";

/** What is settable while an operation is followed. All spans are milliseconds, 1 or more. */
export interface PollOptions extends PaceOptions {
  /** Ends the following when it is aborted, with an `AbortedError`. The operation goes on, and the poller stays usable. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each state that a poll gives. What it throws ends the following. */
  readonly onProgress?: ((state: OperationState) => void) | undefined;
  /** How long to follow; it also ends a poll that is under way. Default: ten days. */
  readonly maxWait?: number | undefined;
  /** How long one poll may take, the reading of its answer included. Default: 30,000. */
  readonly pollTimeout?: number | undefined;
}

/** The spans of {@link PollOptions} with nothing left open. */
export interface PollSpans extends Pace {
  /** How long to follow, in milliseconds. */
  readonly maxWait: number;
  /** How long one poll may take, in milliseconds. */
  readonly pollTimeout: number;
}

const day = 24 * 60 * 60 * 1000;
const defaults: PollSpans = { ...defaultPace, maxWait: 10 * day, pollTimeout: 30_000 };

/**
 * The spans that options leave or set. Throws an {@link InvalidArgumentError} for one that is less than a millisecond or
 * no number: it would make a hot loop, or a wait that never ends.
 */
export function pollSpans(options: Omit<PollOptions, "onProgress">): PollSpans {
  const spans: { -readonly [Name in keyof PollSpans]: number } = { ...defaults };
  // Of the keys of an object of this file it is known what they are.
  for (const name of Object.keys(defaults) as (keyof PollSpans)[]) {
    spans[name] = options[name] ?? defaults[name];
    if (!(spans[name] >= 1)) throw new InvalidArgumentError(`${name} has to be 1 or more milliseconds`);
  }
  return spans;
}

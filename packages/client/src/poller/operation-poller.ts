import type { Clock } from "../core/clock.ts";
import { sleep } from "../core/clock.ts";
import type { CallOptions } from "../core/operation-table.ts";
import {
  HttpResponseError,
  OperationFailedError,
  OperationLostError,
  PollingTimeoutError,
  TimeoutError,
  UnexpectedResponseError,
} from "../errors/index.ts";
import { type CancelEnd, isCancellation, readCancelEnd } from "./cancel-end.ts";
import { isEnd, meaningOf, type OperationState, stateOf } from "./operation-state.ts";
import { nextDelay } from "./pace.ts";
import { isPassing } from "./passing-fault.ts";
import { type PollOptions, pollSpans } from "./poll-options.ts";
import { askLocation, listOperations, offerStatusOf, type PollSource } from "./poll-source.ts";
import { type PollerMemory, writeResumeToken } from "./resume-token.ts";

/**
 * Follows one operation to its end. `pollUntilDone` and iteration each follow by themselves, as often as they are called,
 * and share what was seen. Made by `client.begin…`, `client.followOperation` and `client.resumeOperation`.
 */
export interface OperationPoller extends AsyncIterable<OperationState> {
  /** Where the operation is; `undefined` where the call was done when it was answered. */
  readonly operationLocation: URL | undefined;
  /** The last state that was seen. */
  readonly operationState: OperationState;
  /** `true` where the operation goes on no more, however it ended. */
  readonly isDone: boolean;
  /**
   * Asks for the operation once, unless it has ended, and gives its state. Rejects as every call does, with an
   * {@link OperationLostError} where the service knows the operation no longer, and never because the operation failed: the
   * state says that. An operation that was started less than a minute ago and is not found yet is `notStarted`.
   */
  poll(options?: Pick<PollOptions, "signal" | "pollTimeout">): Promise<OperationState>;
  /**
   * Follows the operation to its end and gives its last state. Passing faults (no answer, 408, 429, 5xx, an answer that is
   * no operation) are waited out.
   *
   * Rejects with an {@link OperationFailedError} where the operation did not end as it was meant: it failed; a publication
   * was cancelled; or what was to be cancelled came to its end first. Rejects with a {@link PollingTimeoutError} after
   * `maxWait`, and with an `AbortedError` when the signal is aborted; in both cases the operation goes on, and so can the
   * poller.
   */
  pollUntilDone(options?: PollOptions): Promise<OperationState>;
  /**
   * Each state that a poll gives, the last one included. Ends when the operation ends, whatever its end is; everything else
   * is as with {@link pollUntilDone}.
   */
  states(options?: Omit<PollOptions, "onProgress">): AsyncGenerator<OperationState, void, undefined>;
  /** Each state that a poll gives, with the default options; see {@link states}. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState, void, undefined>;
  /** What is needed to go on in another process, as text: give it to `client.resumeOperation`. No token is in it. */
  serialize(): string;
}

/** A new operation may not be found for so long, in milliseconds: it was promised before it was stored everywhere. */
const grace = 60_000;

/** What is known before the first poll. */
const unseen: OperationState = {
  status: "notStarted",
  word: "",
  step: undefined,
  percentage: undefined,
  operation: undefined,
};

/** How a poller waits and when it may ask; many pollers can share one. */
interface Schedule {
  /** Counts the time, and waits. */
  readonly clock: Clock;
  /** Does a poll as soon as it may be done, and gives what it gives. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** What {@link OperationPoller} promises. */
export class Poller implements OperationPoller {
  readonly operationLocation: URL | undefined;
  /** Counts the time, and waits. */
  readonly clock: Clock;
  readonly #source: PollSource;
  #memory: PollerMemory;
  #state: OperationState;
  #isTooLate = false;
  /** `true` where the operation is a cancellation, by how it was started or by what it says of itself. */
  #isCancel: boolean;
  #headers: Headers | undefined;
  #answeredAt: number;
  #polls = 0;
  /** The poll whose answer is the newest that was seen. */
  #newest = 0;

  /** `headers` are those of the answer that named the location. */
  constructor(source: PollSource, memory: PollerMemory, headers?: Headers) {
    const { location } = memory;
    this.#source = source;
    this.#memory = memory;
    this.#isCancel = memory.kind === "cancelOperation";
    this.clock = source.transport.clock;
    this.#headers = headers;
    this.#answeredAt = this.clock.now();
    this.operationLocation = location === null ? undefined : new URL(location);
    this.#state = location === null ? { ...unseen, status: "succeeded", percentage: 100 } : unseen;
  }

  get operationState(): OperationState {
    return this.#state;
  }

  get isDone(): boolean {
    return isEnd(this.#state.status);
  }

  async poll(options: Pick<PollOptions, "signal" | "pollTimeout"> = {}): Promise<OperationState> {
    const { pollTimeout } = pollSpans({ pollTimeout: options.pollTimeout });
    return this.#poll(options.signal, pollTimeout);
  }

  /** Only `pollMany` gives a schedule. */
  async pollUntilDone(options: PollOptions = {}, schedule?: Schedule): Promise<OperationState> {
    for await (const state of this.states(options, schedule)) options.onProgress?.(state);
    const problem = this.#problem();
    if (problem) throw new OperationFailedError(problem, this.#state);
    return this.#state;
  }

  async *states(
    options: Omit<PollOptions, "onProgress"> = {},
    { clock, run }: Schedule = { clock: this.clock, run: (work) => work() },
  ): AsyncGenerator<OperationState, void, undefined> {
    const { signal } = options;
    const spans = pollSpans(options);
    const end = clock.now() + spans.maxWait;
    const left = () => end - clock.now();
    let fault: unknown;
    const timeout = () => new PollingTimeoutError(spans.maxWait, this.#state, this.serialize(), fault);
    if (this.isDone) yield this.#state;
    while (!this.isDone) {
      const answer = { headers: this.#headers, answeredAt: this.#answeredAt, polls: this.#polls };
      const random = this.#source.transport.random();
      await sleep(clock, nextDelay({ ...answer, now: clock.now(), timeLeft: left(), random }, spans), signal);
      try {
        yield await run(async () => {
          // Here and not before: there may have been others to wait for.
          if (left() <= 0) throw timeout();
          return this.#poll(signal, Math.min(spans.pollTimeout, left()));
        });
      } catch (error) {
        if (!isPassing(error)) throw error;
        fault = error;
        if (left() <= 0) throw timeout();
      }
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<OperationState, void, undefined> {
    return this.states();
  }

  serialize(): string {
    return writeResumeToken(this.#memory);
  }

  async #poll(signal: AbortSignal | undefined, pollTimeout: number): Promise<OperationState> {
    const location = this.operationLocation;
    if (location === undefined || this.isDone) return this.#state;
    this.#polls += 1;
    const turn = this.#polls;
    const end = this.clock.now() + pollTimeout;
    const limits = (): CallOptions => {
      const left = end - this.clock.now();
      if (left <= 0) throw new TimeoutError("getOperation", pollTimeout);
      // The pace decides when to ask again, and not the retries of a call.
      return { signal, timeout: left, deadline: left, retry: false };
    };
    try {
      const { state, isTooLate } = await this.#ask(location, limits);
      // Another poll may have been sent later and answered before. What has ended stays so.
      if (turn > this.#newest && !this.isDone) {
        this.#newest = turn;
        this.#state = state;
        this.#isTooLate = isTooLate;
      }
      return this.#state;
    } catch (error) {
      const hasHeaders = error instanceof HttpResponseError || error instanceof UnexpectedResponseError;
      this.#answered(hasHeaders ? error.headers : undefined);
      throw error;
    }
  }

  #answered(headers: Headers | undefined): void {
    this.#headers = headers;
    this.#answeredAt = this.clock.now();
  }

  async #ask(location: URL, limits: () => CallOptions): Promise<CancelEnd> {
    const { operation, headers, cause } = await askLocation(this.#source, location, limits());
    this.#answered(headers);
    const known = this.#memory.id;
    if (operation === undefined) {
      // It is no wonder that the service does not know an operation that was started just now.
      const age = this.clock.now() - this.#memory.startedAt;
      const isNew = this.#state === unseen && known === undefined && age >= 0 && age < grace;
      if (isNew) return { state: unseen, isTooLate: false };
      return this.#findInList("the service does not know it any more", limits, cause);
    }
    // The type says that there is a text or nothing; the service is not known to keep to it.
    const id: unknown = operation.id;
    if (typeof id === "string" && id !== "") {
      // A location can belong to the offer and lead to whatever runs there.
      if (known === undefined) this.#memory = { ...this.#memory, id };
      else if (!isSame(id, known)) {
        return this.#findInList(`the operation ${id.slice(0, 64)} has taken its place`, limits);
      }
    }
    return this.#settle(stateOf(operation), operation.submissionType, limits);
  }

  /** What the list of the offer's operations says of this one. The list has no steps, only the state. */
  async #findInList(reason: string, limits: () => CallOptions, cause?: unknown): Promise<CancelEnd> {
    const path = this.operationLocation?.pathname.split("/");
    const id = this.#memory.id ?? path?.findLast((segment) => segment !== "") ?? "";
    const listed = await listOperations(this.#source, this.#memory, limits());
    const found = listed.find((each) => isSame(each.id, id));
    if (found === undefined) {
      const name = `the operation ${id.slice(0, 64)} of ${this.#memory.offerId}`;
      throw new OperationLostError(`${name} cannot be followed: ${reason}`, this.#state, cause);
    }
    const { word, submissionType } = found;
    return this.#settle({ ...this.#state, status: meaningOf(word), word }, submissionType, limits);
  }

  async #settle(state: OperationState, submissionType: unknown, limits: () => CallOptions): Promise<CancelEnd> {
    if (this.#memory.kind === undefined) this.#isCancel = isCancellation(submissionType);
    if (this.#memory.kind !== "cancelOperation") return { state, isTooLate: false };
    return readCancelEnd(state, submissionType, () => offerStatusOf(this.#source, this.#memory, limits()));
  }

  /** What is wrong with how the operation ended; empty where it ended as it was meant. */
  #problem(): string {
    if (this.#isTooLate) return "the operation came to its end before it could be cancelled";
    if (this.#state.status === "failed") return "the operation failed";
    return this.#state.status === "canceled" && !this.#isCancel ? "the operation was cancelled" : "";
  }
}

/** GUIDs are the same in either case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

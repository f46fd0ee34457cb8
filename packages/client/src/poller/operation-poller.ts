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
import { type CancelEnd, readCancelEnd } from "./cancel-end.ts";
import { isEnd, meaningOf, type OperationState, stateOf } from "./operation-state.ts";
import { nextDelay } from "./pace.ts";
import { isPassing } from "./passing-fault.ts";
import { type PollOptions, pollSpans } from "./poll-options.ts";
import type { PollSource } from "./poll-source.ts";
import { type PollerMemory, writeResumeToken } from "./resume-token.ts";

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

/** The state of a call that was done when it was answered. */
const doneAtOnce: OperationState = { ...unseen, status: "succeeded", percentage: 100 };

/** How a poller waits and when it may ask; many pollers can share one. */
interface Schedule {
  /** Counts the time, and waits. */
  readonly clock: Clock;
  /** Does a poll as soon as it may be done, and gives what it gives. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Follows one operation to its end. `pollUntilDone` and iteration each follow by themselves, as often as they are called,
 * and share what was seen.
 */
export class OperationPoller implements AsyncIterable<OperationState> {
  /** Where the operation is; `undefined` where the call was done when it was answered. */
  readonly operationLocation: URL | undefined;
  /** How the operation is followed when it is followed alone. */
  readonly schedule: Schedule;
  readonly #source: PollSource;
  readonly #memory: PollerMemory;
  #id: string | undefined;
  #state: OperationState;
  #isTooLate = false;
  #headers: Headers | undefined;
  #answeredAt: number;
  #polls = 0;
  /** The poll whose answer is the newest that was seen. */
  #newest = 0;

  /** Made by `client.begin…` and `client.resumeOperation`. `headers` are those of the answer that named the location. */
  constructor(source: PollSource, memory: PollerMemory, headers?: Headers) {
    this.#source = source;
    this.#memory = memory;
    this.#id = memory.id;
    this.#headers = headers;
    this.#answeredAt = source.transport.clock.now();
    this.operationLocation = memory.location === null ? undefined : new URL(memory.location);
    this.#state = memory.location === null ? doneAtOnce : unseen;
    this.schedule = { clock: source.transport.clock, run: (work) => work() };
  }

  /** The last state that was seen. */
  get operationState(): OperationState {
    return this.#state;
  }

  /** `true` where the operation goes on no more, however it ended. */
  get isDone(): boolean {
    return isEnd(this.#state.status);
  }

  /**
   * Asks for the operation once, unless it has ended, and gives its state. Rejects as every call does, with an
   * {@link OperationLostError} where the service knows the operation no longer, and never because the operation failed: the
   * state says that. An operation that was started less than a minute ago and is not found yet is `notStarted`.
   */
  async poll(options: Pick<PollOptions, "signal" | "pollTimeout"> = {}): Promise<OperationState> {
    const { pollTimeout } = pollSpans({ pollTimeout: options.pollTimeout });
    return this.#poll(options.signal, pollTimeout);
  }

  /**
   * Follows the operation to its end and gives its last state. Passing faults (no answer, 408, 429, 5xx, an answer that is
   * no operation) are waited out.
   *
   * Rejects with an {@link OperationFailedError} where the operation did not end as it was meant: it failed; a publication
   * was cancelled; or what was to be cancelled came to its end first. Rejects with a {@link PollingTimeoutError} after
   * `maxWait`, and with an `AbortedError` when the signal is aborted; in both cases the operation goes on, and so can the
   * poller. Only `pollMany` gives a schedule.
   */
  async pollUntilDone(options: PollOptions = {}, schedule: Schedule = this.schedule): Promise<OperationState> {
    for await (const state of this.states(options, schedule)) options.onProgress?.(state);
    const problem = this.#problem();
    if (problem !== undefined) throw new OperationFailedError(problem, this.#state);
    return this.#state;
  }

  /**
   * Each state that a poll gives, the last one included. Ends when the operation ends, whatever its end is; everything else
   * is as with {@link pollUntilDone}.
   */
  async *states(
    options: Omit<PollOptions, "onProgress"> = {},
    { clock, run }: Schedule = this.schedule,
  ): AsyncGenerator<OperationState, void, undefined> {
    const { signal } = options;
    const spans = pollSpans(options);
    const start = clock.now();
    const left = () => spans.maxWait - (clock.now() - start);
    let fault: unknown;
    const timeout = () => new PollingTimeoutError(spans.maxWait, this.#state, this.serialize(), fault);
    if (this.isDone) yield this.#state;
    while (!this.isDone) {
      const { random } = this.#source.transport;
      const answer = { headers: this.#headers, answeredAt: this.#answeredAt, polls: this.#polls };
      const context = { ...answer, now: clock.now(), random: random() };
      await sleep(clock, nextDelay({ ...context, timeLeft: left() }, spans), signal);
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

  /** Each state that a poll gives, with the default options; see {@link states}. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState, void, undefined> {
    return this.states();
  }

  /** What is needed to go on in another process, as text: give it to `client.resumeOperation`. No token is in it. */
  serialize(): string {
    return writeResumeToken(this.#id === undefined ? this.#memory : { ...this.#memory, id: this.#id });
  }

  async #poll(signal: AbortSignal | undefined, pollTimeout: number): Promise<OperationState> {
    const location = this.operationLocation;
    if (location === undefined || this.isDone) return this.#state;
    this.#polls += 1;
    const turn = this.#polls;
    const { clock } = this.#source.transport;
    const end = clock.now() + pollTimeout;
    const limits = (): CallOptions => {
      const left = end - clock.now();
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
    this.#answeredAt = this.#source.transport.clock.now();
  }

  async #ask(location: URL, limits: () => CallOptions): Promise<CancelEnd> {
    const { operation, headers, cause } = await this.#source.poll(location, limits());
    this.#answered(headers);
    if (operation === undefined) {
      if (this.#isNew()) return { state: this.#state, isTooLate: false };
      return this.#findInList("the service does not know it any more", limits, cause);
    }
    // The type says that there is a text or nothing; the service is not known to keep to it.
    const id: unknown = operation.id;
    if (typeof id === "string" && id !== "") {
      // A location can belong to the offer and lead to whatever runs there.
      if (this.#id !== undefined && !isSame(id, this.#id)) {
        return this.#findInList(`the operation ${id.slice(0, 64)} has taken its place`, limits);
      }
      this.#id = id;
    }
    return this.#settle(stateOf(operation), operation.submissionType, limits);
  }

  /** What the list of the offer's operations says of this one. The list has no steps, only the state. */
  async #findInList(reason: string, limits: () => CallOptions, cause?: unknown): Promise<CancelEnd> {
    const { publisherId, offerId } = this.#memory;
    const id = this.#id ?? lastSegment(this.operationLocation);
    const listed = await this.#source.list(publisherId, offerId, limits());
    const found = listed.find((each) => isSame(each.id, id));
    if (found === undefined) {
      const message = `the operation ${id.slice(0, 64)} of ${offerId} cannot be followed: ${reason}`;
      throw new OperationLostError(message, this.#state, cause);
    }
    const { word, submissionType } = found;
    return this.#settle({ ...this.#state, status: meaningOf(word), word }, submissionType, limits);
  }

  async #settle(state: OperationState, submissionType: unknown, limits: () => CallOptions): Promise<CancelEnd> {
    const { kind, publisherId, offerId } = this.#memory;
    if (kind !== "cancelOperation") return { state, isTooLate: false };
    return readCancelEnd(state, submissionType, () => this.#source.offerStatus(publisherId, offerId, limits()));
  }

  /** `true` where it is no wonder that the service does not know the operation: it was started just now. */
  #isNew(): boolean {
    const age = this.#source.transport.clock.now() - this.#memory.startedAt;
    return this.#state === unseen && this.#id === undefined && age >= 0 && age < grace;
  }

  /** What is wrong with how the operation ended, or `undefined` where it ended as it was meant. */
  #problem(): string | undefined {
    if (this.#isTooLate) return "the operation came to its end before it could be cancelled";
    if (this.#state.status === "failed") return "the operation failed";
    const isCancel = this.#memory.kind === "cancelOperation";
    return this.#state.status === "canceled" && !isCancel ? "the operation was cancelled" : undefined;
  }
}

/** GUIDs are the same in either case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function lastSegment(location: URL | undefined): string {
  return location?.pathname.split("/").findLast((segment) => segment !== "") ?? "";
}

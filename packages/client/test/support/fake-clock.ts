import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../src/index.ts";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  /** The spans of all timers, the oldest first. */
  readonly spans: number[] = [];
  /** How many timers there were at the same time, at the most. */
  mostPending = 0;
  readonly #timers = new Set<Timer>();
  #now: number;

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  /** How many timers there are. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): () => void {
    if (Number.isNaN(milliseconds)) throw new RangeError("a timer for no span");
    const timer = { due: this.#now + Math.max(0, milliseconds), callback };
    this.spans.push(milliseconds);
    this.#timers.add(timer);
    this.mostPending = Math.max(this.mostPending, this.#timers.size);
    return () => this.#timers.delete(timer);
  }

  /** Goes on to the next timer and fires it. `false` where there is none. */
  fireNext(): boolean {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (next === undefined || timer.due < next.due) next = timer;
    if (next === undefined) return false;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.due);
    next.callback();
    return true;
  }

  /** Lets time pass, and fires what is due by then. */
  advance(milliseconds: number): void {
    this.skip(milliseconds);
    const due = [...this.#timers].filter((timer) => timer.due <= this.#now);
    for (const timer of due) this.#timers.delete(timer);
    for (const { callback } of due) callback();
  }

  /** Lets time pass, and fires nothing: the machine was busy, or asleep. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Waits until somebody waits for the clock, and then lets that much time pass. */
  async pass(milliseconds: number): Promise<void> {
    await until(() => this.pending > 0);
    this.advance(milliseconds);
  }
}

/** A clock on which every delay is over at once, and took as long as it was asked to. */
export class HastyClock extends FakeClock {
  override setTimeout(callback: () => void, milliseconds: number): () => void {
    const cancel = super.setTimeout(callback, milliseconds);
    const timer = setImmediate(() => this.advance(milliseconds));
    return () => {
      clearImmediate(timer);
      cancel();
    };
  }
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; !isSo(); round += 1) {
    if (round > 2000) throw new Error("it never was so");
    await delay(1);
  }
}

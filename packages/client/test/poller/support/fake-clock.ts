import type { Clock } from "../../../src/index.ts";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until its next timer is fired. */
export class FakeClock implements Clock {
  /** How many timers there were at the same time, at the most. */
  mostPending = 0;
  #now = Date.parse("2026-11-22T12:00:00Z");
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): () => void {
    if (Number.isNaN(milliseconds)) throw new RangeError("a timer for no span");
    const timer = { due: this.#now + Math.max(0, milliseconds), callback };
    this.#timers.add(timer);
    this.mostPending = Math.max(this.mostPending, this.#timers.size);
    return () => this.#timers.delete(timer);
  }

  get pending(): number {
    return this.#timers.size;
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

  /** Lets time pass without a timer. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

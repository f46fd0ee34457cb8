import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../src/index.ts";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. It knows the spans that were asked for, and the timers left. */
export class FakeClock implements Clock {
  /** The spans of all timers, the oldest first. */
  readonly spans: number[] = [];
  #timers: Timer[] = [];
  #now: number;

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  get timers(): number {
    return this.#timers.length;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): () => void {
    const timer = { due: this.#now + milliseconds, callback };
    this.spans.push(milliseconds);
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, and calls what is due. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter((timer) => timer.due <= this.#now);
    this.#timers = this.#timers.filter((timer) => timer.due > this.#now);
    for (const { callback } of due) callback();
  }

  /** Waits until somebody waits for the clock, and then lets that much time pass. */
  async pass(milliseconds: number): Promise<void> {
    await until(() => this.timers > 0);
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

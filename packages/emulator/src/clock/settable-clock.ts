import type { Clock } from "./clock.ts";

/** What a clock shows: `time`, in milliseconds since 1970, at the machine's time `since`, and how fast it goes on. */
export interface ClockSetting {
  /** What it showed at `since`, in milliseconds since 1970. */
  readonly time: number;
  /** The machine's time, in milliseconds since 1970. */
  readonly since: number;
  /** How fast it goes: 1 as the machine's, 60 for an hour in a minute, 0 for not at all. */
  readonly rate: number;
}

/** The longest time that Node's timers wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

interface Waiter {
  readonly time: number;
  readonly callback: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** A clock that somebody can stop, move on and make faster. It never goes back, for what has happened has happened. */
export class SettableClock implements Clock {
  readonly #machine: () => number;
  readonly #waiters = new Set<Waiter>();
  #setting: ClockSetting;

  /** `machine` gives the machine's time, in milliseconds since 1970. Without a setting, the clock shows that. */
  constructor(setting?: ClockSetting, machine: () => number = Date.now) {
    this.#machine = machine;
    const now = machine();
    this.#setting = setting ?? { time: now, since: now, rate: 1 };
  }

  /** What it shows, and how fast it goes. */
  get setting(): ClockSetting {
    return this.#setting;
  }

  now(): number {
    const { time, since, rate } = this.#setting;
    // The machine's clock may be set back.
    return Math.floor(time + Math.max(this.#machine() - since, 0) * rate);
  }

  /** Moves it on, in milliseconds. Throws a `RangeError` for less than 0. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
      throw new RangeError(`a clock can be moved on by 0 or more milliseconds, not by ${milliseconds}`);
    }
    this.#set(this.now() + milliseconds, this.#setting.rate);
  }

  /** Makes it go faster or slower, or stops it (0). Throws a `RangeError` for less than 0. */
  setRate(rate: number): void {
    if (!(rate >= 0 && Number.isFinite(rate))) throw new RangeError(`the rate of a clock is 0 or more, not ${rate}`);
    this.#set(this.now(), rate);
  }

  /** Takes over what another process has set. */
  adopt(setting: ClockSetting): void {
    this.#setting = setting;
    this.#lookAgain();
  }

  whenAt(time: number, callback: () => void): () => void {
    const waiter: Waiter = { time, callback, timer: undefined };
    this.#waiters.add(waiter);
    this.#wait(waiter);
    return () => this.#forget(waiter);
  }

  #set(time: number, rate: number): void {
    this.#setting = { time, since: this.#machine(), rate };
    this.#lookAgain();
  }

  #lookAgain(): void {
    for (const waiter of [...this.#waiters]) this.#wait(waiter);
  }

  #wait(waiter: Waiter): void {
    clearTimeout(waiter.timer);
    const left = waiter.time - this.now();
    const { rate } = this.#setting;
    // A clock that stands calls nobody; it looks again when it is set.
    if (left > 0 && rate === 0) return;
    const ring = () => {
      if (this.now() < waiter.time) return this.#wait(waiter);
      this.#forget(waiter);
      waiter.callback();
    };
    waiter.timer = setTimeout(ring, left <= 0 ? 0 : Math.min(left / rate, longestTimer));
    waiter.timer.unref();
  }

  #forget(waiter: Waiter): void {
    clearTimeout(waiter.timer);
    this.#waiters.delete(waiter);
  }
}

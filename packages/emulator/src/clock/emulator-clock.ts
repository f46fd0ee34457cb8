import { readClockSetting, writeClockSetting } from "../store/settings.ts";
import type { Store } from "../store/store.ts";
import { type Clock, clockOf } from "./clock.ts";
import type { ClockWish } from "./read-clock.ts";
import { SettableClock } from "./settable-clock.ts";

/** How often it is looked whether another process has set the clock, in milliseconds. */
const lookInterval = 1000;

/** The clock of an emulator. How it was set is kept in the database: for the next start, and for all that share it. */
export interface EmulatorClock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** How fast it goes: 1 as the machine's, 0 for not at all. */
  rate(): number;
  /**
   * Moves it on, in milliseconds. Rejects with a `RangeError` for less than 0, with a `TypeError` where the emulator was given
   * a function for its clock, and with a `StoreError` where the database fails.
   */
  advance(milliseconds: number): Promise<void>;
  /** Makes it go faster or slower, or stops it (0). Rejects as {@link advance} does. */
  setRate(rate: number): Promise<void>;
}

/** A clock that is open: what the emulator goes by, and what its user sets. */
export interface OpenClock extends Disposable {
  readonly time: Clock;
  readonly control: EmulatorClock;
  /** Has it show something else, an earlier time too, as when all that is recorded is replaced. A function is left alone. */
  set(wish: Required<ClockWish>): Promise<void>;
}

/** A clock that is somebody else's to move. */
export function foreignClock(now: () => number): OpenClock {
  const refuse = async () => {
    throw new TypeError("the emulator's clock is a function that it was given: only whoever gave it can move it");
  };
  const control = { now, rate: () => 1, advance: refuse, setRate: refuse };
  return { time: clockOf(now), control, async set() {}, [Symbol.dispose]() {} };
}

/** Opens the clock of a database; a wish is set at once, and without one it goes on as it was set at last. */
export async function openClock(store: Store, isShared: boolean, wish?: ClockWish): Promise<OpenClock> {
  const clock = new SettableClock(await store.read(readClockSetting));
  const keep = () => store.write((statements) => writeClockSetting(statements, clock.setting));
  const set = async ({ time, rate }: Required<ClockWish>) => {
    clock.adopt({ time, since: Date.now(), rate });
    await keep();
  };
  if (wish !== undefined) await set({ time: wish.time ?? clock.now(), rate: wish.rate });
  const look = async () => {
    const setting = await store.read(readClockSetting);
    if (setting !== undefined) clock.adopt(setting);
  };
  // A database that fails now is looked at again later.
  const timer = isShared ? setInterval(() => look().catch(() => {}), lookInterval) : undefined;
  timer?.unref();
  return {
    time: clock,
    control: {
      now: () => clock.now(),
      rate: () => clock.setting.rate,
      async advance(milliseconds) {
        clock.advance(milliseconds);
        await keep();
      },
      async setRate(rate) {
        clock.setRate(rate);
        await keep();
      },
    },
    set,
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

import { type RunningEmulator, type StartOptions, startEmulator } from "../../src/index.ts";
import { Api } from "./api.ts";

/** A clock that is moved by hand. */
export class Clock {
  now = Date.parse("2018-03-26T20:12:44.041Z");

  readonly read = (): number => this.now;

  advance(milliseconds: number): void {
    this.now += milliseconds;
  }
}

/** Gives UUIDs in order; the last digits count from 1. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  };
}

/** How long a step takes in the tests, in milliseconds. Nothing waits for it: the clock is moved. */
export const stepDuration = 10_000;

/** An emulator that listens, with a clock moved by hand. */
export interface World extends AsyncDisposable {
  readonly emulator: RunningEmulator;
  readonly api: Api;
  readonly clock: Clock;
}

export async function createWorld(options: StartOptions = {}): Promise<World> {
  const clock = new Clock();
  const emulator = await startEmulator({ clock: clock.read, createId: countingIds(), stepDuration, ...options });
  return {
    emulator,
    clock,
    api: new Api(emulator.url),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** Where the emulator's time comes from. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /**
   * Calls back once the clock has come to a time, in milliseconds since 1970, or a little later. Gives a function that takes
   * this back. It keeps no process alive.
   */
  whenAt(time: number, callback: () => void): () => void;
}

/** The longest time between two looks at a clock that others may move, in milliseconds. */
const longestLook = 1000;

/** A clock that shows what a function gives, which somebody may move by hand. */
export function clockOf(now: () => number): Clock {
  return {
    now,
    whenAt(time, callback) {
      let timer: NodeJS.Timeout;
      const look = () => {
        const left = time - now();
        if (left <= 0) return callback();
        timer = setTimeout(look, Math.min(left, longestLook));
        timer.unref();
      };
      timer = setTimeout(look, Math.min(Math.max(time - now(), 0), longestLook));
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

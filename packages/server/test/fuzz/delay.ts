import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * Gives what tells the longest time, in milliseconds, that this process did nothing of what was due since it was last asked:
 * on a busy machine, timeouts pass that would not otherwise.
 */
export function watchDelay(): () => number {
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  return () => {
    const longest = delays.max / 1e6;
    delays.reset();
    return longest;
  };
}

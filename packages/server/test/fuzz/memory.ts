import type { Report } from "./server-under-test.ts";

/** How much more a server may keep than after the first requests, in bytes, however many requests follow. */
const mostGrowth = 4 * 1024 * 1024;

/**
 * Gives a function that is told each report, and throws when the server keeps more and more memory. The first two say
 * nothing: by then everything was loaded, and most of it compiled.
 */
export function boundMemory(): (report: Report) => void {
  const heaps: number[] = [];
  return ({ memory }) => {
    heaps.push(memory.heapUsed);
    const growth = (heaps.at(-1) ?? 0) - (heaps[2] ?? heaps.at(-1) ?? 0);
    if (growth > mostGrowth) throw new Error(`the memory of the server has grown by ${growth} bytes`);
  };
}

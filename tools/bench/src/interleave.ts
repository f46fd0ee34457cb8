/** Something that is measured: `run` does the work once. */
export interface Contender {
  name: string;
  run: () => Promise<unknown>;
}

/** What was measured of a contender, a number for each round. */
export interface Measured {
  name: string;
  /** CPU time of this process for one run, in microseconds. */
  cpu: number[];
  /** Memory that one run allocates, in bytes. */
  heap: number;
}

/**
 * Runs the contenders by turns, so that whatever else the machine does falls on all of them alike. CPU time is counted and
 * not the time on the clock, because the machine is not ours alone.
 */
export async function interleave(contenders: readonly Contender[], rounds: number, runs: number): Promise<Measured[]> {
  const measured = contenders.map(({ name }): Measured => ({ name, cpu: [], heap: 0 }));
  for (const { run } of contenders) await repeat(run, runs);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const before = process.cpuUsage();
      await repeat(run, runs);
      const { user, system } = process.cpuUsage(before);
      measured[index]?.cpu.push((user + system) / runs);
    }
  }
  for (const [index, { run }] of contenders.entries()) {
    const one = measured[index];
    if (one !== undefined) one.heap = await allocated(run);
  }
  return measured;
}

async function repeat(run: () => Promise<unknown>, runs: number): Promise<void> {
  for (let count = 0; count < runs; count += 1) await run();
}

/** The median of what single runs allocate; a run in which garbage was collected shows less and does not count. */
async function allocated(run: () => Promise<unknown>): Promise<number> {
  const sizes: number[] = [];
  for (let count = 0; count < 200; count += 1) {
    const before = process.memoryUsage().heapUsed;
    await run();
    const size = process.memoryUsage().heapUsed - before;
    if (size > 0) sizes.push(size);
  }
  return median(sizes);
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number that the given part of some numbers (0 to 1) is smaller than. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

/** The order in which the contenders run in a round: another one begins each time, so that none always follows the same. */
export function rotated<Contender>(contenders: readonly Contender[], round: number): Contender[] {
  const first = round % contenders.length;
  return [...contenders.slice(first), ...contenders.slice(0, first)];
}

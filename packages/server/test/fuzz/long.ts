/**
 * The long form of the fuzz tests: 100,000 requests over connections, or as many as the argument says, and as many to the
 * Fetch handler. Prints what was sent and what came back, and fails like the tests. `FUZZ_SEED` sets the seed.
 */
import { fuzzConnections, noCounts } from "./fuzz-connections.ts";
import { fuzzRequests } from "./fuzz-requests.ts";
import { boundMemory } from "./memory.ts";
import { seed } from "./repeat.ts";
import { startServer } from "./server-under-test.ts";

if (globalThis.gc === undefined) throw new Error("start it with node --expose-gc");
const collect = globalThis.gc;
const wanted = Number(process.argv[2] ?? 100_000);
console.log(`Node ${process.version}, seed ${seed}`);

/** Rows of a table, the most frequent first. */
function sorted(counts: ReadonlyMap<string | number, number>): Record<string, number> {
  return Object.fromEntries(
    [...counts].map(([key, count]) => [`${key} `, count] as const).sort((one, other) => other[1] - one[1]),
  );
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

async function fuzzOverConnections(): Promise<void> {
  await using server = await startServer();
  const counts = noCounts();
  const onReport = boundMemory();
  const memory: Record<string, { resident: string; heap: string }> = {};
  const started = performance.now();
  let told = 0;
  for (let round = 0; counts.requests < wanted; round += 1) {
    await fuzzConnections(server, counts, { seed: seed + round, runs: 8, atOnce: 200, onReport });
    const { memory: now } = await server.report();
    if (counts.requests < told) continue;
    told += wanted / 8;
    memory[`after ${counts.requests} requests`] = { resident: mebibytes(now.rss), heap: mebibytes(now.heapUsed) };
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${counts.requests} requests over ${counts.connections} connections in ${seconds} s`);
  console.table(sorted(counts.requestsByKind));
  console.log("answers by status");
  console.table(sorted(counts.answersByStatus));
  console.log("connections by who ended them");
  console.table(sorted(counts.connectionsByEnd));
  console.log("memory of the server");
  console.table(memory);
}

async function fuzzFetchHandler(): Promise<void> {
  const statuses = new Map<number, number>();
  const onAnswer = (status: number) => void statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const perRound = Math.min(wanted, 10_000);
  const heaps: number[] = [];
  const started = performance.now();
  for (let round = 0; round * perRound < wanted; round += 1) {
    await fuzzRequests({ seed: seed + round, runs: perRound, onAnswer });
    for (let count = 0; count < 4; count += 1) collect();
    heaps.push(process.memoryUsage().heapUsed);
  }
  const [first = 0, last = 0] = [heaps.at(1), heaps.at(-1)];
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${heaps.length * perRound} requests to the Fetch handler in ${seconds} s; answers by status`);
  console.table(sorted(statuses));
  console.log(`heap after ${2 * perRound} requests ${mebibytes(first)}, in the end ${mebibytes(last)}`);
  if (heaps.length > 2 && last - first > 4 * 1024 * 1024) throw new Error("the memory grows");
}

await fuzzOverConnections();
await fuzzFetchHandler();

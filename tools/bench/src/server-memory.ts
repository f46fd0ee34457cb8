/**
 * Resident memory of a server's process under load, of ours against node:http by hand, and of both as more and more requests
 * were answered. `--rounds` of fresh processes under load, `--requests` in the long run.
 */
import { parseArgs } from "node:util";
import { median, rotated } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";
import { limit, limitAgain, ours, type ServerContender } from "./server-contenders.ts";
import { openConnections, sendRequests } from "./server-load.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { scenarios } from "./server-requests.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, requests: { type: "string", default: "1000000" } },
});
const rounds = Number(values.rounds);
const requests = Number(values.requests);
const connectionCount = 16;
const batch = 1000;

/** Sends all scenarios by turns and gives the resident memory after each batch, in MiB. */
async function load(server: ServerProcess, count: number): Promise<number[]> {
  using connections = await openConnections(server.port, connectionCount);
  const samples: number[] = [];
  for (let sent = 0; sent < count; sent += batch) {
    for (const scenario of scenarios) await sendRequests(connections, scenario, batch / scenarios.length);
    samples.push((await server.usage()).residentMemory / 1024 / 1024);
  }
  return samples;
}

/** The memory after 20,000 requests and until 30,000, in the middle. */
async function underLoad(program: string): Promise<number> {
  using server = await startServer(program);
  await load(server, 20_000);
  return median(await load(server, 10_000));
}

const contenders: readonly ServerContender[] = [limit, limitAgain, ours];
const memory = new Map(contenders.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const { name, program } of rotated(contenders, round)) memory.get(name)?.push(await underLoad(program));
}
const limits = memory.get(limit.name) ?? [];
const rows = contenders.map(({ name }) => {
  const sizes = memory.get(name) ?? [];
  const ratios = sizes.map((size, round) => size / (limits[round] ?? Number.NaN));
  return [name, median(sizes).toFixed(1), median(ratios).toFixed(2)];
});
console.log(`${machine()}; ${rounds} fresh processes each, 30,000 requests of all kinds.\n`);
console.log(markdownTable(["server", "MiB under load", "to the limit"], rows));

/** The resident memory around the tenth part of the requests, and at their end. */
async function longRun({ name, program }: ServerContender): Promise<readonly string[]> {
  using server = await startServer(program);
  const samples = await load(server, requests);
  const width = Math.max(1, Math.round(samples.length / 50));
  const around = Math.round(samples.length / 10);
  const early = median(samples.slice(around - width, around + width));
  const late = median(samples.slice(-2 * width));
  return [name, early.toFixed(1), late.toFixed(1), (late / early).toFixed(2)];
}

const millions = (count: number) => count.toLocaleString("en-US");
console.log("");
console.log(
  markdownTable(
    ["server", `MiB after ${millions(requests / 10)}`, `after ${millions(requests)} requests`, "ratio"],
    await Promise.all([limit, ours].map(longRun)),
  ),
);

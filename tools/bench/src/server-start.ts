/**
 * From the start of a server's process to its first answer, by turns, and how long an import of our package takes in a fresh
 * process. `--rounds` says how often.
 */
import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";
import { median, quantile, rotated } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";
import { limit, limitAgain, others, ours, type ServerContender } from "./server-contenders.ts";
import { sendRequest } from "./server-load.ts";
import { startServer } from "./server-process.ts";
import { validCancel } from "./server-requests.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);

/** What passed until the first answer: on the clock in milliseconds, and of CPU time in microseconds. */
async function timeToAnswer(program: string): Promise<{ clock: number; cpu: number }> {
  const start = performance.now();
  using server = await startServer(program);
  const { status } = await sendRequest(server.port, validCancel);
  const clock = performance.now() - start;
  if (status !== validCancel.status) throw new Error(`${program} answers with ${status}`);
  return { clock, cpu: (await server.usage()).cpu };
}

const execute = promisify(execFile);

/** How long the import of a package takes in a process that has imported nothing, in milliseconds. */
async function timeToImport(name: string): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - start);`;
  const { stdout } = await execute(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
  });
  return Number(stdout);
}

const contenders: readonly ServerContender[] = [limit, limitAgain, ours, ...others];
const packages = ["node:http", "@cloud-partner/server", "@cloud-partner/server/node"];
const clocks = new Map(contenders.map(({ name }) => [name, [] as number[]]));
const cpus = new Map(contenders.map(({ name }) => [name, [] as number[]]));
const imports = new Map(packages.map((name) => [name, [] as number[]]));
// Once before, so that each file was read from the disk.
for (const { program } of contenders) await timeToAnswer(program);
for (let round = 0; round < rounds; round += 1) {
  for (const { name, program } of rotated(contenders, round)) {
    const { clock, cpu } = await timeToAnswer(program);
    clocks.get(name)?.push(clock);
    cpus.get(name)?.push(cpu / 1000);
  }
  for (const name of rotated(packages, round)) imports.get(name)?.push(await timeToImport(name));
}

const limits = clocks.get(limit.name) ?? [];
const rows = contenders.map(({ name }) => {
  const times = clocks.get(name) ?? [];
  const more = times.map((time, round) => time - (limits[round] ?? Number.NaN));
  const quarters = `${quantile(more, 0.25).toFixed(1)} to ${quantile(more, 0.75).toFixed(1)}`;
  return [name, median(times).toFixed(1), median(more).toFixed(1), quarters, median(cpus.get(name) ?? []).toFixed(1)];
});
console.log(`${machine()}; ${rounds} rounds. From the start of the process to its first answer:\n`);
console.log(markdownTable(["server", "ms", "more than the limit", "quartiles", "CPU time (ms)"], rows));
console.log("\nImport in a fresh process:\n");
const importRows = packages.map((name) => [name, median(imports.get(name) ?? []).toFixed(1)]);
console.log(markdownTable(["package", "ms"], importRows));

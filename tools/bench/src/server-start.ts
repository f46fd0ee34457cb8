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

/** What something took, in milliseconds: on the clock, and of CPU time. */
interface Time {
  readonly clock: number;
  readonly cpu: number;
}

/** What passes until the first answer of a server. */
async function timeToAnswer(program: string): Promise<Time> {
  const start = performance.now();
  using server = await startServer(program);
  const { status } = await sendRequest(server.port, validCancel);
  const clock = performance.now() - start;
  if (status !== validCancel.status) throw new Error(`${program} answers with ${status}`);
  return { clock, cpu: (await server.usage()).cpu / 1000 };
}

const execute = promisify(execFile);

/** What the import of a package takes in a process that has imported nothing. */
async function timeToImport(name: string): Promise<Time> {
  const program = `
    const [start, before] = [performance.now(), process.cpuUsage()];
    await import(${JSON.stringify(name)});
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ clock: performance.now() - start, cpu: (user + system) / 1000 }));`;
  const options = { cwd: import.meta.dirname };
  const { stdout } = await execute(process.execPath, ["--input-type=module", "--eval", program], options);
  // Written by the program above.
  return JSON.parse(stdout) as Time;
}

const contenders: readonly ServerContender[] = [limit, limitAgain, ours, ...others];
const packages = ["node:http", "@cloud-partner/server", "@cloud-partner/server/node"];
const times = new Map<string, Time[]>();
const keep = (name: string, time: Time) => times.set(name, [...(times.get(name) ?? []), time]);
// Once before, so that each file was read from the disk.
for (const { program } of contenders) await timeToAnswer(program);
for (let round = 0; round < rounds; round += 1) {
  for (const { name, program } of rotated(contenders, round)) keep(name, await timeToAnswer(program));
  for (const name of rotated(packages, round)) keep(name, await timeToImport(name));
}

/** What was measured of a name, a number for each round. */
function timesOf(name: string, kind: keyof Time): number[] {
  return (times.get(name) ?? []).map((time) => time[kind]);
}

/** By how much each round's number is more than the limit's. */
function more(name: string, kind: keyof Time): number[] {
  const limits = timesOf(limit.name, kind);
  return timesOf(name, kind).map((time, round) => time - (limits[round] ?? Number.NaN));
}

const middle = (numbers: readonly number[]) => median(numbers).toFixed(1);
const rows = contenders.map(({ name }) => {
  const clock = more(name, "clock");
  const quarters = `${quantile(clock, 0.25).toFixed(1)} to ${quantile(clock, 0.75).toFixed(1)}`;
  return [
    name,
    middle(timesOf(name, "clock")),
    middle(clock),
    quarters,
    middle(timesOf(name, "cpu")),
    middle(more(name, "cpu")),
  ];
});
console.log(`${machine()}; ${rounds} rounds. From the start of the process to its first answer:\n`);
console.log(
  markdownTable(["server", "ms", "more than the limit", "quartiles", "ms of CPU time", "more than the limit"], rows),
);
console.log("\nImport in a fresh process:\n");
const importRows = packages.map((name) => [name, middle(timesOf(name, "clock")), middle(timesOf(name, "cpu"))]);
console.log(markdownTable(["package", "ms", "ms of CPU time"], importRows));

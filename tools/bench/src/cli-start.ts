/**
 * What passes from the start of a command of `cloud-partner` to its end, beside a bare `node -e 0`, by turns. A list of operations
 * is asked of an emulator on this machine. `--rounds` says how often. It fails where a command takes longer than it is to take: in its
 * fastest round, for whatever else the machine does makes others slower only.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startEmulator } from "@cloud-partner/emulator";
import { median, quantile, rotated } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "25" } } });
const rounds = Number(values.rounds);
/** The longest that a command is to take, in milliseconds. */
const longest = 120;

const bin = fileURLToPath(new URL("bin.js", import.meta.resolve("@cloud-partner/cli")));
const folder = await mkdtemp(join(tmpdir(), "bench-cli-"));
await using emulator = await startEmulator();
const environment = {
  PATH: process.env["PATH"],
  // Without a file of settings.
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  CLOUD_PARTNER_BASE_URL: emulator.url,
  CLOUD_PARTNER_TOKEN: emulator.token,
  CLOUD_PARTNER_PUBLISHER: "contoso",
  CLOUD_PARTNER_OFFER: "contoso-virtualmachineoffer",
};

/** What is measured. */
interface Command {
  readonly name: string;
  readonly args: readonly string[];
  /** In milliseconds, one for each round. */
  readonly times: number[];
}

const bare: Command = { name: "node -e 0", args: ["-e", "0"], times: [] };
const commands = [
  bare,
  ...["--help", "config path", "operations list"].map(
    (words): Command => ({ name: `cloud-partner ${words}`, args: [bin, ...words.split(" ")], times: [] }),
  ),
];

/** How long a command takes, in milliseconds. Throws where it fails. */
async function timeOf({ name, args }: Command): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  const time = performance.now() - start;
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return time;
}

try {
  // Once before, so that each file was read from the disk.
  for (const command of commands) await timeOf(command);
  for (let round = 0; round < rounds; round += 1) {
    for (const command of rotated(commands, round)) command.times.push(await timeOf(command));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const rows = commands.map(({ name, times }) => {
  const more = times.map((time, round) => time - (bare.times[round] ?? Number.NaN));
  const fastest = Math.min(...times);
  return [
    name,
    median(times).toFixed(0),
    `${quantile(times, 0.25).toFixed(0)} to ${quantile(times, 0.75).toFixed(0)}`,
    median(more).toFixed(0),
    fastest.toFixed(0),
    fastest <= longest ? "yes" : "no",
  ];
});
console.log(`${machine()}; ${rounds} rounds. From the start of a process to its end, in milliseconds:\n`);
console.log(markdownTable(["command", "median", "quartiles", "more than node", "fastest", `at most ${longest}`], rows));
if (rows.some(([, , , , , isFastEnough]) => isFastEnough === "no")) process.exitCode = 1;

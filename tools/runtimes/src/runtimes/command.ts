import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Outcome } from "../contract/world.ts";
import type { Executable } from "./executables.ts";
import type { Runtime } from "./runtime.ts";

const execute = promisify(execFile);

/** A run that takes longer has left something behind that keeps the process alive, in milliseconds. */
const limit = 60_000;

/** How the contract is run by a command. */
export interface CommandOptions extends Executable, Pick<Runtime, "traits" | "differences"> {}

/** A runtime that runs a script and ends when nothing is left to do. */
export function commandRuntime({ file, arguments: given, ...runtime }: CommandOptions): Runtime {
  return {
    ...runtime,
    async run({ folder }, world) {
      const { stdout: said } = await execute(file, ["--version"]);
      const script = [...given, join(folder, "run.mjs"), JSON.stringify(world)];
      const { stdout } = await execute(file, script, { cwd: folder, timeout: limit });
      const outcomes: Outcome[] = JSON.parse(stdout);
      return { version: /\d+(\.\d+)+/.exec(said)?.[0] ?? said.trim(), outcomes };
    },
  };
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { atExit } from "./at-exit.ts";

const run = promisify(execFile);

/** What is settable of a program's run. */
export interface RunOptions {
  /** The folder that it runs in. */
  cwd: string;
  /** Its environment variables. Default: those of this process. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program and gives what it wrote. Rejects where it fails, with `stdout` and `stderr` on the error. It ends with this
 * process at the latest.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<{ stdout: string; stderr: string }> {
  const running = run(file, args, { ...options, maxBuffer: 64 * 1024 * 1024 });
  const forget = atExit(() => running.child.kill());
  try {
    return await running;
  } finally {
    forget();
  }
}

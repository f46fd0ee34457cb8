import { spawn } from "node:child_process";
import { once } from "node:events";
import { UsageError } from "../usage-error.ts";

/** What a command may print, in characters. */
const largest = 65_536;

/**
 * Runs a command in the system's shell and gives what it printed, without the blanks around it. What it says on stderr is
 * seen by the user; stdin is not its own, for it may hold offers. Rejects with a {@link UsageError} where it fails.
 */
export async function runTokenCommand(command: string, signal: AbortSignal): Promise<string> {
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "inherit"], signal });
  const closed = once(child, "close");
  // It is waited for below, after the reading.
  closed.catch(() => {});
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    printed += String(chunk);
    if (printed.length > largest) {
      child.kill();
      throw new UsageError("the token command prints too much to be a token");
    }
  }
  await closed.catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new UsageError("the token command cannot be run");
  });
  if (child.exitCode === 0) return printed.trim();
  const how = child.exitCode === null ? `was ended by ${child.signalCode}` : `failed with ${child.exitCode}`;
  throw new UsageError(`the token command ${how}: run it by itself to see why`);
}

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
const { PORT: _port, DATABASE_URL: _databaseUrl, ...environment } = process.env;

/** What a command printed, and how it ended. */
export interface Ended {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in a process of its own. */
export interface RunningCommand extends AsyncDisposable {
  /** Its process; `undefined` where there is none. */
  readonly pid: number | undefined;
  /** Where it listens. Rejects where the command ends before it listens. */
  readonly url: Promise<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
  /** Ends it at once, wherever it is. */
  kill(): Promise<void>;
}

/** Starts the command as users do; `shell` is put before it, such as `ulimit -f 100;`. */
export function startCommand(args: readonly string[], shell?: string): RunningCommand {
  const command = [process.execPath, bin, ...args];
  const [file = "", ...rest] = shell === undefined ? command : ["sh", "-c", `${shell} exec "$@"`, "sh", ...command];
  const child = spawn(file, rest, { env: environment });
  const printed = collect(child);
  const ended = once(child, "close").then(([code]) => ({ code, ...printed }));
  const url = Promise.race([
    ended.then(({ stderr }) => Promise.reject(new Error(`the command ended: ${stderr}`))),
    listening(child, printed),
  ]);
  // Whoever waits for it is told; a process that was killed before it listens needs nobody to wait.
  url.catch(() => {});
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { pid: child.pid, url, ended, kill, [Symbol.asyncDispose]: kill };
}

function collect(child: ChildProcessWithoutNullStreams): { stdout: string; stderr: string } {
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    printed.stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    printed.stderr += String(chunk);
  });
  return printed;
}

async function listening(child: ChildProcessWithoutNullStreams, printed: { stdout: string }): Promise<string> {
  for (;;) {
    const [, url] = /ready: (http:\S+?)\/docs\/\n/.exec(printed.stdout) ?? [];
    if (url !== undefined) return url;
    await once(child.stdout, "data");
  }
}

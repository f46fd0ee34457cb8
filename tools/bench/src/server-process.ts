import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Usage } from "./servers/shared/report.ts";

/** A server in a process of its own. */
export interface ServerProcess extends Disposable {
  /** The port on 127.0.0.1 that it listens on. */
  readonly port: number;
  /** What it has used since it began. */
  usage(): Promise<Usage>;
}

/** Starts a program of `servers/` and resolves when it listens. Rejects where the program ends before. */
export async function startServer(program: string): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(`servers/${program}.js`, import.meta.url)), {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  // What the programs send is written in `servers/shared/report.ts`.
  const { port } = (await message(child, program)) as { port: number };
  const usage = async () => {
    const answered = message(child, program);
    child.send("usage");
    return (await answered) as Usage;
  };
  return { port, usage, [Symbol.dispose]: () => child.kill("SIGKILL") };
}

async function message(child: ChildProcess, program: string): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`${program} ended with code ${code}`);
  });
  try {
    const [value] = await Promise.race([once(child, "message", { signal }), ended]);
    return value;
  } finally {
    ended.catch(() => {});
    waiting.abort();
  }
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The first message of the server's process. */
export interface Started {
  readonly port: number;
}

/** What happened in the server's process since the last report. */
export interface Report {
  /** The calls of handlers, as `describeCall` writes them. */
  readonly calls: readonly string[];
  /** Faults of the service, uncaught exceptions and unhandled rejections. */
  readonly troubles: readonly string[];
  /** In bytes, after a collection. */
  readonly memory: { readonly rss: number; readonly heapUsed: number };
}

/** A server in a process of its own. */
export interface ServerUnderTest extends AsyncDisposable {
  readonly port: number;
  /** Rejects where the process has ended. */
  report(): Promise<Report>;
}

/** Starts the server, with one of the faults by its name. */
export async function startServer(fault?: string): Promise<ServerUnderTest> {
  const program = fileURLToPath(new URL("server-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", program, ...(fault === undefined ? [] : [fault])], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code, signal) => reject(new Error(`the server ended: ${code ?? signal}`)));
  });
  ended.catch(() => {});
  const { port } = await Promise.race([message<Started>(child), ended]);
  return {
    port,
    report: () => {
      if (!child.connected) return ended;
      const report = Promise.race([message<Report>(child), ended]);
      // Where the process is gone meanwhile, its end says so.
      child.send("report", () => {});
      return report;
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function message<Message>(child: ChildProcess): Promise<Message> {
  const [received] = await once(child, "message");
  // Both ends are of this folder.
  return received as Message;
}

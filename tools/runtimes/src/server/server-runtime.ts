import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import type { Traits } from "../../../../packages/server/test/contract/cases.ts";
import { listenPort } from "../listen-port.ts";
import type { Report } from "./contract.ts";

const execute = promisify(execFile);

/** A runtime that the server is tried in. */
export interface ServerRuntime {
  readonly name: string;
  readonly version: string;
  /** What its HTTP server hands on. */
  readonly traits: Traits;
  /** Where the runtime differs, why; one line each. */
  readonly differences: readonly string[];
  /** Whether it is told, or built, to make no code of texts. */
  readonly makesCode: boolean;
  /**
   * What the `signal` of a request tells a handler: `gone` while it works for a caller who has gone away, `after` when its
   * answer was given, or `unnoticed` where it tells neither.
   */
  readonly signals: readonly ("gone" | "after" | "unnoticed")[];
  /** Tries the cases on the handler itself, inside the runtime. */
  runInProcess(folder: string): Promise<Report>;
  /** Serves the handler in the runtime. */
  listen(folder: string): Promise<Listening>;
}

/** A server of another process. */
export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** A run that takes longer has left something behind that keeps the process alive, in milliseconds. */
const limit = 60_000;

/** What a command says that runs the contract and ends. */
export async function reportOf(command: string, args: readonly string[], cwd: string): Promise<Report> {
  const { stdout } = await execute(command, args, { cwd, timeout: limit });
  return JSON.parse(stdout);
}

/** Starts a program that listens and says on which port. It is ended when it is disposed of. */
export async function start(command: string, args: readonly string[], cwd: string): Promise<Listening> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
  };
  try {
    return { url: `http://127.0.0.1:${await listenPort(child.stdout)}`, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

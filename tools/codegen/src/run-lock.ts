import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { atExit } from "./at-exit.ts";

/** The folder under a root that a run keeps its lock, its journal and what it has staged in; it is there only meanwhile. */
export const stateFolder = ".codegen";

/** The one run at a time that may write under a root. */
export interface RunLock {
  /** Throws where the lock is no longer this run's, because somebody has removed it. */
  confirm(): void;
  /** Lets the next run have it. */
  release(): void;
}

/** What is settable of the wait for a lock. */
export interface LockOptions {
  /** Called once when another run has the lock, with its process id. */
  onWait?: (processId: number) => void;
  /** How long to wait for the other run, in milliseconds. Default: 10 minutes. */
  patience?: number;
}

/**
 * Waits until no other run writes under the root. A run that was killed has left its lock behind: one whose process is gone
 * counts for nothing. Throws an error that names the lock's file when the other run does not end.
 */
export async function acquireLock(
  root: string,
  { onWait = () => {}, patience = 600_000 }: LockOptions = {},
): Promise<RunLock> {
  const folder = join(root, stateFolder);
  const path = join(folder, "lock");
  const mark = `${process.pid} ${randomUUID()}`;
  const isOwn = () => textOf(path) === mark;
  let waited = 0;
  while (!take(folder, path, mark)) {
    const holder = textOf(path);
    if (holder === undefined) continue;
    const processId = Number.parseInt(holder, 10);
    if (!isRunning(processId)) {
      removeStale(path, holder);
      continue;
    }
    if (waited === 0) onWait(processId);
    if (waited >= patience) throw new Error(`process ${processId} is still generating; if it is not, remove ${path}`);
    await pause(50);
    waited += 50;
  }
  const release = () => {
    if (isOwn()) rmSync(path, { force: true });
    removeIfEmpty(folder);
  };
  const forget = atExit(release);
  return {
    confirm() {
      if (!isOwn()) throw new Error(`${path} was removed while this run was at work, and nothing was written`);
    },
    release() {
      release();
      forget();
    },
  };
}

/** A link is there at once with its text, or not at all. `false` where another run has the lock. */
function take(folder: string, path: string, mark: string): boolean {
  const own = join(folder, `lock.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, mark);
    linkSync(own, path);
    return true;
  } catch (error) {
    // ENOENT: the run before has just removed the empty folder.
    if (isCode(error, "EEXIST") || isCode(error, "ENOENT")) return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Only one of several runs can move the stale lock away. One that has moved a new lock by mistake puts it back. */
function removeStale(path: string, holder: string): void {
  const away = `${path}.${randomUUID()}`;
  try {
    renameSync(path, away);
    if (textOf(away) !== holder) linkSync(away, path);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(away, { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be asked, but it is there.
    return isCode(error, "EPERM");
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].some((code) => isCode(error, code))) throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

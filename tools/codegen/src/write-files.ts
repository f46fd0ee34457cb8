import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "./json.ts";
import { stateFolder } from "./run-lock.ts";

/** What became of a file. */
export type Change = "created" | "changed" | "removed";

/** What is settable of a {@link writeFiles}. */
export interface WriteOptions {
  /** Called before each step that a run may be interrupted at, with what it does; a test ends the process here. */
  beforeStep?: (step: string) => void;
}

/** What is about to be done to the files, so that another run can finish or undo it. */
interface Journal {
  /** `forward` from when every text is on disk; `back` from when one of them could not be moved in place. */
  direction: "forward" | "back";
  /** The files; the text of the one with index 3 is `new/3`, and what was there before is `old/3`. */
  entries: { path: string; change: Change }[];
}

/**
 * Puts the texts in place under a root and removes the surplus files: all of it or nothing, to whoever runs this next. Every
 * text is written aside first, and beside it a journal of what is to be done. A full disk or a missing right leaves the old
 * files as they were; a process that is killed meanwhile leaves its journal to {@link finishInterrupted}. The caller has the
 * lock of the root. Gives the changes by path.
 */
export function writeFiles(
  root: string,
  texts: ReadonlyMap<string, string>,
  surplus: readonly string[],
  { beforeStep = () => {} }: WriteOptions = {},
): Map<string, Change> {
  const entries: Journal["entries"] = [];
  const state = join(root, stateFolder);
  try {
    for (const [path, text] of texts) {
      const to = join(root, path);
      const exists = existsSync(to);
      if (exists && readFileSync(to, "utf8") === text) continue;
      beforeStep(`stage ${path}`);
      stage(root, entries.length, text, exists ? to : undefined);
      entries.push({ path, change: exists ? "changed" : "created" });
    }
    for (const path of surplus) {
      stage(root, entries.length, undefined, join(root, path));
      entries.push({ path, change: "removed" });
    }
    if (entries.length === 0) return new Map();
    beforeStep("journal");
    writeJournal(root, { direction: "forward", entries });
  } catch (error) {
    clear(root);
    throw error;
  }
  try {
    goForward(root, entries, beforeStep);
  } catch (error) {
    goBack(root, entries);
    throw error;
  }
  beforeStep("end");
  clear(root);
  // Only where nobody else keeps something in it, such as a lock.
  if (existsSync(state) && readdirSync(state).length === 0) rmdirSync(state);
  return new Map(entries.map(({ path, change }) => [path, change]));
}

/** `true` where a run was interrupted while it moved files in place, so that some may be new and some old. */
export function isInterrupted(root: string): boolean {
  return existsSync(join(root, stateFolder, "journal.json"));
}

/**
 * Does what an interrupted run has left to do: all files become the new ones, or, where that cannot be, the old ones. The
 * caller has the lock of the root.
 */
export function finishInterrupted(root: string): void {
  if (isInterrupted(root)) {
    const { direction, entries } = readJournal(root);
    if (direction === "back") goBack(root, entries);
    else {
      try {
        goForward(root, entries, () => {});
      } catch {
        goBack(root, entries);
      }
    }
  }
  clear(root);
}

function place(root: string, kind: "new" | "old", index: number): string {
  return join(root, stateFolder, kind, String(index));
}

function stage(root: string, index: number, text: string | undefined, old: string | undefined): void {
  for (const kind of ["new", "old"] as const) mkdirSync(dirname(place(root, kind, index)), { recursive: true });
  if (old !== undefined) {
    copyFileSync(old, place(root, "old", index));
    sync(place(root, "old", index));
  }
  if (text === undefined) return;
  writeFileSync(place(root, "new", index), text, { flush: true });
}

/** On disk, and not only with the system. */
function sync(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeJournal(root: string, journal: Journal): void {
  const path = join(root, stateFolder, "journal.json");
  writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
  renameSync(`${path}.new`, path);
}

function readJournal(root: string): Journal {
  const path = join(root, stateFolder, "journal.json");
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  // It came here whole, by a rename, so it is what writeJournal wrote.
  if (isObject(value) && Array.isArray(value["entries"])) return value as unknown as Journal;
  throw new TypeError(`${path} was not written by this program`);
}

/** What was moved already is no longer among the new; it is passed over. */
function goForward(root: string, entries: Journal["entries"], beforeStep: (step: string) => void): void {
  for (const [index, { path, change }] of entries.entries()) {
    const to = join(root, path);
    beforeStep(`${change} ${path}`);
    if (change === "removed") {
      rmSync(to, { force: true });
      removeEmptyFolders(dirname(to));
    } else if (existsSync(place(root, "new", index))) {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(place(root, "new", index), to);
    }
  }
}

/** Puts back what was there. The journal says so first, so that a run that is interrupted here too is not taken forward. */
function goBack(root: string, entries: Journal["entries"]): void {
  writeJournal(root, { direction: "back", entries });
  for (const [index, { path, change }] of entries.entries()) {
    const to = join(root, path);
    if (change === "created") {
      if (!existsSync(to)) continue;
      rmSync(to, { force: true });
      removeEmptyFolders(dirname(to));
    } else {
      const copy = join(root, stateFolder, "copy");
      copyFileSync(place(root, "old", index), copy);
      mkdirSync(dirname(to), { recursive: true });
      renameSync(copy, to);
    }
  }
  clear(root);
}

/** The journal goes first: what it names has to be there as long as it is. */
function clear(root: string): void {
  for (const name of ["journal.json", "journal.json.new", "new", "old", "copy"]) {
    rmSync(join(root, stateFolder, name), { recursive: true, force: true });
  }
}

/** Removes a folder and those around it, up to the first that holds something. */
function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}

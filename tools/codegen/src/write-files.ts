import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** What became of a file. */
export type Change = "created" | "changed" | "removed";

/**
 * Puts the texts in place under a root and removes the surplus files. Every text is written beside its place first and
 * only then, when all of them are on disk, moved there: a full disk or a missing right leaves the old files as they were.
 * Gives the changes by path.
 */
export function writeFiles(
  root: string,
  texts: ReadonlyMap<string, string>,
  surplus: readonly string[],
): Map<string, Change> {
  const changes = new Map<string, Change>();
  const staged: { from: string; to: string }[] = [];
  try {
    for (const [path, text] of texts) {
      const to = join(root, path);
      const exists = existsSync(to);
      if (exists && readFileSync(to, "utf8") === text) continue;
      mkdirSync(dirname(to), { recursive: true });
      const from = `${to}.${randomUUID()}.new`;
      staged.push({ from, to });
      writeFileSync(from, text);
      changes.set(path, exists ? "changed" : "created");
    }
    for (const { from, to } of staged) renameSync(from, to);
  } finally {
    for (const { from } of staged) rmSync(from, { force: true });
  }
  for (const path of surplus) {
    rmSync(join(root, path));
    removeEmptyFolders(dirname(join(root, path)));
    changes.set(path, "removed");
  }
  return changes;
}

/** Removes a folder and those around it, up to the first that holds something. */
function removeEmptyFolders(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}

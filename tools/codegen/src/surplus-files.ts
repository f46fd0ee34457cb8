import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { outputsOf, type Target } from "./target.ts";

/** The files in the folders for generated code that no target has generated; paths are relative to the root. */
export function surplusFiles(root: string, folders: readonly string[], targets: readonly Target[]): string[] {
  const known = new Set(targets.flatMap((target) => [target.stamp, ...outputsOf(target).map(([, path]) => path)]));
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !known.has(path))
    .sort();
}

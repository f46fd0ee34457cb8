import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The text of a file, by its path in the repository. Throws Node's own error where there is none. */
export function readText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The paths in the repository that a pattern has, in order, with `/` between folders. */
export function findFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The api-versions that have a document, the oldest first. Other documents are not in folders of a date. */
export function apiVersions(): string[] {
  return findFiles("spec/[0-9]*/openapi.yaml").map((path) => path.split("/")[1] ?? "");
}

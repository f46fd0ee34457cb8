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

/**
 * The versions that have a document, the oldest first and each variant after its api-version. Other documents are not in
 * folders of a date.
 */
export function apiVersions(): string[] {
  const names = findFiles("spec/[0-9]*/openapi.yaml").map((path) => path.split("/")[1] ?? "");
  return names.filter((name) => /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/.test(name)).sort();
}

/** The api-version that a version has: a variant is named by it and a suffix. */
export function apiVersionOf(version: string): string {
  return version.slice(0, "2017-10-31".length);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** The path of a file in an installed package. */
export function fileOf(packageName: string, path: string): string {
  return join(dirname(resolve(`${packageName}/package.json`)), path);
}

/** The version of an installed package. */
export function versionOf(packageName: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(fileOf(packageName, "package.json"), "utf8"));
  return version;
}

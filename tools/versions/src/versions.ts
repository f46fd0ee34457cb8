import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.ts";

const name = /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/;

/** The versions that have a folder in spec/, the oldest first. */
export function listVersions(root: string): string[] {
  const spec = join(root, "spec");
  return readdirSync(spec)
    .filter((folder) => name.test(folder) && existsSync(join(spec, folder, "openapi.yaml")))
    .sort();
}

/** Whether a version is another description of an api-version: the date has a suffix. */
export function isVariant(version: string): boolean {
  return version.length > "2017-10-31".length;
}

/** The newest version that is no variant: the default of all packages. */
export function newestVersion(root: string): string {
  const newest = listVersions(root).findLast((version) => !isVariant(version));
  if (newest === undefined)
    throw new Refusal("There is no version yet in spec/: write spec/<date>/openapi.yaml by hand.");
  return newest;
}

/** Throws a {@link Refusal} that lists the versions, where there is no such one. */
export function requireVersion(root: string, version: string): void {
  const versions = listVersions(root);
  if (!versions.includes(version))
    throw new Refusal(`There is no version ${version}. Those of spec/ are: ${versions.join(", ")}.`);
}

/** The path of a version's document in the repository. */
export function documentPath(version: string): string {
  return `spec/${version}/openapi.yaml`;
}

/** The path of the folder of a version's code samples in the repository. */
export function samplesPath(version: string): string {
  return `docs/samples/${version}`;
}

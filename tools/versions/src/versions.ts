import { readVersions } from "../../codegen/src/versions.ts";
import { Refusal } from "./refusal.ts";

/** The newest version that is no variant: the default of all packages. */
export function newestVersion(root: string): string {
  const newest = readVersions(root).find(({ isDefault }) => isDefault)?.name;
  if (newest === undefined)
    throw new Refusal("There is no version yet in spec/: write spec/<date>/openapi.yaml by hand.");
  return newest;
}

/** Throws a {@link Refusal} that lists the versions, where there is no such one. */
export function requireVersion(root: string, version: string): void {
  const versions = readVersions(root).map(({ name }) => name);
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

import { readdirSync } from "node:fs";

const repository = new URL("../../../", import.meta.url);

/** The names of all versions that have a document, variants included. */
export const versions: readonly string[] = readdirSync(new URL("spec/", repository))
  .filter((name) => /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/.test(name))
  .sort();

/** Where the document of a version is. */
export function documentPath(version: string): URL {
  return new URL(`spec/${version}/openapi.yaml`, repository);
}

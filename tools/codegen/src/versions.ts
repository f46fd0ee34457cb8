import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A version of the API: a folder of spec/ with a document. */
export interface ApiVersion {
  /** The folder's name: an api-version such as `2017-10-31`, or one with a suffix, which is a variant of it. */
  name: string;
  /** `true` where the document describes an api-version in another way than the document of that name does. */
  isVariant: boolean;
  /** `true` for the version that the packages have where nobody names one: the newest that is no variant. */
  isDefault: boolean;
}

/** The form of a version's name: a date, and for a variant what tells it from the api-version of that date. */
export const versionName = /^(\d{4}-\d{2}-\d{2})((?:-[a-z0-9]+)*)$/;

/** The versions that spec/ has, from the oldest to the newest. */
export function readVersions(root: string): ApiVersion[] {
  const names = readdirSync(join(root, "spec"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && versionName.test(entry.name))
    .map((entry) => entry.name)
    // A folder that is about to be made, or to be removed, is no version yet.
    .filter((name) => existsSync(join(root, "spec", name, "openapi.yaml")))
    .sort();
  const isVariant = (name: string) => versionName.exec(name)?.[2] !== "";
  const newest = names.findLast((name) => !isVariant(name));
  return names.map((name) => ({ name, isVariant: isVariant(name), isDefault: name === newest }));
}

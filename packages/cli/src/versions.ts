import { defaultVersion, versions } from "./generated/versions.ts";

/** The name of a version or variant of the API. */
export type VersionName = keyof typeof versions;

/** The names of all of them, the oldest first. */
export const versionNames = Object.keys(versions).filter(isVersionName);

/** `true` for the name of one of them. */
export function isVersionName(name: string): name is VersionName {
  return Object.hasOwn(versions, name);
}

/** `true` for two spellings of one word, such as `notStarted` and `not started`. */
export function sameWord(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/**
 * The statuses that a list of operations can be asked for, in the spelling of the default version where that has them; each
 * version is asked in its own.
 */
export const operationStatuses: readonly string[] = [versions[defaultVersion], ...Object.values(versions)]
  .flatMap(({ parameterWords }): readonly string[] => parameterWords.listOperations.status)
  .filter((word, index, all) => all.findIndex((each) => sameWord(each, word)) === index);

function lettersOf(word: string): string {
  return word.replaceAll(/[^A-Za-z]/g, "").toLowerCase();
}

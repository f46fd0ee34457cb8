import { facts2018 } from "./pages-of-2018.ts";
import { facts2020 } from "./pages-of-2020.ts";
import type { Facts } from "./types.ts";

/** The versions that have facts of their own. */
const ownFacts: ReadonlyMap<string, Facts> = new Map([
  ["2017-10-31", facts2018],
  ["2017-10-31-2020", facts2020],
]);

/**
 * The facts that the document of a version has to say, by the name of its folder. A version without facts of its own has to
 * say what the one before it says, and a variant what its api-version says: what it changes on purpose is then named, and
 * goes into a table of its own. Throws an `Error` that says what to do where no version before it has facts.
 */
export function factsOf(version: string): Facts {
  const own = ownFacts.get(version);
  if (own !== undefined) return own;
  const apiVersion = version.slice(0, "2017-10-31".length);
  const before = [...ownFacts.keys()].filter((name) => name.length === apiVersion.length && name <= apiVersion).sort();
  const inherited = ownFacts.get(before.at(-1) ?? "");
  if (inherited === undefined) {
    throw new Error(
      `spec/${version} has no facts, and no version before it has: add what its pages say to tools/spec-facts/src/facts, and name it in index.ts there`,
    );
  }
  return {
    ...inherited,
    document: `spec/${version}/openapi.yaml`,
    apiVersion,
    parameters: inherited.parameters.map((row) =>
      row.name === "api-version" ? { ...row, words: [apiVersion], example: apiVersion } : row,
    ),
  };
}

/** What to do where the document of a version deviates from its facts. */
export function adviceFor(version: string): string {
  return ownFacts.has(version)
    ? `spec/${version} deviates from its facts: mend the document, or the fact where a page says so`
    : `spec/${version} has no facts of its own, and deviates from those of the version before it: mend the document, or, where it differs on purpose, add a table with the exceptions, such as tools/spec-facts/src/facts/pages-of-2020.ts, and name it in index.ts there`;
}

import { describe, expect, test } from "vitest";
import { hasJava } from "../../src/java.ts";
import { publicDocuments } from "./documents.ts";
import { type Outcome, tryDocuments } from "./try-documents.ts";

const java = await hasJava();
if (!java) console.warn("no Java 11: no code is generated from the public documents");

/** Why a document is refused as a whole. */
const refusals: Readonly<Record<string, RegExp>> = {
  // Its schemas have an $id, so that #/components is not where the references say that it is.
  galaxy: /can't resolve reference #\/components\/schemas\/PaginatedResource/,
  directus: /a schema has to be an object/,
  shipengine: /the component "rate estimate" needs a name/,
};

describe.skipIf(!java)("of a public document", () => {
  let outcomes: Promise<Outcome[]> | undefined;
  // One run for all: most of its time is the start of the virtual machine and of the compiler.
  const outcomeOf = async (name: string) => {
    outcomes ??= tryDocuments(publicDocuments());
    const found = (await outcomes).find((outcome) => outcome.name === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };

  test.each(publicDocuments().filter(({ name }) => refusals[name] === undefined))(
    "$name the code compiles, and every operation keeps its values",
    async ({ name }) => {
      const { refused, errors, trips, operations, leftOut } = await outcomeOf(name);
      expect({ refused, errors, lost: trips?.lost }).toEqual({ refused: [], errors: [], lost: [] });
      expect((trips?.kept ?? 0) + (trips?.untried.length ?? 0)).toBe(operations);
      // Most can be tried, or the test would say little.
      expect(trips?.kept).toBeGreaterThan(operations / 2);
      for (const line of leftOut) expect(line).toMatch(/^[A-Z]+ \/.*: ./);
    },
    300_000,
  );

  test.each(Object.entries(refusals))(
    "%s the fault is named",
    async (name, reason) => {
      const { refused } = await outcomeOf(name);
      expect(refused.join("\n")).toMatch(reason);
    },
    300_000,
  );
});

import type { JsonObject } from "../src/document/json.ts";
import { readDocument } from "../src/document/read-document.ts";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { factsOf } from "../src/facts/index.ts";
import type { Facts } from "../src/facts/types.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { documentPath, versions } from "../src/paths.ts";

/** A document, for tests that change a copy of it. */
export interface SoundDocument {
  readonly version: string;
  readonly original: JsonObject;
  readonly facts: Facts;
}

/**
 * The documents that are as their facts have them. Where one is not, document.test.ts says why, once; tests of changed copies
 * would only repeat it.
 */
export const soundDocuments: readonly SoundDocument[] = versions.flatMap((version) => {
  const [original, facts] = [readDocument(documentPath(version)), factsOf(version)];
  if (findDeviations(original, facts).length === 0 && findExampleFaults(original).length === 0) {
    return [{ version, original, facts }];
  }
  console.warn(
    `skipped: changed copies of spec/${version}, which is at fault itself; document.test.ts names the fault`,
  );
  return [];
});

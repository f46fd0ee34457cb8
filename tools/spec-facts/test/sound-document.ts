import type { JsonObject } from "../src/document/json.ts";
import { readDocument } from "../src/document/read-document.ts";
import { findExampleFaults } from "../src/examples/find-example-faults.ts";
import { facts } from "../src/facts/index.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { documentPath } from "../src/paths.ts";

/** The document, for tests that change a copy of it. */
export const original: JsonObject = readDocument(documentPath);

/**
 * `true` where the document is as the facts have it. Where it is not, document.test.ts says why, once; tests of changed
 * copies would only repeat it.
 */
export const isSound = findDeviations(original, facts).length === 0 && findExampleFaults(original).length === 0;

if (!isSound)
  console.warn("skipped: changed copies of a document that is at fault itself; document.test.ts names the fault");

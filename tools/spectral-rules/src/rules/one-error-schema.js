/** @import { Finding } from "../rule.js" */
import { find } from "../document/follow.js";
import { pathOperations, places } from "../document/operations.js";
import { isObject, member } from "../document/values.js";
import { rule } from "../rule.js";

/** @typedef {{ schema: string, mediaType: string }} Options */

const failure = /^(?:[45](?:\d\d|XX)|default)$/;
/** Keywords beside a `$ref` that say something about the schema and do not change what it allows. */
const annotations = new Set([
  "$ref",
  "$comment",
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "deprecated",
]);

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { schema, mediaType }) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { method, operation, path } of pathOperations(document)) {
    // An answer to HEAD never has a body.
    if (method === "head") continue;
    for (const response of places(document, operation, "responses", path)) {
      if (!failure.test(response.key)) continue;
      const media = places(document, response.node, "content", response.path);
      if (!media.some(({ key }) => isSameMediaType(key, mediaType))) {
        findings.push({
          message: `The answer ${response.key} has no ${mediaType}: add it to its content, with the schema ${schema}.`,
          path: response.path,
        });
      }
      for (const { key, node, path: place } of media) {
        if (!isSameMediaType(key, mediaType)) {
          findings.push({
            message: `The answer ${response.key} comes as ${key}, too: errors are ${mediaType} alone, so take it out.`,
            path: place,
          });
        } else if (!isReferenceTo(document, member(node, "schema"), schema)) {
          findings.push({
            message: `The answer ${response.key} has a schema of its own: replace it with "$ref: ${schema}".`,
            path: place,
          });
        }
      }
    }
  }
  return findings;
}

/**
 * @param {string} key
 * @param {string} mediaType
 */
function isSameMediaType(key, mediaType) {
  return key.split(";")[0]?.trim().toLowerCase() === mediaType;
}

/**
 * Whether a schema is a reference to another one, be it by way of further references.
 * @param {unknown} document
 * @param {unknown} schema
 * @param {string} wanted
 */
function isReferenceTo(document, schema, wanted) {
  const seen = new Set();
  let here = schema;
  while (isObject(here) && typeof here["$ref"] === "string" && !seen.has(here["$ref"])) {
    if (Object.keys(here).some((key) => !annotations.has(key))) return false;
    if (here["$ref"] === wanted) return true;
    seen.add(here["$ref"]);
    here = find(document, here["$ref"])?.node;
  }
  return false;
}

export default rule({
  description: "Every error has the same body, so that a caller needs to know one.",
  resolved: false,
  check,
  options: { schema: "#/components/schemas/ErrorResponse", mediaType: "application/json" },
});

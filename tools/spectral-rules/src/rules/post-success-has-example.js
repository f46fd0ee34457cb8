/** @import { Finding } from "../rule.js" */
import { hasExample } from "../document/examples.js";
import { pathOperations, places } from "../document/operations.js";
import { rule } from "../rule.js";

const success = /^2(?:\d\d|XX)$/;

/**
 * @param {unknown} document
 * @returns {Finding[]}
 */
function check(document) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { method, operation, path } of pathOperations(document)) {
    if (method !== "post") continue;
    for (const response of places(document, operation, "responses", path)) {
      if (!success.test(response.key)) continue;
      const media = places(document, response.node, "content", response.path);
      for (const { key, node, path: place } of media) {
        if (hasExample(document, node)) continue;
        findings.push({
          message: `The ${key} of the answer ${response.key} has no example: add one beside its schema.`,
          path: place,
        });
      }
      const headers = places(document, response.node, "headers", response.path);
      if (media.length === 0 && !headers.some(({ node }) => hasExample(document, node))) {
        findings.push({
          message: `The answer ${response.key} has neither content nor a header with an example: add an example to one of its headers.`,
          path: response.path,
        });
      }
    }
  }
  return findings;
}

export default rule({
  description: "A call that changes something is tried out last, so its document has to show what comes back.",
  resolved: true,
  check,
  options: null,
});

/** @import { Finding } from "../rule.js" */
import { pathOperations } from "../document/operations.js";
import { isObject, member } from "../document/values.js";
import { rule } from "../rule.js";

/** @typedef {{ responses: string[] }} Options */

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { responses: wanted }) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { operation, path } of pathOperations(document)) {
    const responses = member(operation, "responses");
    for (const key of wanted) {
      if (isObject(member(responses, key))) continue;
      findings.push({
        message: `The operation does not document the answer ${key}: add it to its responses.`,
        path: responses === undefined ? path : [...path, "responses"],
      });
    }
  }
  return findings;
}

export default rule({
  description: "Any request can be malformed, and any server can answer with what nobody documented.",
  resolved: true,
  check,
  options: { responses: ["400", "default"] },
});

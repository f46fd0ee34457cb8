/** @import { Finding } from "../rule.js" */
import { follow } from "../document/follow.js";
import { pathOperations } from "../document/operations.js";
import { member } from "../document/values.js";
import { rule } from "../rule.js";

/** @typedef {{ parameter: string }} Options */

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { parameter: name }) {
  const version = member(member(document, "info"), "version");
  /** @type {Finding[]} */
  const findings = [];
  for (const operation of pathOperations(document)) {
    const parameter = operation.parameters.find(
      ({ node }) => member(node, "in") === "query" && member(node, "name") === name,
    );
    if (parameter === undefined) {
      findings.push({
        message: `The operation does not take the query parameter ${name}: add it to the operation or to its path.`,
        path: operation.path,
      });
      continue;
    }
    if (member(parameter.node, "required") !== true) {
      findings.push({
        message: `The query parameter ${name} can be left out: add "required: true".`,
        path: parameter.path,
      });
    }
    const values = allowedValues(follow(document, member(parameter.node, "schema"), []).node);
    if (values.length !== 1 || values[0] !== version) {
      findings.push({
        message: `The query parameter ${name} has to allow info.version and nothing else: give its schema "enum: [${JSON.stringify(version)}]".`,
        path: parameter.path,
      });
    }
  }
  return findings;
}

/**
 * @param {unknown} schema
 * @returns {unknown[]}
 */
function allowedValues(schema) {
  const only = member(schema, "const");
  if (only !== undefined) return [only];
  const values = member(schema, "enum");
  return Array.isArray(values) ? values : [];
}

export default rule({
  description: "Every operation needs the api-version in its query, and allows that of the document alone.",
  resolved: true,
  check,
  options: { parameter: "api-version" },
});

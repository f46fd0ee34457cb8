/** @import { Finding } from "../rule.js" */
import { walk } from "../document/walk.js";
import { rule } from "../rule.js";

/** @typedef {{ verbs: string[] }} Options */

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { verbs }) {
  // A word is a capital and something small after it: `URL` and `VM` are written `Url` and `Vm`.
  const wanted = new RegExp(`^(?:${verbs.join("|")})(?:[A-Z][a-z0-9]+)+$`);
  /** @type {Finding[]} */
  const findings = [];
  for (const { kind, node, path } of walk(document)) {
    if (kind !== "Operation") continue;
    const id = node["operationId"];
    if (id === undefined) {
      findings.push({ message: "The operation has no name: add an operationId, such as listOffers.", path });
    } else if (typeof id !== "string" || !wanted.test(id)) {
      findings.push({
        message: `The operationId ${JSON.stringify(id)} is no verb and noun in camelCase: rename it after the form listOffers, with one of the verbs ${verbs.join(", ")}.`,
        path: [...path, "operationId"],
      });
    }
  }
  return findings;
}

export default rule({
  description: "An operationId becomes the name of a function, so it says what the function does, and to what.",
  resolved: false,
  check,
  options: {
    verbs: [
      "cancel",
      "create",
      "delete",
      "get",
      // "Go live" is what the API calls it.
      "go",
      "list",
      "notify",
      "publish",
      "replace",
      "start",
      "stop",
      "update",
    ],
  },
});

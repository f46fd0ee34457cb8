/** @import { Finding } from "../rule.js" */
import { hasExample } from "../document/examples.js";
import { find, follow } from "../document/follow.js";
import { pathOperations, places } from "../document/operations.js";
import { isObject, member } from "../document/values.js";
import { rule } from "../rule.js";

/** @typedef {{ status: string, headers: string[][] }} Options each header with the names that it may have */

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { status, headers }) {
  const operations = [...pathOperations(document)];
  const readers = new Set(
    operations
      .filter(({ method, operation }) => method === "get" && tellsStatus(document, operation))
      .map(({ operation }) => operation["operationId"]),
  );
  /** @type {Finding[]} */
  const findings = [];
  for (const { operation, path } of operations) {
    const responses = member(operation, "responses");
    if (member(responses, status) === undefined) continue;
    const response = follow(document, member(responses, status), [...path, "responses", status]);
    const declared = places(document, response.node, "headers", response.path);
    for (const names of headers) {
      const wanted = names.join(" or ");
      // Names of headers have no case.
      const header = declared.find(({ key }) => names.some((name) => name.toLowerCase() === key.toLowerCase()));
      if (header === undefined) {
        findings.push({
          message: `The answer ${status} does not declare the header ${wanted}: add it, with a schema and an example.`,
          path: response.path,
        });
        continue;
      }
      if (!isObject(member(header.node, "schema"))) {
        findings.push({ message: `The header ${header.key} has no schema: add one.`, path: header.path });
      }
      if (!hasExample(document, header.node)) {
        findings.push({ message: `The header ${header.key} has no example: add one.`, path: header.path });
      }
    }
    const links = places(document, response.node, "links", response.path);
    if (!links.some(({ node }) => leadsToReader(document, node, readers))) {
      findings.push({
        message: `The answer ${status} has no link to the operation that reads the status: add to its links one whose operationId is that of a GET with a status in its 200.`,
        path: response.path,
      });
    }
  }
  return findings;
}

/**
 * Whether the 200 of an operation has a body with a status in it, or a list of exactly one of those; a list of any length
 * does not say which one the 202 meant.
 * @param {unknown} document
 * @param {unknown} operation
 */
function tellsStatus(document, operation) {
  const answer = follow(document, member(member(operation, "responses"), "200"), []).node;
  const content = member(answer, "content");
  const media = isObject(content) ? Object.values(content) : [];
  return media.some((each) => {
    const body = follow(document, member(each, "schema"), []).node;
    const isOneOnly = member(body, "minItems") === 1 && member(body, "maxItems") === 1;
    const schema = isOneOnly ? follow(document, member(body, "items"), []).node : body;
    return member(member(schema, "properties"), "status") !== undefined;
  });
}

/**
 * @param {unknown} document
 * @param {unknown} link
 * @param {Set<unknown>} readers
 */
function leadsToReader(document, link, readers) {
  const id = member(link, "operationId");
  if (id !== undefined) return readers.has(id);
  const reference = member(link, "operationRef");
  return (
    typeof reference === "string" && /^#\/paths\/[^/]+\/get$/.test(reference) && find(document, reference) !== undefined
  );
}

export default rule({
  description: "Whoever gets a 202 has to learn from it where to ask, when to ask, and with which operation.",
  resolved: true,
  check,
  options: { status: "202", headers: [["Operation-Location", "Location"], ["Retry-After"]] },
});

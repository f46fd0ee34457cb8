/** @import { Finding } from "../rule.js" */
import { follow } from "../document/follow.js";
import { pathOperations } from "../document/operations.js";
import { isObject, member, members } from "../document/values.js";
import { rule } from "../rule.js";

/** @typedef {{ formats: string[] }} Options */

/**
 * @param {unknown} document
 * @param {Options} options
 * @returns {Finding[]}
 */
function check(document, { formats }) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { parameters } of pathOperations(document)) {
    for (const { node, path } of parameters) {
      if (member(node, "in") !== "path") continue;
      const schemas = [
        member(node, "schema"),
        ...members(member(node, "content")).map(([, media]) => member(media, "schema")),
      ];
      if (schemas.some((schema) => isBounded(document, schema, formats, 0))) continue;
      findings.push({
        message: `The path parameter ${member(node, "name")} allows any text: give its schema a pattern, an enum, or one of the formats ${formats.join(", ")}.`,
        path,
      });
    }
  }
  return findings;
}

/**
 * @param {unknown} document
 * @param {unknown} schemaOrReference
 * @param {string[]} formats
 * @param {number} depth
 * @returns {boolean}
 */
function isBounded(document, schemaOrReference, formats, depth) {
  const schema = follow(document, schemaOrReference, []).node;
  // Schemas can contain themselves.
  if (!isObject(schema) || depth > 8) return false;
  const { type, pattern, format } = schema;
  if (typeof pattern === "string" || schema["const"] !== undefined || Array.isArray(schema["enum"])) return true;
  if (typeof format === "string" && formats.includes(format)) return true;
  // These have a form of their own.
  if (type === "integer" || type === "number" || type === "boolean") return true;
  /** @param {unknown} inner */
  const inner = (inner) => isBounded(document, inner, formats, depth + 1);
  /** @param {string} key */
  const list = (key) => members(schema[key]).map(([, entry]) => entry);
  return list("allOf").some(inner) || ["anyOf", "oneOf"].some((key) => list(key).length > 0 && list(key).every(inner));
}

export default rule({
  description: "A path parameter without bounds lets a caller write another path with it.",
  resolved: true,
  check,
  options: { formats: ["uuid", "date", "date-time", "ipv4", "ipv6"] },
});

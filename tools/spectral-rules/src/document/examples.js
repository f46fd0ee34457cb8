import { follow } from "./follow.js";
import { member, members } from "./values.js";

/**
 * Whether a media type, a header or a parameter shows a value, beside its schema or in it.
 * @param {unknown} document
 * @param {unknown} holder
 */
export function hasExample(document, holder) {
  if (showsValue(holder)) return true;
  const schema = follow(document, member(holder, "schema"), []).node;
  return showsValue(schema) || member(schema, "const") !== undefined;
}

/** @param {unknown} node */
function showsValue(node) {
  return member(node, "example") !== undefined || members(member(node, "examples")).length > 0;
}

/** @import { Path } from "../rule.js" */
import { isObject } from "./values.js";

/**
 * Follows references inside the document to what they lead to. A reference that leads nowhere, in a circle or out of
 * the document is given back as it is.
 * @param {unknown} document
 * @param {unknown} node
 * @param {Path} path
 * @returns {{ node: unknown, path: Path }}
 */
export function follow(document, node, path) {
  const start = { node, path };
  const seen = new Set();
  let here = start;
  while (isObject(here.node) && typeof here.node["$ref"] === "string") {
    const reference = here.node["$ref"];
    const next = seen.has(reference) ? undefined : find(document, reference);
    if (next === undefined) return start;
    seen.add(reference);
    here = next;
  }
  return here;
}

/**
 * @param {unknown} document
 * @param {string} reference
 * @returns {{ node: unknown, path: Path } | undefined}
 */
export function find(document, reference) {
  if (!reference.startsWith("#/")) return undefined;
  const path = reference.slice(2).split("/").map(decode);
  let node = document;
  for (const key of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Object.entries(node).find(([name]) => name === key)?.[1];
  }
  return { node, path };
}

/**
 * The reference that leads to a place, readable: braces and blanks are as they are.
 * @param {Path} path
 */
export function pointer(path) {
  return `#/${path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/** @param {string} part */
function decode(part) {
  const pointer = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(pointer);
  } catch {
    // A name with a bare percent sign is no URI, and still a name.
    return pointer;
  }
}

/** @import { Path } from "../rule.js" */
import { follow } from "./follow.js";
import { isObject, member, members } from "./values.js";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * @typedef {object} Place
 * @property {unknown} node
 * @property {Path} path
 */

/**
 * @typedef {object} PathOperation
 * @property {string} method
 * @property {Record<string, unknown>} operation
 * @property {Path} path
 * @property {Place[]} parameters those of the path, too, where the operation does not say otherwise
 */

/**
 * The operations that a caller of the API can call: those of its paths. Webhooks and callbacks are called by the API,
 * so rules about versions and answers are not for them.
 * @param {unknown} document
 * @returns {Generator<PathOperation>}
 */
export function* pathOperations(document) {
  for (const [template, entry] of members(member(document, "paths"))) {
    if (!String(template).startsWith("/")) continue;
    const pathItem = follow(document, entry, ["paths", template]);
    for (const method of methods) {
      const operation = member(pathItem.node, method);
      if (!isObject(operation)) continue;
      const path = [...pathItem.path, method];
      yield {
        method,
        operation,
        path,
        parameters: mergeParameters([
          ...places(document, pathItem.node, "parameters", pathItem.path),
          ...places(document, operation, "parameters", path),
        ]),
      };
    }
  }
}

/**
 * The members of one member of a node, with references followed.
 * @param {unknown} document
 * @param {unknown} node
 * @param {string} key
 * @param {Path} path
 * @returns {(Place & { key: string })[]}
 */
export function places(document, node, key, path) {
  return members(member(node, key)).map(([name, entry]) => ({
    key: String(name),
    ...follow(document, entry, [...path, key, name]),
  }));
}

/**
 * A parameter is known by its name and where it is; the later one, of the operation, replaces that of the path.
 * @param {Place[]} parameters
 */
function mergeParameters(parameters) {
  const merged = new Map(
    parameters.map((place) => [JSON.stringify([member(place.node, "in"), member(place.node, "name")]), place]),
  );
  return [...merged.values()];
}

/** @import { Finding, Path } from "../rule.js" */
import { pointer } from "../document/follow.js";
import { isObject, members } from "../document/values.js";
import { walk } from "../document/walk.js";
import { rule } from "../rule.js";

/** Keywords that say something about a schema and do not change what it allows. */
const annotations = new Set([
  "$comment",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "title",
]);
/** Keywords that make a schema worth a name, however few there are. */
const telling = [
  "allOf",
  "anyOf",
  "enum",
  "if",
  "not",
  "oneOf",
  "pattern",
  "patternProperties",
  "prefixItems",
  "properties",
];

/** Keywords that hold a set: their order says nothing. */
const sets = ["enum", "required", "type"];
/** Keywords that hold schemas by name. */
const named = ["$defs", "dependentSchemas", "patternProperties", "properties"];

/**
 * @param {unknown} document
 * @returns {Finding[]}
 */
function check(document) {
  const schemas = [...walk(document)].filter(({ kind, node }) => kind === "Schema" && deservesName(node));
  /** @type {Map<string, Path>} */
  const known = new Map();
  // A schema that has a name is the one to refer to, wherever it stands.
  for (const { node, path } of schemas) {
    const key = canonical(node);
    if (isNamed(path) && !known.has(key)) known.set(key, path);
  }
  /** @type {Finding[]} */
  const findings = [];
  for (const { node, path } of schemas) {
    // What is inside a twin has a twin as well; one finding is enough.
    if (isNamed(path) || findings.some((finding) => isInside(path, finding.path))) continue;
    const key = canonical(node);
    const twin = known.get(key);
    if (twin === undefined) {
      known.set(key, path);
    } else {
      const mend = isNamed(twin)
        ? `replace it with "$ref: ${pointer(twin)}"`
        : "give it a name in components/schemas and refer to it from both places";
      findings.push({ message: `The schema ${pointer(path)} is the same as ${pointer(twin)}: ${mend}.`, path });
    }
  }
  return findings;
}

/**
 * Three keywords, or one that tells much: two texts of at most 64 characters are alike by chance.
 * @param {Record<string, unknown>} schema
 * @returns {boolean}
 */
function deservesName(schema) {
  if (typeof schema["$ref"] === "string") return false;
  const keywords = Object.keys(schema).filter((key) => !annotations.has(key));
  if (keywords.length >= 3 || keywords.some((key) => telling.includes(key))) return true;
  return [schema["items"], schema["additionalProperties"]].some((inner) => isObject(inner) && deservesName(inner));
}

/**
 * The same text for all schemas that allow the same, whatever the order of their keywords and whatever they say of
 * themselves.
 * @param {unknown} schema
 * @returns {string}
 */
function canonical(schema) {
  return JSON.stringify(plain(schema));
}

/**
 * @param {unknown} schema
 * @returns {unknown}
 */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (!isObject(schema)) return schema;
  const keywords = Object.entries(schema).filter(([key]) => !annotations.has(key));
  return sorted(
    keywords.map(([key, value]) => {
      if (sets.includes(key) && Array.isArray(value)) return [key, value.map((item) => JSON.stringify(item)).sort()];
      // Names in here are no keywords: a property can be called `description`.
      if (named.includes(key)) return [key, sorted(members(value).map(([name, inner]) => [name, plain(inner)]))];
      return [key, key === "const" || key === "default" ? value : plain(value)];
    }),
  );
}

/** @param {[string | number, unknown][]} entries */
function sorted(entries) {
  return entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** @param {Path} path */
function isNamed(path) {
  const parent = path.at(-2);
  return parent === "$defs" || (path.length === 3 && path[0] === "components" && parent === "schemas");
}

/**
 * @param {Path} path
 * @param {Path} outer
 */
function isInside(path, outer) {
  return outer.every((key, index) => path[index] === key);
}

export default rule({
  description: "A schema that is written twice becomes two types, and one of them is forgotten when it changes.",
  resolved: false,
  check,
  options: null,
});

/** @import { Context, Finding, Path } from "../rule.js" */
import { schema as fits } from "@stoplight/spectral-functions";
import { follow, pointer } from "../document/follow.js";
import { isObject, member, members } from "../document/values.js";
import { walk } from "../document/walk.js";
import { rule } from "../rule.js";

/**
 * @param {unknown} document
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
function check(document, _options, context) {
  /** @type {Finding[]} */
  const findings = [];
  for (const { kind, node, path } of walk(document)) {
    const schemaPath = kind === "Schema" ? path : [...path, "schema"];
    if (!isObject(document) || (kind !== "Schema" && !isObject(node["schema"]))) continue;
    const examples = kind === "Schema" ? listedExamples(node, path) : shownExamples(document, node, path);
    // The whole document is the schema, and only what the reference leads to asks for something. So every reference
    // can be followed, also one of a schema that contains itself.
    const schema = { ...document, $ref: encodeURI(pointer(schemaPath)) };
    for (const { value, path } of examples) {
      const faults = fits(value, { schema, dialect: "draft2020-12", allErrors: true }, { ...context, path }) ?? [];
      for (const fault of Array.isArray(faults) ? faults : []) {
        findings.push({
          message: `The example does not fit its schema: ${fault.message}. Mend one of the two.`,
          path: fault.path ?? path,
        });
      }
    }
  }
  return findings;
}

/**
 * The examples of a schema itself: a list of values.
 * @param {Record<string, unknown>} schema
 * @param {Path} path
 * @returns {{ value: unknown, path: Path }[]}
 */
function listedExamples(schema, path) {
  return members(schema["examples"]).map(([index, value]) => ({ value, path: [...path, "examples", index] }));
}

/**
 * The examples of a media type, a header or a parameter: one value, or several by name.
 * @param {unknown} document
 * @param {Record<string, unknown>} holder
 * @param {Path} path
 * @returns {{ value: unknown, path: Path }[]}
 */
function shownExamples(document, holder, path) {
  const one = holder["example"] === undefined ? [] : [{ value: holder["example"], path: [...path, "example"] }];
  const several = members(holder["examples"]).flatMap(([name, entry]) => {
    const example = follow(document, entry, [...path, "examples", name]);
    const value = member(example.node, "value");
    return value === undefined ? [] : [{ value, path: [...example.path, "value"] }];
  });
  return [...one, ...several];
}

export default rule({
  description:
    "An example is copied before a schema is read. Spectral's own rules skip schemas that contain themselves.",
  resolved: false,
  check,
  options: null,
});

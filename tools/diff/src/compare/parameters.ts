import { arrayOf, equal, isObject, type JsonObject, objectOf, own } from "../json.ts";
import { type Comparison, keysOf, spots, verb } from "./comparison.ts";
import { compareDeprecation } from "./operations.ts";
import { compareSchemas, type Direction } from "./schemas.ts";

/** Compares the parameters of two operations. Those in the path are the same where they stand at the same place of it. */
export function compareParameters(
  comparison: Comparison,
  before: { readonly path: string; readonly operation: JsonObject },
  after: { readonly path: string; readonly operation: JsonObject },
  direction: Direction,
): void {
  const [from, to] = [parametersOf(before.operation), parametersOf(after.operation)];
  const [namesBefore, namesAfter] = [namesIn(before.path), namesIn(after.path)];
  const renamed = new Map(
    namesBefore.length === namesAfter.length
      ? namesBefore.map((name, index): [string, string] => [`path ${name}`, `path ${namesAfter[index] ?? name}`])
      : [],
  );
  const met = new Set<string>();
  for (const [key, a] of from) {
    const other = renamed.get(key) ?? key;
    const b = to.get(other);
    const what = describe(a);
    if (b === undefined) {
      comparison.report("parameter-removed", { text: `${what} was removed`, a: { node: a } });
      continue;
    }
    met.add(other);
    if (other !== key)
      comparison.report("path-parameter-renamed", {
        text: `${what} is now called \`${String(own(b, "name"))}\``,
        a: { node: a, key: "name" },
        b: { node: b, key: "name" },
        from: own(a, "name"),
        to: own(b, "name"),
      });
    compareParameter(comparison, a, b, direction, describe(b));
  }
  for (const [key, b] of to) {
    if (met.has(key) || from.has(key)) continue;
    const isRequired = own(b, "required") === true;
    comparison.report(isRequired ? "parameter-added-required" : "parameter-added-optional", {
      text: `${describe(b)} was added${isRequired ? " and is required" : ""}`,
      b: { node: b },
    });
  }
}

function compareParameter(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const [was, is] = [own(a, "required") === true, own(b, "required") === true];
  if (was !== is)
    comparison.report(is ? "parameter-became-required" : "parameter-became-optional", {
      text: `${what} became ${is ? "required" : "optional"}`,
      ...spots(a, b, "required", was, is),
      from: was,
      to: is,
    });
  for (const key of ["style", "explode", "allowReserved"])
    if (!equal(own(a, key), own(b, key)) && isSeenOnTheWire(comparison, key, a, b))
      comparison.report("parameter-style-changed", {
        text: `\`${key}\` of ${what} ${verb(own(a, key), own(b, key))}`,
        ...spots(a, b, key, own(a, key), own(b, key)),
        from: own(a, key),
        to: own(b, key),
      });
  const key = "allowEmptyValue";
  const [from, to] = [own(a, key), own(b, key)];
  if (!equal(from, to))
    comparison.report(to === true ? "parameter-empty-value-allowed" : "parameter-empty-value-changed", {
      text: `\`${key}\` of ${what} ${verb(from, to)}`,
      ...spots(a, b, key, from, to),
    });
  compareDeprecation(comparison, a, b, what);
  compareSchemaOrContent(comparison, a, b, direction, what);
  const done = ["name", "in", "required", "style", "explode", "allowReserved", key, "deprecated", "schema", "content"];
  comparison.others(a, b, new Set(done), what);
}

/** `explode` changes nothing in how a text, a number or a truth value is written. */
function isSeenOnTheWire(comparison: Comparison, key: string, a: JsonObject, b: JsonObject): boolean {
  if (key !== "explode") return true;
  const types = [
    comparison.a.resolve(objectOf(own(a, "schema"))),
    comparison.b.resolve(objectOf(own(b, "schema"))),
  ].map((schema) => own(schema, "type"));
  return !types.every((type) => typeof type === "string" && ["string", "number", "integer", "boolean"].includes(type));
}

/** Compares what a parameter or header holds: a schema, or content of a media type. */
export function compareSchemaOrContent(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const [hadContent, hasContent] = [own(a, "content") !== undefined, own(b, "content") !== undefined];
  if (hadContent !== hasContent)
    comparison.report("representation-changed", {
      text: `${what} is now described by its \`${hasContent ? "content" : "schema"}\``,
      a: { node: a, key: hadContent ? "content" : "schema" },
      b: { node: b, key: hasContent ? "content" : "schema" },
    });
  else if (hasContent) compareContent(comparison, a, b, direction, what);
  else compareSchemas(comparison, objectOf(own(a, "schema")), objectOf(own(b, "schema")), direction, what);
}

/** Compares the `content` of two request bodies, responses, parameters or headers. */
export function compareContent(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const [before, after] = [objectOf(own(a, "content")), objectOf(own(b, "content"))];
  const [had, has] = [Object.keys(before).length > 0, Object.keys(after).length > 0];
  if (direction === "response" && had !== has) {
    comparison.report(has ? "response-body-added" : "response-body-removed", {
      text: `${what} ${has ? "now has" : "no longer has"} a body`,
      ...spots(a, b, "content", had ? before : undefined, has ? after : undefined),
    });
    return;
  }
  for (const name of keysOf(before, after)) {
    const [from, to] = [own(before, name), own(after, name)];
    const place = spots(before, after, name, from, to);
    if (!isObject(from) || !isObject(to)) {
      const rule = `${direction}-media-type-${to === undefined ? "removed" : "added"}` as const;
      comparison.report(rule, {
        text: `the media type \`${name}\` of ${what} was ${to === undefined ? "removed" : "added"}`,
        ...place,
      });
      continue;
    }
    const body = what === "the request body" ? what : `the body of ${what}`;
    compareSchemas(comparison, objectOf(own(from, "schema")), objectOf(own(to, "schema")), direction, body);
    const encodings = [own(from, "encoding"), own(to, "encoding")] as const;
    if (!equal(...encodings))
      comparison.report("encoding-changed", {
        text: `the encoding of ${body} changed`,
        ...spots(from, to, "encoding", ...encodings),
        from: encodings[0],
        to: encodings[1],
      });
    comparison.others(from, to, new Set(["schema", "encoding"]), body);
  }
}

function parametersOf(operation: JsonObject): Map<string, JsonObject> {
  const list = arrayOf(own(operation, "parameters")).filter(isObject);
  return new Map(
    list.map((parameter) => [`${String(own(parameter, "in"))} ${String(own(parameter, "name"))}`, parameter]),
  );
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function describe(parameter: JsonObject): string {
  return `the ${String(own(parameter, "in"))} parameter \`${String(own(parameter, "name"))}\``;
}

import { arrayOf, canonical, equal, isObject, type Json, type JsonObject, objectOf, own } from "../json.ts";
import type { RuleName } from "../rules.ts";
import { type Comparison, keysOf, shown, spots, verb } from "./comparison.ts";

/** Whether values of a schema are sent or answered. */
export type Direction = "request" | "response";

/** What a change does to the set of values that a schema allows. */
type Effect = "narrowed" | "widened" | "changed";

const lowerBounds = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"]);
const upperBounds = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"]);
/** Keywords that only forbid: with it fewer values are allowed than without. */
const constraints = new Set(["pattern", "format", "multipleOf", "dependentRequired"]);
const subschemas = ["items", "propertyNames", "contentSchema"];
const wider: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Whether an object became a list, or the other way round: no keyword of the one says anything of the other. */
function isCompoundSwap(from: Json | undefined, to: Json | undefined): boolean {
  return (from === "object" && to === "array") || (from === "array" && to === "object");
}

/** Compares two schemas. `what` names in a sentence what they describe. */
export function compareSchemas(
  comparison: Comparison,
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  what: string,
): void {
  const a = comparison.a.resolve(before);
  const b = comparison.b.resolve(after);
  if (!comparison.isFirst(a, b, direction)) return;
  // Where one side is a choice and the other is not, the other is a choice of one.
  const choice = ["anyOf", "oneOf"].find((key) => isOnlyChoice(a, key) !== isOnlyChoice(b, key));
  if (choice !== undefined) {
    const [one, other] = isOnlyChoice(a, choice) ? [a, { [choice]: [after] }] : [{ [choice]: [before] }, b];
    compareBranches(comparison, one, other, choice, direction, what);
    return;
  }
  const done = new Set(["type", "enum"]);
  const report = (rule: RuleName, key: string, text: string, from = own(a, key), to = own(b, key)) =>
    comparison.report(rule, { text, ...spots(a, b, key, own(a, key), own(b, key)), from, to });

  const type = compareTypes(own(a, "type"), own(b, "type"));
  if (type !== undefined)
    report(`${direction}-type-${type}`, "type", `the type of ${what} ${verb(own(a, "type"), own(b, "type"))}`);
  // What an object had and a list has not is said with the type; each property by itself would bury it.
  if (isCompoundSwap(own(a, "type"), own(b, "type"))) return;
  compareEnums(comparison, a, b, direction, what);

  for (const key of keysOf(a, b)) {
    const [from, to] = [own(a, key), own(b, key)];
    const effect = constraintEffect(key, from, to);
    if (effect === undefined) continue;
    done.add(key);
    if (effect !== "same") report(`${direction}-constraint-${effect}`, key, `\`${key}\` of ${what} ${verb(from, to)}`);
  }
  compareProperties(comparison, a, b, direction, what);
  compareAdditional(comparison, a, b, direction, what);
  for (const key of ["properties", "required", "additionalProperties"]) done.add(key);

  for (const key of subschemas) {
    const [from, to] = [own(a, key), own(b, key)];
    done.add(key);
    if (isObject(from) && isObject(to)) {
      compareSchemas(comparison, from, to, direction, key === "items" ? itemsOf(what) : `${key} of ${what}`);
    } else if (!equal(from, to)) {
      report(
        `${direction}-constraint-${from === undefined ? "narrowed" : "widened"}`,
        key,
        `\`${key}\` of ${what} ${verb(from, to)}`,
      );
    }
  }
  for (const key of ["oneOf", "anyOf", "allOf"]) {
    done.add(key);
    compareBranches(comparison, a, b, key, direction, what);
  }
  done.add("patternProperties");
  compareNamed(comparison, a, b, "patternProperties", direction, what);
  done.add("prefixItems");
  compareNamed(comparison, a, b, "prefixItems", direction, what);

  for (const [key, prefix] of [
    ["readOnly", "read-only"],
    ["writeOnly", "write-only"],
    ["deprecated", "deprecated"],
  ] as const) {
    done.add(key);
    const [from, to] = [own(a, key) === true, own(b, key) === true];
    if (from !== to)
      report(`${prefix}-${to ? "added" : "removed"}`, key, `${what} is ${to ? "now" : "no longer"} \`${key}\``);
  }
  for (const key of ["discriminator", "xml", "contentEncoding", "contentMediaType"]) {
    done.add(key);
    const rule = key === "discriminator" ? "discriminator-changed" : "representation-changed";
    if (!equal(own(a, key), own(b, key))) report(rule, key, `\`${key}\` of ${what} ${verb(own(a, key), own(b, key))}`);
  }
  done.add("default");
  const [from, to] = [own(a, "default"), own(b, "default")];
  if (!equal(from, to)) {
    const rule =
      direction === "response"
        ? "response-default-changed"
        : from === undefined
          ? "request-default-added"
          : "request-default-changed";
    report(rule, "default", `the default of ${what} ${verb(from, to)}`);
  }
  // What a component is called says nothing; a reference in a circle is compared where the circle began.
  done.add("$ref");
  if (!equal(own(a, "$ref"), own(b, "$ref")))
    report("not-classified", "$ref", `the reference of ${what} ${verb(own(a, "$ref"), own(b, "$ref"))}`);
  comparison.others(a, b, done, what);
}

/** What a change of `type` does; `undefined` where there is none. */
function compareTypes(from: Json | undefined, to: Json | undefined): Effect | undefined {
  if (equal(from, to)) return undefined;
  if (from === undefined) return "narrowed";
  if (to === undefined) return "widened";
  const covers = (types: readonly Json[], type: Json) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const [before, after] = [listOf(from), listOf(to)];
  if (after.every((type) => covers(before, type))) return "narrowed";
  if (before.every((type) => covers(after, type))) return "widened";
  return "changed";
}

function compareEnums(comparison: Comparison, a: JsonObject, b: JsonObject, direction: Direction, what: string): void {
  const [from, to] = [own(a, "enum"), own(b, "enum")];
  if (equal(from, to)) return;
  if (from === undefined || to === undefined) {
    const rule = `${direction}-enum-value-${to === undefined ? "added" : "removed"}` as const;
    const text =
      to === undefined
        ? `${what} may now be any value: the list ${shown(from)} is gone`
        : `${what} may now only be one of ${shown(to)}`;
    comparison.report(rule, { text, ...spots(a, b, "enum", from, to), from, to });
    return;
  }
  const [before, after] = [listOf(from), listOf(to)];
  const has = (list: readonly Json[], value: Json) => list.some((one) => equal(one, value));
  const place = spots(a, b, "enum", from, to);
  for (const value of before.filter((one) => !has(after, one)))
    comparison.report(`${direction}-enum-value-removed`, {
      text: `the value ${shown(value)} of ${what} was removed`,
      ...place,
      from: value,
    });
  for (const value of after.filter((one) => !has(before, one)))
    comparison.report(`${direction}-enum-value-added`, {
      text: `the value ${shown(value)} of ${what} was added`,
      ...place,
      to: value,
    });
}

/** What a change of a keyword that only forbids does; `undefined` for other keywords. */
function constraintEffect(key: string, from: Json | undefined, to: Json | undefined): Effect | "same" | undefined {
  const isLower = lowerBounds.has(key);
  if (isLower || upperBounds.has(key) || key === "uniqueItems" || constraints.has(key)) {
    if (equal(from, to)) return "same";
    if (from === undefined) return "narrowed";
    if (to === undefined) return "widened";
    if (key === "format" && typeof from === "string" && typeof to === "string") {
      if (wider[from] === to) return "widened";
      if (wider[to] === from) return "narrowed";
    }
    if (typeof from !== "number" || typeof to !== "number") return "changed";
    if (key === "multipleOf") return to % from === 0 ? "narrowed" : from % to === 0 ? "widened" : "changed";
    return to > from === isLower ? "narrowed" : "widened";
  }
  return undefined;
}

function compareProperties(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const [before, after] = [objectOf(own(a, "properties")), objectOf(own(b, "properties"))];
  const [requiredBefore, requiredAfter] = [new Set(arrayOf(own(a, "required"))), new Set(arrayOf(own(b, "required")))];
  const wasClosed = own(a, "additionalProperties") === false;
  for (const name of keysOf(before, after)) {
    const [from, to] = [own(before, name), own(after, name)];
    const property = propertyOf(what, name);
    const place = spots(before, after, name, from, to);
    if (isObject(from) && isObject(to)) {
      compareSchemas(comparison, from, to, direction, property);
    } else if (to === undefined) {
      comparison.report(`${direction}-property-removed`, { text: `${property} was removed`, ...place });
    } else if (direction === "response" && wasClosed) {
      comparison.report("response-property-added-to-closed", { text: `${property} was added`, ...place });
    } else {
      const isNewlyRequired = requiredAfter.has(name) && !requiredBefore.has(name);
      const rule = `${direction}-property-added-${isNewlyRequired ? "required" : "optional"}` as const;
      comparison.report(rule, { text: `${property} was added${isNewlyRequired ? " and is required" : ""}`, ...place });
    }
  }
  for (const name of new Set([...requiredBefore, ...requiredAfter])) {
    if (requiredBefore.has(name) === requiredAfter.has(name) || typeof name !== "string") continue;
    const [isBefore, isAfter] = [Object.hasOwn(before, name), Object.hasOwn(after, name)];
    // A property that came or went with being required is named as such.
    if (isBefore !== isAfter && isAfter === requiredAfter.has(name)) continue;
    const became = requiredAfter.has(name) ? "required" : "optional";
    comparison.report(`${direction}-property-became-${became}`, {
      text: `${propertyOf(what, name)} became ${became}`,
      ...spots(a, b, "required", own(a, "required"), own(b, "required")),
      [became === "required" ? "to" : "from"]: name,
    });
  }
}

function compareAdditional(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const key = "additionalProperties";
  const [from, to] = [own(a, key), own(b, key)];
  if (equal(from, to)) return;
  const others = `other properties of ${what}`;
  if (isObject(from) && isObject(to)) {
    compareSchemas(comparison, from, to, direction, others);
    return;
  }
  const closes = to === false || from === undefined;
  const text =
    to === false
      ? `${what} was closed: no property but those listed is allowed`
      : to === undefined
        ? `${what} was opened: any other property is allowed`
        : `what ${others} may be ${verb(from, to)}`;
  comparison.report(`${direction}-schema-${closes ? "closed" : "opened"}`, {
    text,
    ...spots(a, b, key, from, to),
    from,
    to,
  });
}

/** Branches have no order and no names: equal ones are paired first, then those of one component, then the rest. */
function compareBranches(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  key: string,
  direction: Direction,
  what: string,
): void {
  const before = arrayOf(own(a, key)).filter(isObject);
  const after = arrayOf(own(b, key)).filter(isObject);
  const pairs: [JsonObject, JsonObject][] = [];
  const pair = (isPair: (one: JsonObject, other: JsonObject) => boolean) => {
    for (const one of [...before]) {
      const other = after.find((candidate) => isPair(one, candidate));
      if (other === undefined) continue;
      pairs.push([one, other]);
      before.splice(before.indexOf(one), 1);
      after.splice(after.indexOf(other), 1);
    }
  };
  const meaning = (schema: JsonObject) => canonical(schema);
  pair((one, other) => meaning(one) === meaning(other));
  pair((one, other) => meaning(comparison.a.resolve(one)) === meaning(comparison.b.resolve(other)));
  pair((one, other) => own(one, "$ref") !== undefined && own(one, "$ref") === own(other, "$ref"));
  if (before.length === after.length) pair(() => true);
  for (const [one, other] of pairs) compareSchemas(comparison, one, other, direction, `a form (\`${key}\`) of ${what}`);
  // Each part of an allOf forbids something; each branch of the others allows something.
  const [gone, come] = key === "allOf" ? (["added", "removed"] as const) : (["removed", "added"] as const);
  // Branches where there were none allow less than everything, unless one of them says what was said before.
  const isNew = own(a, key) === undefined && key !== "allOf";
  const isGone = own(b, key) === undefined && key !== "allOf";
  const isInDocument = (node: JsonObject, side: "a" | "b") => comparison[side].placeOf(node).pointer !== "";
  for (const one of before)
    comparison.report(isGone ? `${direction}-branch-added` : `${direction}-branch-${gone}`, {
      text: `a form (\`${key}\`) of ${what} was removed: ${shown(one)}`,
      a: { node: one },
      ...(isInDocument(b, "b") && { b: { node: b } }),
    });
  for (const other of after)
    comparison.report(isNew ? `${direction}-branch-removed` : `${direction}-branch-${come}`, {
      text: `a form (\`${key}\`) of ${what} was added: ${shown(other)}`,
      ...(isInDocument(a, "a") && { a: { node: a } }),
      b: { node: other },
    });
}

/** Whether a schema says nothing but that its values have one of several forms. */
function isOnlyChoice(schema: JsonObject, key: string): boolean {
  return Object.hasOwn(schema, key) && Object.keys(schema).every((one) => one === key || notes.has(one));
}

const notes = new Set(["title", "description", "examples", "$comment", "externalDocs"]);

function compareNamed(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  key: string,
  direction: Direction,
  what: string,
): void {
  const [before, after] = [own(a, key), own(b, key)];
  if (equal(before, after)) return;
  const [from, to] = [before ?? {}, after ?? {}].map((value) =>
    typeof value === "object" && value !== null ? value : {},
  );
  if (from === undefined || to === undefined) return;
  for (const name of keysOf(from, to)) {
    const one = Object.entries(from).find(([entry]) => entry === name)?.[1];
    const other = Object.entries(to).find(([entry]) => entry === name)?.[1];
    const text = `\`${key}\` ${name} of ${what}`;
    if (isObject(one) && isObject(other)) compareSchemas(comparison, one, other, direction, text);
    else
      comparison.report(`${direction}-constraint-${one === undefined ? "narrowed" : "widened"}`, {
        text: `${text} ${one === undefined ? "was added" : "was removed"}`,
        ...spots(from, to, name, one, other),
      });
  }
}

/** Properties of properties are written `one.other`, the items of one `one[]`. */
function propertyOf(what: string, name: string): string {
  const [, path, holder] = /^the property `([^`]*)` of (.*)$/s.exec(what) ?? [];
  return path === undefined ? `the property \`${name}\` of ${what}` : `the property \`${path}.${name}\` of ${holder}`;
}

function itemsOf(what: string): string {
  const [, path, holder] = /^the property `([^`]*)` of (.*)$/s.exec(what) ?? [];
  return path === undefined ? `the items of ${what}` : `the property \`${path}[]\` of ${holder}`;
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

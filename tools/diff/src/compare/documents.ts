import type { TouchedOperation } from "../finding.ts";
import { equal, isObject, type Json, type JsonObject, objectOf, own } from "../json.ts";
import type { NormalDocument } from "../normal-document.ts";
import { methods } from "../normalise-document.ts";
import type { RuleName } from "../rules.ts";
import { type Change, Comparison, keysOf, spots, verb } from "./comparison.ts";
import { compareOperations } from "./operations.ts";
import { compareSchemas } from "./schemas.ts";

/** Compares two documents in their normal form. Every difference of the two is named by a change. */
export function compareDocuments(from: NormalDocument, to: NormalDocument): readonly Change[] {
  const comparison = new Comparison(from, to);
  const [a, b] = [from.root, to.root];
  comparePaths(comparison, objectOf(own(a, "paths")), objectOf(own(b, "paths")), false);
  comparePaths(comparison, objectOf(own(a, "webhooks")), objectOf(own(b, "webhooks")), true);
  compareComponents(comparison);
  for (const key of keysOf(objectOf(own(a, "info")), objectOf(own(b, "info")))) {
    const [one, other] = [own(objectOf(own(a, "info")), key), own(objectOf(own(b, "info")), key)];
    if (equal(one, other)) continue;
    comparison.report(infoRule(key, one, other), {
      text: `\`${key}\` of the document ${verb(one, other)}`,
      ...spots(objectOf(own(a, "info")), objectOf(own(b, "info")), key, one, other),
      from: one,
      to: other,
    });
  }
  comparison.others(a, b, new Set(["paths", "webhooks", "components", "info"]), "the document");
  return comparison.changes;
}

function infoRule(key: string, from: Json | undefined, to: Json | undefined): RuleName {
  if (key === "description" || key === "summary") return "documentation-changed";
  // Days are in order when their texts are.
  if (key === "x-sunset" && typeof from === "string" && typeof to === "string" && to < from) return "sunset-earlier";
  if (key === "x-sunset" || key === "x-deprecation") return "version-end-announced";
  return key.startsWith("x-") ? "extension-changed" : "document-name-changed";
}

interface Located {
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
  readonly id: Json | undefined;
}

function comparePaths(comparison: Comparison, a: JsonObject, b: JsonObject, isReversed: boolean): void {
  const [before, after] = [operationsOf(a), operationsOf(b)];
  const left = new Set(after);
  const pairs: [Located, Located][] = [];
  const lone: Located[] = [];
  // An operation is the same when its path is, whatever the parameters in the path are called.
  for (const one of before) {
    const same = (other: Located) => other.method === one.method && shapeOf(other.path) === shapeOf(one.path);
    const candidates = [...left].filter(same);
    const other = candidates.find(({ path }) => path === one.path) ?? candidates[0];
    if (other === undefined) lone.push(one);
    else {
      left.delete(other);
      pairs.push([one, other]);
    }
  }
  for (const one of lone) {
    const other = [...left].find(({ id }) => id !== undefined && id === one.id);
    const touched = touchedOperation(one);
    const name = `${touched.method} ${one.path}`;
    if (other === undefined) {
      comparison.within(touched, () =>
        comparison.report("operation-removed", {
          text: `the operation ${name} was removed`,
          a: { node: one.item, key: one.method },
        }),
      );
      continue;
    }
    left.delete(other);
    pairs.push([one, other]);
    comparison.within(touchedOperation(other), () =>
      comparison.report("operation-moved", {
        text: `the operation ${String(one.id)} moved from ${name} to ${other.method.toUpperCase()} ${other.path}`,
        a: { node: one.item, key: one.method },
        b: { node: other.item, key: other.method },
        from: `${one.method.toUpperCase()} ${one.path}`,
        to: `${other.method.toUpperCase()} ${other.path}`,
      }),
    );
  }
  for (const other of left)
    comparison.within(touchedOperation(other), () =>
      comparison.report("operation-added", {
        text: `the operation ${other.method.toUpperCase()} ${other.path} was added`,
        b: { node: other.item, key: other.method },
      }),
    );
  for (const [one, other] of pairs)
    comparison.within(touchedOperation(other), () =>
      compareOperations(comparison, one, other, isReversed, comparePaths),
    );
  for (const path of keysOf(a, b)) {
    const [one, other] = [objectOf(own(a, path)), objectOf(own(b, path))];
    if (own(a, path) !== undefined && own(b, path) !== undefined)
      comparison.within(undefined, () => comparison.others(one, other, new Set<string>(methods), `the path ${path}`));
  }
}

function compareComponents(comparison: Comparison): void {
  const [a, b] = [comparison.a, comparison.b].map(({ root }) =>
    objectOf(own(objectOf(own(root, "components")), "schemas")),
  );
  if (a === undefined || b === undefined) return;
  const [usedBefore, usedAfter] = [usedSchemas(comparison.a.root, a), usedSchemas(comparison.b.root, b)];
  comparison.within(undefined, () => {
    for (const name of keysOf(a, b)) {
      const [from, to] = [own(a, name), own(b, name)];
      const place = spots(a, b, name, from, to);
      if (to === undefined)
        comparison.report("component-removed", {
          text: `the schema \`${name}\` was removed from the components`,
          ...place,
        });
      else if (from === undefined)
        comparison.report("component-added", { text: `the schema \`${name}\` was added to the components`, ...place });
      // What an operation uses is compared there.
      else if (!(usedBefore.has(name) && usedAfter.has(name)) && isOther(comparison, from, to))
        comparison.report("component-changed", {
          text: `the schema \`${name}\`, which no operation uses, changed`,
          ...place,
        });
    }
  });
}

/** Whether two schemas differ in what they mean, and not only in how they are written. */
function isOther(comparison: Comparison, from: Json, to: Json): boolean {
  const apart = new Comparison(comparison.a, comparison.b);
  compareSchemas(apart, objectOf(from), objectOf(to), "response", "the schema");
  return apart.changes.length > 0;
}

/** The names of the schemas that are reached from a path or a webhook. */
function usedSchemas(root: JsonObject, schemas: JsonObject): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const name =
        key === "$ref" && typeof child === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(child)?.[1] : undefined;
      if (name === undefined) visit(child);
      else if (!used.has(name)) {
        used.add(name);
        visit(own(schemas, name));
      }
    }
  };
  visit(own(root, "paths"));
  visit(own(root, "webhooks"));
  return used;
}

function operationsOf(paths: JsonObject): Located[] {
  return Object.keys(paths).flatMap((path) => {
    const item = objectOf(own(paths, path));
    return methods.flatMap((method) => {
      const operation = own(item, method);
      return isObject(operation) ? [{ path, method, item, operation, id: own(operation, "operationId") }] : [];
    });
  });
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function touchedOperation({ path, method, id }: Located): TouchedOperation {
  return { method: method.toUpperCase(), path, ...(typeof id === "string" && { operationId: id }) };
}

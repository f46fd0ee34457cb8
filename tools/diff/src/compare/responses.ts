import { equal, isObject, type JsonObject, objectOf, own } from "../json.ts";
import { type Comparison, keysOf, spots } from "./comparison.ts";
import { compareDeprecation } from "./operations.ts";
import { compareContent, compareSchemaOrContent } from "./parameters.ts";
import type { Direction } from "./schemas.ts";

/** Compares the answers of two operations. */
export function compareResponses(comparison: Comparison, a: JsonObject, b: JsonObject, direction: Direction): void {
  const [before, after] = [objectOf(own(a, "responses")), objectOf(own(b, "responses"))];
  for (const status of keysOf(before, after)) {
    const [from, to] = [own(before, status), own(after, status)];
    const what = `the answer ${status}`;
    if (isObject(from) && isObject(to)) {
      compareResponse(comparison, from, to, direction, what);
      continue;
    }
    const kind = status === "default" ? "default-answer" : /^[123]/.test(status) ? "success-status" : "error-status";
    const became = to === undefined ? "removed" : "added";
    comparison.report(`${kind}-${became}`, {
      text: `${what} was ${became}`,
      ...spots(before, after, status, from, to),
    });
  }
}

function compareResponse(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: Direction,
  what: string,
): void {
  const [before, after] = [objectOf(own(a, "headers")), objectOf(own(b, "headers"))];
  for (const name of keysOf(before, after)) {
    const [from, to] = [own(before, name), own(after, name)];
    const header = `the header \`${name}\` of ${what}`;
    const place = spots(before, after, name, from, to);
    if (isObject(from) && isObject(to)) compareHeader(comparison, from, to, direction, header);
    else if (to === undefined)
      comparison.report("response-header-removed", { text: `${header} was removed`, ...place });
    else {
      const isRequired = own(objectOf(to), "required") === true;
      comparison.report(isRequired ? "response-header-added-required" : "response-header-added", {
        text: `${header} was added`,
        ...place,
      });
    }
  }
  compareContent(comparison, a, b, direction, what);
  const [linksBefore, linksAfter] = [objectOf(own(a, "links")), objectOf(own(b, "links"))];
  for (const name of keysOf(linksBefore, linksAfter)) {
    const [from, to] = [own(linksBefore, name), own(linksAfter, name)];
    const link = `the link \`${name}\` of ${what}`;
    const place = spots(linksBefore, linksAfter, name, from, to);
    if (isObject(from) && isObject(to)) compareLink(comparison, from, to, link);
    else if (to === undefined) comparison.report("link-removed", { text: `${link} was removed`, ...place });
    else comparison.report("link-added", { text: `${link} was added`, ...place });
  }
  comparison.others(a, b, new Set(["headers", "content", "links"]), what);
}

function compareHeader(comparison: Comparison, a: JsonObject, b: JsonObject, direction: Direction, what: string): void {
  const [was, is] = [own(a, "required") === true, own(b, "required") === true];
  if (was !== is)
    comparison.report(is ? "response-header-became-required" : "response-header-became-optional", {
      text: `${what} became ${is ? "required" : "optional"}`,
      a: { node: a, key: "required" },
      b: { node: b, key: "required" },
      from: was,
      to: is,
    });
  if (!equal(own(a, "explode"), own(b, "explode")))
    comparison.report("response-header-style-changed", {
      text: `\`explode\` of ${what} changed`,
      ...spots(a, b, "explode", own(a, "explode"), own(b, "explode")),
    });
  compareDeprecation(comparison, a, b, what);
  compareSchemaOrContent(comparison, a, b, direction, what);
  comparison.others(a, b, new Set(["required", "explode", "deprecated", "schema", "content"]), what);
}

function compareLink(comparison: Comparison, a: JsonObject, b: JsonObject, what: string): void {
  const notes = new Set(["description"]);
  for (const key of keysOf(a, b)) {
    const [from, to] = [own(a, key), own(b, key)];
    if (notes.has(key) || key.startsWith("x-") || equal(from, to)) continue;
    comparison.report("link-changed", {
      text: `\`${key}\` of ${what} changed`,
      ...spots(a, b, key, from, to),
      from,
      to,
    });
  }
  comparison.others(a, b, new Set(keysOf(a, b).filter((key) => !notes.has(key) && !key.startsWith("x-"))), what);
}

import { arrayOf, equal, isObject, type Json, type JsonObject, objectOf, own } from "../json.ts";
import type { RuleName } from "../rules.ts";
import { type Comparison, keysOf, shown, spots, verb } from "./comparison.ts";
import { compareContent, compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";

/** An operation with the path that it is found under. */
interface OperationOfPath {
  readonly path: string;
  readonly operation: JsonObject;
}

/** Compares two operations. In a callback or webhook (`isReversed`) the API is the one that calls. */
export function compareOperations(
  comparison: Comparison,
  before: OperationOfPath,
  after: OperationOfPath,
  isReversed: boolean,
  comparePaths: (comparison: Comparison, a: JsonObject, b: JsonObject, isReversed: boolean) => void,
): void {
  const [a, b] = [before.operation, after.operation];
  const [request, response] = isReversed ? (["response", "request"] as const) : (["request", "response"] as const);
  const [from, to] = [own(a, "operationId"), own(b, "operationId")];
  if (!equal(from, to))
    comparison.report("operation-id-changed", {
      text: `the operationId ${verb(from, to)}`,
      ...spots(a, b, "operationId", from, to),
      from,
      to,
    });
  compareDeprecation(comparison, a, b, "the operation");
  compareParameters(comparison, before, after, request);
  compareRequestBodies(comparison, a, b, request);
  compareResponses(comparison, a, b, response);
  compareSecurity(comparison, a, b);
  compareServers(comparison, a, b);
  const [callbacksBefore, callbacksAfter] = [objectOf(own(a, "callbacks")), objectOf(own(b, "callbacks"))];
  for (const name of keysOf(callbacksBefore, callbacksAfter)) {
    const [one, other] = [own(callbacksBefore, name), own(callbacksAfter, name)];
    const place = spots(callbacksBefore, callbacksAfter, name, one, other);
    if (isObject(one) && isObject(other)) comparePaths(comparison, one, other, !isReversed);
    else if (other === undefined)
      comparison.report("callback-removed", { text: `the callback \`${name}\` was removed`, ...place });
    else comparison.report("callback-added", { text: `the callback \`${name}\` was added`, ...place });
  }
  const done = new Set([
    "operationId",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "callbacks",
  ]);
  comparison.others(a, b, done, "the operation");
}

/** Compares the `deprecated` of two operations, parameters or headers. */
export function compareDeprecation(comparison: Comparison, a: JsonObject, b: JsonObject, what: string): void {
  const [from, to] = [own(a, "deprecated") === true, own(b, "deprecated") === true];
  if (from === to) return;
  comparison.report(to ? "deprecated-added" : "deprecated-removed", {
    text: `${what} is ${to ? "now" : "no longer"} deprecated`,
    ...spots(a, b, "deprecated", own(a, "deprecated"), own(b, "deprecated")),
  });
}

function compareRequestBodies(
  comparison: Comparison,
  a: JsonObject,
  b: JsonObject,
  direction: "request" | "response",
): void {
  const [from, to] = [own(a, "requestBody"), own(b, "requestBody")];
  const place = spots(a, b, "requestBody", from, to);
  if (isObject(from) && isObject(to)) {
    const [was, is] = [own(from, "required") === true, own(to, "required") === true];
    if (was !== is)
      comparison.report(is ? "request-body-became-required" : "request-body-became-optional", {
        text: `the request body became ${is ? "required" : "optional"}`,
        a: { node: from, key: "required" },
        b: { node: to, key: "required" },
        from: was,
        to: is,
      });
    compareContent(comparison, from, to, direction, "the request body");
    comparison.others(from, to, new Set(["required", "content"]), "the request body");
  } else if (isObject(from))
    comparison.report("request-body-removed", { text: "the request body was removed", ...place });
  else if (isObject(to)) {
    const isRequired = own(to, "required") === true;
    comparison.report(isRequired ? "request-body-added-required" : "request-body-added-optional", {
      text: `${isRequired ? "a required" : "an optional"} request body was added`,
      ...place,
    });
  }
}

function compareSecurity(comparison: Comparison, a: JsonObject, b: JsonObject): void {
  const [from, to] = [arrayOf(own(a, "security")), arrayOf(own(b, "security"))];
  const place = spots(a, b, "security", own(a, "security"), own(b, "security"));
  const isFree = (list: readonly Json[]) =>
    list.length === 0 || list.some((one) => Object.keys(objectOf(one)).length === 0);
  const [wasFree, isNowFree] = [isFree(from), isFree(to)];
  const report = (rule: RuleName, text: string) =>
    comparison.report(rule, { text, ...place, from: own(a, "security"), to: own(b, "security") });
  if (wasFree !== isNowFree)
    report(
      isNowFree ? "security-no-longer-demanded" : "security-demanded",
      `security is ${isNowFree ? "no longer" : "now"} demanded: ${shown(to)}`,
    );
  for (const one of from.filter(
    (one) => !isFree([one]) && !to.some((other) => demandsNoMore(other, one)) && !isNowFree,
  ))
    report("security-alternative-removed", `${shown(one)} no longer lets in`);
  if (!wasFree)
    for (const other of to.filter((other) => !isFree([other]) && !from.some((one) => equal(one, other))))
      report("security-alternative-added", `${shown(other)} now lets in`);
  for (const name of new Set([...from, ...to].flatMap((one) => Object.keys(objectOf(one)))))
    compareScheme(comparison, name);
}

/** Whether who has what one requirement demands is let in by another. */
function demandsNoMore(other: Json, one: Json): boolean {
  return Object.entries(objectOf(other)).every(([name, scopes]) => {
    const had = own(objectOf(one), name);
    return had !== undefined && arrayOf(scopes).every((scope) => arrayOf(had).includes(scope));
  });
}

function compareScheme(comparison: Comparison, name: string): void {
  const [a, b] = [comparison.a, comparison.b].map(({ root }) =>
    objectOf(own(objectOf(own(root, "components")), "securitySchemes")),
  );
  const [from, to] = [own(a ?? {}, name), own(b ?? {}, name)];
  // A scheme that only one side uses is named by the requirement that came or went.
  if (!isObject(from) || !isObject(to)) return;
  for (const key of keysOf(from, to)) {
    const [one, other] = [own(from, key), own(to, key)];
    if (equal(one, other)) continue;
    const isNote = key === "description" || key === "bearerFormat";
    const rule = isNote
      ? "documentation-changed"
      : key === "deprecated"
        ? other === true
          ? "deprecated-added"
          : "deprecated-removed"
        : key.startsWith("x-")
          ? "extension-changed"
          : "security-scheme-changed";
    comparison.report(rule, {
      text: `\`${key}\` of the security scheme \`${name}\` ${verb(one, other)}`,
      ...spots(from, to, key, one, other),
      from: one,
      to: other,
    });
  }
}

function compareServers(comparison: Comparison, a: JsonObject, b: JsonObject): void {
  const [before, after] = [own(a, "servers"), own(b, "servers")].map((list) => arrayOf(list).filter(isObject));
  if (before === undefined || after === undefined) return;
  const place = spots(a, b, "servers", own(a, "servers"), own(b, "servers"));
  const addressOf = (server: JsonObject) => String(own(server, "url") ?? "").replace(/(?<=.)\/$/, "");
  for (const one of before) {
    const other = after.find((candidate) => addressOf(candidate) === addressOf(one));
    if (other === undefined) {
      comparison.report("server-removed", {
        text: `the server ${addressOf(one)} was removed`,
        a: { node: one },
        ...(place.b && { b: place.b }),
        from: addressOf(one),
      });
      continue;
    }
    if (!equal(own(one, "variables"), own(other, "variables")))
      comparison.report("server-variable-changed", {
        text: `the variables of the server ${addressOf(one)} changed`,
        ...spots(one, other, "variables", own(one, "variables"), own(other, "variables")),
        from: own(one, "variables"),
        to: own(other, "variables"),
      });
    comparison.others(one, other, new Set(["url", "variables"]), `the server ${addressOf(one)}`);
  }
  for (const other of after.filter((server) => !before.some((one) => addressOf(one) === addressOf(server))))
    comparison.report("server-added", {
      text: `the server ${addressOf(other)} was added`,
      b: { node: other },
      to: addressOf(other),
    });
  const [first, now] = [before[0], after[0]];
  if (
    first &&
    now &&
    addressOf(first) !== addressOf(now) &&
    after.some((server) => addressOf(server) === addressOf(first))
  )
    comparison.report("default-server-changed", {
      text: `the first server is now ${addressOf(now)}, not ${addressOf(first)}`,
      ...place,
      from: addressOf(first),
      to: addressOf(now),
    });
}

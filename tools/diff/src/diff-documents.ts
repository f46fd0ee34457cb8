import type { Change } from "./compare/comparison.ts";
import { compareDocuments } from "./compare/documents.ts";
import { type Finding, isAtLeast, type Severity, severities } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { normaliseDocument } from "./normalise-document.ts";
import { bumpOf, oasdiffLevels, type Rule, rules } from "./rules.ts";
import { type OasdiffFinding, runOasdiff } from "./run-oasdiff.ts";

/** What is different between two documents. */
export interface DocumentDiff {
  /** The findings, the worst first. */
  readonly findings: readonly Finding[];
  /** What the reader has to know of how they were found. */
  readonly notes: readonly string[];
}

/**
 * Names every difference of two OpenAPI documents. Both are brought to their normal form, and compared by our own rules
 * and by oasdiff; what both name is one finding. It throws for no document.
 */
export async function diffDocuments(from: JsonObject, to: JsonObject): Promise<DocumentDiff> {
  const [a, b] = [normaliseDocument(from), normaliseDocument(to)];
  const changes = compareDocuments(a, b);
  if (changes.length === 0) return { findings: [], notes: [] };
  const result = await runOasdiff(a, b);
  if ("failure" in result)
    return {
      findings: sorted(changes.map((change) => toFinding(change, undefined))),
      notes: [`oasdiff could not compare the documents, so that only our own rules did: ${result.failure}`],
    };
  const { matched, alone } = match(changes, result.findings);
  const findings = changes.map((change) => toFinding(change, matched.get(change)));
  return {
    findings: sorted([...findings, ...alone.map((one) => ownFindingOf(one))]),
    notes: [],
  };
}

/** What oasdiff says of a change, and what else it says of the same operation that follows from it. */
interface Matched {
  readonly atPlace: OasdiffFinding[];
  readonly beside: OasdiffFinding[];
}

/**
 * Finds for each finding of oasdiff the change that it speaks of: the one at its place, or else the nearest below or above.
 * What it says of a place where nothing changed follows from another change of the operation (a list that became an object
 * has lost its items' properties too), whose level is known already.
 */
function match(
  changes: readonly Change[],
  found: readonly OasdiffFinding[],
): { matched: Map<Change, Matched>; alone: OasdiffFinding[] } {
  const matched = new Map<Change, Matched>();
  const alone: OasdiffFinding[] = [];
  for (const finding of found) {
    const candidates = changes.filter((change) => isOfOperation(change, finding));
    const close = best(candidates, (change) => closeness(change, finding));
    const change = close ?? best(candidates, (one) => likeness(one, finding));
    if (change === undefined) {
      alone.push(finding);
      continue;
    }
    const known = matched.get(change) ?? { atPlace: [], beside: [] };
    matched.set(change, known);
    known[close === undefined ? "beside" : "atPlace"].push(finding);
  }
  return { matched, alone };
}

/** The change of the highest score; those without a score do not count. */
function best(changes: readonly Change[], scoreOf: (change: Change) => number | undefined): Change | undefined {
  let found: { change: Change; score: number } | undefined;
  for (const change of changes) {
    const score = scoreOf(change);
    if (score !== undefined && (found === undefined || score > found.score)) found = { change, score };
  }
  return found?.change;
}

function isOfOperation({ operations, from }: Change, { method, path }: OasdiffFinding): boolean {
  if (method === undefined || path === undefined || operations.length === 0) return true;
  // An operation that moved is two to oasdiff: one that is gone and one that came.
  if (from === `${method} ${path}`) return true;
  return operations.some((operation) => operation.method === method && operation.path === path);
}

/** How well a change fits what oasdiff says; `undefined` where it is at another place. */
function closeness(change: Change, finding: OasdiffFinding): number | undefined {
  const distances = [
    distance(change.fromPlace?.pointer, finding.fromPointer),
    distance(change.toPlace?.pointer, finding.toPointer),
    // Where only one side has the place, oasdiff may name its holder on the other.
    distance(change.toPlace?.pointer, finding.fromPointer),
    distance(change.fromPlace?.pointer, finding.toPointer),
  ].filter((one) => one !== undefined);
  return distances.length === 0 ? undefined : likeness(change, finding) - 3 * Math.min(...distances);
}

/** How much of what oasdiff says is in what we say. */
function likeness(change: Change, finding: OasdiffFinding): number {
  const words = finding.id.split("-").filter((word) => word.length > 3);
  const subject = `${change.rule} ${change.fromPlace?.pointer ?? ""} ${change.toPlace?.pointer ?? ""}`.toLowerCase();
  const common = words.filter((word) => subject.includes(word)).length;
  const values = [change.from, change.to].filter((value) => typeof value === "string");
  return (values.some((value) => finding.text.includes(`\`${value}\``)) ? 10 : 0) + common;
}

/** How many steps one pointer is below the other; `undefined` when neither is. */
function distance(one: string | undefined, other: string | undefined): number | undefined {
  if (one === undefined || other === undefined || other === "") return undefined;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long !== short && !long.startsWith(`${short}/`)) return undefined;
  return long.slice(short.length).split("/").length - 1;
}

function toFinding(change: Change, matched: Matched | undefined): Finding {
  const rule: Rule = rules[change.rule];
  const { atPlace, beside } = matched ?? { atPlace: [], beside: [] };
  const levels = atPlace.map(levelOf);
  const severity = [rule.severity, ...levels].reduce((worst, one) => (isAtLeast(one, worst) ? one : worst));
  const isRaised = severity !== rule.severity;
  const place = change.toPlace ?? change.fromPlace;
  return {
    rule: change.rule,
    severity,
    change: change.text,
    pointer: place?.pointer ?? "",
    document: change.toPlace === undefined ? "from" : "to",
    operations: change.operations,
    ...(change.from !== undefined && { from: change.from }),
    ...(change.to !== undefined && { to: change.to }),
    hurts: rule.hurts,
    why: isRaised ? `${rule.why} (oasdiff: ${atPlace.map(({ text }) => text).join("; ")})` : rule.why,
    bump: isRaised ? bumpOf(severity) : (rule.bump ?? bumpOf(severity)),
    oasdiff: [...new Set([...atPlace, ...beside].map(({ id }) => id))].sort(),
  };
}

/** A finding of oasdiff that our comparison has nothing for. */
function ownFindingOf(found: OasdiffFinding): Finding {
  const severity = levelOf(found);
  const { method, path, operationId } = found;
  return {
    rule: `oasdiff:${found.id}`,
    severity,
    change: found.text,
    pointer: found.toPointer ?? found.fromPointer ?? "",
    document: found.toPointer === undefined ? "from" : "to",
    operations:
      method !== undefined && path !== undefined
        ? [{ method, path, ...(operationId !== undefined && { operationId }) }]
        : [],
    hurts: severity === "info" ? [] : ["client"],
    why: "oasdiff has a check for it, and our own rules have none.",
    bump: bumpOf(severity),
    oasdiff: [found.id],
  };
}

function levelOf({ id, severity }: OasdiffFinding): Severity {
  return Object.hasOwn(oasdiffLevels, id) ? (oasdiffLevels[id]?.severity ?? severity) : severity;
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const order = (finding: Finding) => `${severities.indexOf(finding.severity)} ${finding.pointer} ${finding.rule}`;
  return [...findings].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

import { diffDocuments } from "./diff-documents.ts";
import type { Finding } from "./finding.ts";
import { isObject } from "./json.ts";
import { bumpOf, type RuleName, rules } from "./rules.ts";
import { documentPath, isVariant, type Side, type SideDocument } from "./side.ts";

/** What is different between two documents, with their names. */
export interface Comparison {
  /** The name of the old document. */
  readonly from: string;
  /** The name of the new document. */
  readonly to: string;
  readonly findings: readonly Finding[];
  /** What the reader has to know of how they were found. */
  readonly notes: readonly string[];
}

/**
 * Compares two sides: document with document, or each version of one repository with the same one of the other. A
 * single document is held against the other side's document of the same version, or else of the newest one that is no
 * variant. Nothing comes back where there is nothing to compare.
 */
export async function diffSides(from: Side, to: Side): Promise<readonly Comparison[]> {
  if (from.single || to.single) {
    const [a, b] = [from.single ?? counterpart(from, to.single), to.single ?? counterpart(to, from.single)];
    if (a === undefined || b === undefined || a.label === b.label) return [];
    return [await compare(a, b)];
  }
  const [before, after] = [from.versions ?? new Map<string, never>(), to.versions ?? new Map<string, never>()];
  const comparisons: Comparison[] = [];
  for (const version of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [a, b] = [before.get(version), after.get(version)];
    const names = { from: a?.label ?? from.label, to: b === undefined ? to.label : b.label };
    if (a && b) comparisons.push(await compare(a, b));
    else if (a) comparisons.push({ ...names, findings: [wholeVersion("version-removed", version)], notes: [] });
    else comparisons.push({ ...names, findings: [wholeVersion("version-added", version)], notes: [] });
  }
  const [old, now] = [defaultVersion(before), defaultVersion(after)];
  if (old !== undefined && now !== undefined && old !== now) {
    const change = `the default of the packages is ${now} and was ${old}: \`pnpm diff ${old} ${now}\` says what is different`;
    const names = { from: from.label, to: to.label };
    comparisons.push({ ...names, findings: [wholeDocument("default-version-changed", change)], notes: [] });
  }
  return comparisons;
}

/** The newest api-version; a variant is never the default. */
function defaultVersion(versions: ReadonlyMap<string, SideDocument>): string | undefined {
  return [...versions.keys()]
    .filter((version) => !isVariant(version))
    .sort()
    .at(-1);
}

/** The document that a single one is held against: the same version at another commit, or else the newest api-version. */
function counterpart(side: Side, other: SideDocument | undefined): SideDocument | undefined {
  const versions = [...(side.versions ?? [])].sort(([a], [b]) => (a < b ? 1 : -1));
  const same = versions.find(([version]) => other?.label.includes(`/${version}/`));
  return (same ?? versions.find(([version]) => !isVariant(version)))?.[1];
}

async function compare(a: SideDocument, b: SideDocument): Promise<Comparison> {
  const { findings, notes } = await diffDocuments(a.root, b.root);
  const generator = findings.every(({ rule }) => saysNothingToPrograms.has(rule))
    ? generatorChange(a.stamp, b.stamp)
    : undefined;
  return { from: a.label, to: b.label, findings: [...(generator ? [generator] : []), ...findings], notes };
}

const saysNothingToPrograms = new Set<string>(["documentation-changed", "document-name-changed", "extension-changed"]);

/** Names a change of the generated code that the document does not explain. Stamps say what was generated from what. */
function generatorChange(before: string | undefined, after: string | undefined): Finding | undefined {
  const [a, b] = [stampOf(before), stampOf(after)];
  if (a === undefined || b === undefined) return undefined;
  const outputs = changedKeys(a.outputs, b.outputs);
  const causes = [
    ...changedKeys(a.tools, b.tools).map(
      (tool) => `${tool} ${String(a.tools[tool] ?? "none")} → ${String(b.tools[tool] ?? "none")}`,
    ),
    ...changedKeys(a.sources, b.sources),
  ];
  // Comments of the generated code follow the document's descriptions.
  if (outputs.length === 0 || (causes.length === 0 && a.document !== b.document)) return undefined;
  const cause =
    causes.length === 0
      ? "the files were changed by hand"
      : causes.slice(0, 5).join(", ") + (causes.length > 5 ? ", …" : "");
  return wholeDocument("generated-code-changed", `${outputs.join(", ")} changed and the document did not: ${cause}`);
}

interface Stamp {
  readonly document: unknown;
  readonly tools: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

function stampOf(text: string | undefined): Stamp | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { document, tools, sources, outputs } = value;
    return isObject(tools) && isObject(sources) && isObject(outputs)
      ? { document, tools, sources, outputs }
      : undefined;
  } catch {
    return undefined; // A stamp that cannot be read says nothing.
  }
}

function changedKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]).sort();
}

function wholeVersion(rule: "version-removed" | "version-added", version: string): Finding {
  const became = rule === "version-removed" ? "removed" : "added";
  const finding = wholeDocument(rule, `the version ${version} was ${became} (${documentPath(version)})`);
  return { ...finding, document: rule === "version-removed" ? "from" : "to" };
}

function wholeDocument(name: RuleName, change: string): Finding {
  const rule: { severity: Finding["severity"]; hurts: Finding["hurts"]; why: string; bump?: Finding["bump"] } =
    rules[name];
  return {
    rule: name,
    severity: rule.severity,
    change,
    pointer: "",
    document: "to",
    operations: [],
    hurts: rule.hurts,
    why: rule.why,
    bump: rule.bump ?? bumpOf(rule.severity),
    oasdiff: [],
  };
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPackages, largest, neededBump } from "@cloud-partner/diff/changesets";
import { diffSides } from "@cloud-partner/diff/diff-sides";
import type { Bump } from "@cloud-partner/diff/finding";
import { formatMarkdown } from "@cloud-partner/diff/format/markdown";
import { Git } from "@cloud-partner/diff/git";
import { readSide, readWorkingTree } from "@cloud-partner/diff/side";
import { publishedPackages } from "./published-packages.ts";

/** Where it is written down what changed in the documents from release to release, from the repository's folder. */
export const changesFolder = "docs/changes";

/** What changed in the documents since the last release. */
export interface DocumentChanges {
  /** The tag of the last release. */
  readonly released: string;
  /** The file that tells, from the repository's folder. */
  readonly path: string;
  readonly markdown: string;
  /** What the changes ask of each package that has code generated from the documents, by its name. */
  readonly needed: ReadonlyMap<string, Bump>;
}

/** Compares the documents of the working tree with those of the last release. Nothing comes back where neither differs. */
export async function documentChanges(root: string): Promise<DocumentChanges | undefined> {
  const git = new Git(root);
  const released = git.lastRelease();
  if (released === undefined) return undefined;
  const [before, now] = [readSide(released, root, git), readWorkingTree(root)];
  const comparisons = await diffSides(before, now);
  const changed = comparisons.filter(({ findings }) => findings.length > 0);
  const bump = largest(changed.flatMap(({ findings }) => findings.map((finding) => finding.bump)));
  if (bump === undefined) return undefined;
  const generated = generatedPackages(root);
  const needed = publishedPackages(root)
    .filter(({ name }) => generated.includes(name))
    .map(({ name, manifest }): [string, Bump] => [name, neededBump(bump, manifest.version)]);
  const head = `# What changed in the documents since ${released}\n\nWritten by \`pnpm changeset version\` with \`pnpm diff\`.\n`;
  // A version that is new is told beside the newest one before it, of which there may be variants.
  const versions = [...(now.versions ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [version, document] of versions) {
    if (before.versions?.has(version)) continue;
    const [, previous] = versions.findLast(([name]) => name < version && /^\d{4}-\d{2}-\d{2}$/.test(name)) ?? [];
    if (previous === undefined) continue;
    changed.push(
      ...(await diffSides({ label: previous.label, single: previous }, { label: version, single: document })),
    );
  }
  return {
    released,
    path: `${changesFolder}/since-${released.replace(/^@[^/]+\//, "").replaceAll(/[^\w.-]/g, "-")}.md`,
    markdown: `${head}\n${formatMarkdown(changed)}`,
    needed: new Map(needed),
  };
}

/** Writes down what changed, unless it is written already. */
export function writeDocumentChanges(root: string, { path, markdown }: DocumentChanges): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === markdown) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, markdown);
}

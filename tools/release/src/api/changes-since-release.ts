import { type Demand, largest, type Shortfall, shortfallsOf } from "@cloud-partner/diff/changesets";
import { Git } from "@cloud-partner/diff/git";
import { folderName, publishedPackages, repository } from "../published-packages.ts";
import { type ApiChange, compareReports } from "./compare-reports.ts";
import { type KeptReport, keptReports, reportsFolder } from "./reports.ts";

/** What changed in the TypeScript surface of a package since its last release. */
export interface PackageChanges {
  readonly package: string;
  /** The tag of the last release, or `HEAD` before there is one. */
  readonly released: string;
  readonly entries: readonly { readonly path: string; readonly changes: readonly ApiChange[] }[];
}

/**
 * What changed in the TypeScript surface of each published package: its committed API reports against those of its last
 * release. A package that had no reports there is new, and has no changes.
 */
export function changesSinceRelease(root: string = repository): PackageChanges[] {
  const git = new Git(root);
  const kept = keptReports(root);
  return publishedPackages(root).flatMap((published) => {
    const released = git.lastRelease(published.name) ?? "HEAD";
    const start = `${folderName(published)}/`;
    const before = releasedReports(git, released, start);
    if (before.length === 0) return [];
    const now = kept.filter(({ path }) => path.startsWith(start));
    const paths = [...new Set([...before, ...now].map(({ path }) => path))].sort();
    const textOf = (reports: readonly KeptReport[], path: string) =>
      reports.find((each) => each.path === path)?.text ?? "";
    const entries = paths
      .map((path) => ({ path, changes: compareReports(textOf(before, path), textOf(now, path)) }))
      .filter(({ changes }) => changes.length > 0);
    return entries.length === 0 ? [] : [{ package: published.name, released, entries }];
  });
}

/** The packages whose changesets announce less than these changes ask for. */
export function shortfallsOfChanges(
  changes: readonly PackageChanges[],
  root: string = repository,
): readonly Shortfall[] {
  const demands = changes.flatMap(({ package: name, released, entries }): Demand[] => {
    const bump = largest(entries.flatMap((entry) => entry.changes.map((change) => change.bump)));
    return bump === undefined ? [] : [{ package: name, bump, released }];
  });
  return shortfallsOf(root, demands, new Git(root));
}

/** Writes the changes as text, the breaks first. */
export function formatChanges(changes: readonly PackageChanges[]): string {
  const lines = changes.flatMap(({ package: name, released, entries }) => [
    `${name} since ${released}`,
    ...entries.flatMap(({ path, changes: found }) => [
      `  ${path}`,
      ...(["major", "minor"] as const).flatMap((bump) =>
        found.filter((each) => each.bump === bump).map(({ place, change }) => `    ${bump}  ${place} ${change}`),
      ),
    ]),
  ]);
  return lines.join("\n");
}

function releasedReports(git: Git, released: string, start: string): KeptReport[] {
  return git
    .list(released, `${reportsFolder}/${start}`)
    .filter((path) => path.endsWith(".api.md"))
    .map((path) => ({ path: path.slice(reportsFolder.length + 1), text: git.read(released, path) ?? "" }));
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Bump, Finding } from "./finding.ts";
import type { Git } from "./git.ts";
import { isObject } from "./json.ts";

const bumps: readonly Bump[] = ["patch", "minor", "major"];

/** A package whose next version is too small for what changed in the documents. */
export interface Shortfall {
  /** The package's name. */
  readonly package: string;
  /** What its changesets and its version announce; `undefined` for nothing. */
  readonly announced?: Bump;
  /** What the findings ask for. */
  readonly needed: Bump;
}

/** How far the next version of a package has to go. */
export interface Demand {
  /** The package's name. */
  readonly package: string;
  /** The part of the version number that the changes ask for. */
  readonly bump: Bump;
  /** The tag or commit that they were found against. */
  readonly released: string;
}

/**
 * The packages whose changesets announce less than the findings ask for. Asked are the published packages that have code
 * generated from the documents. A version that was raised since `released`, a tag or commit, counts as announced.
 */
export function findShortfalls(
  root: string,
  findings: readonly Finding[],
  git: Git,
  released: string,
): readonly Shortfall[] {
  const bump = largest(findings.map((finding) => finding.bump));
  if (bump === undefined) return [];
  return shortfallsOf(
    root,
    generatedPackages(root).map((name) => ({ package: name, bump, released })),
    git,
  );
}

/**
 * The demands that the changesets do not meet. Before version 1.0.0 semver has no major part for breaks: a minor is asked for
 * instead. A patch is asked of nobody. A version that was raised since the release counts as announced.
 */
export function shortfallsOf(root: string, demands: readonly Demand[], git: Git): readonly Shortfall[] {
  const announced = announcedBumps(root);
  const packages = publishedPackages(root);
  return demands.flatMap(({ package: name, bump, released }) => {
    const published = packages.find((each) => each.name === name);
    if (bump === "patch" || published === undefined) return [];
    const before = versionIn(git.read(released, `packages/${published.folder}/package.json`));
    const needed = neededBump(bump, before ?? published.version);
    const raised = before === undefined ? undefined : bumpBetween(before, published.version);
    const found = largest([...(announced.get(name) ?? []), ...(raised ? [raised] : [])]);
    if (found !== undefined && bumps.indexOf(found) >= bumps.indexOf(needed)) return [];
    return [{ package: name, needed, ...(found && { announced: found }) }];
  });
}

/** The part of a version that a change raises: before 1.0.0 there is no larger one than minor. */
export function neededBump(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** What the files in .changeset announce, by package. */
function announcedBumps(root: string): ReadonlyMap<string, Bump[]> {
  const found = new Map<string, Bump[]>();
  const folder = join(root, ".changeset");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
  for (const file of files) {
    const [, front] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    if (front === undefined) continue;
    const releases: unknown = parse(front);
    for (const [name, bump] of Object.entries(isObject(releases) ? releases : {})) {
      const known = bumps.find((one) => one === bump);
      if (known) found.set(name, [...(found.get(name) ?? []), known]);
    }
  }
  return found;
}

/** The names of the published packages that have code generated from the documents. */
export function generatedPackages(root: string): string[] {
  return publishedPackages(root)
    .filter(({ folder }) => existsSync(join(root, "packages", folder, "src/generated")))
    .map(({ name }) => name);
}

function publishedPackages(root: string): { folder: string; name: string; version: string }[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .filter((folder) => existsSync(join(packages, folder, "package.json")))
    .flatMap((folder) => {
      const manifest: unknown = JSON.parse(readFileSync(join(packages, folder, "package.json"), "utf8"));
      if (!isObject(manifest) || manifest["private"] === true) return [];
      return [{ folder, name: String(manifest["name"]), version: String(manifest["version"]) }];
    });
}

function versionIn(manifest: string | undefined): string | undefined {
  const value: unknown = manifest === undefined ? undefined : JSON.parse(manifest);
  return isObject(value) && typeof value["version"] === "string" ? value["version"] : undefined;
}

/** The part of a version that was raised. */
function bumpBetween(before: string, after: string): Bump | undefined {
  const [a, b] = [before, after].map((version) => version.split(/[.+-]/).slice(0, 3).map(Number));
  const index = [0, 1, 2].find((part) => a?.[part] !== b?.[part]);
  return index === undefined ? undefined : bumps[2 - index];
}

/** The largest of several parts of a version number. */
export function largest(found: readonly Bump[]): Bump | undefined {
  return bumps.findLast((bump) => found.includes(bump));
}

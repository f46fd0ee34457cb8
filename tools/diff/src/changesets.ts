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

/**
 * The packages whose changesets announce less than the findings ask for. Asked are the published packages that have code
 * generated from the documents. Before version 1.0.0 semver has no major part for breaks: a minor is asked for instead.
 * A version that was raised since `released`, a tag or commit, counts as announced.
 */
export function findShortfalls(
  root: string,
  findings: readonly Finding[],
  git: Git,
  released: string,
): readonly Shortfall[] {
  const asked = largest(findings.map(({ bump }) => bump));
  if (asked === undefined || asked === "patch") return [];
  const announced = announcedBumps(root);
  return generatedPackages(root).flatMap(({ folder, name, version }) => {
    const before = versionIn(git.read(released, `packages/${folder}/package.json`));
    const needed = asked === "major" && (before ?? version).startsWith("0.") ? "minor" : asked;
    const raised = before === undefined ? undefined : bumpBetween(before, version);
    const found = largest([...(announced.get(name) ?? []), ...(raised ? [raised] : [])]);
    if (found !== undefined && bumps.indexOf(found) >= bumps.indexOf(needed)) return [];
    return [{ package: name, needed, ...(found && { announced: found }) }];
  });
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

function generatedPackages(root: string): { folder: string; name: string; version: string }[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .filter((folder) => existsSync(join(packages, folder, "src/generated")))
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

function largest(found: readonly Bump[]): Bump | undefined {
  return bumps.findLast((bump) => found.includes(bump));
}

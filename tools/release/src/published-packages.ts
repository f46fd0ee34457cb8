import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The parts of a `package.json` that are looked at. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  exports?: Record<string, unknown>;
  files?: string[];
  license?: string;
  type?: string;
  sideEffects?: boolean;
  engines?: Record<string, string>;
  repository?: unknown;
  publishConfig?: { access?: string; provenance?: boolean };
}

/** A package of the repository that goes to a registry. */
export interface PublishedPackage {
  name: string;
  folder: string;
  manifest: Manifest;
}

/** An entry of a package: what an import of `specifier` finds. */
export interface PackageEntry {
  /** What a program imports, such as `@cloud-partner/client/core`. */
  specifier: string;
  /** The key in `exports` with its star filled in, such as `./core`. */
  subpath: string;
  /** The file that declares its types. */
  types: string;
}

/** Every package of a repository that is published, in the order in which each finds its dependencies before it. */
export function publishedPackages(root: string = repository): PublishedPackage[] {
  const packages = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder): PublishedPackage => {
      const manifest = readManifest(folder);
      return { name: manifest.name, folder, manifest };
    })
    .filter(({ manifest }) => manifest.private !== true);
  const sorted: PublishedPackage[] = [];
  const add = (each: PublishedPackage): void => {
    if (sorted.includes(each)) return;
    for (const other of packages) if (other.name in (each.manifest.dependencies ?? {})) add(other);
    sorted.push(each);
  };
  for (const each of packages) add(each);
  return sorted;
}

/** Reads the `package.json` of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * The entries of a package that have types. An export pattern such as `./20*` stands for the entries whose files are there.
 * Throws where an entry's types are not there, or a pattern has no file: the package has to be built before.
 */
export function entriesOf({ name, folder, manifest }: Pick<PublishedPackage, "name" | "folder" | "manifest">) {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]): PackageEntry[] => {
    const types = typesOf(target);
    if (types === undefined) return [];
    const found = subpath.includes("*")
      ? matchesOf(folder, types).map(({ star, file }) => ({ subpath: subpath.replace("*", star), types: file }))
      : [{ subpath, types: join(folder, types) }].filter((entry) => existsSync(entry.types));
    if (found.length === 0) throw new Error(`${name}: ${types} is not there, build the package first`);
    return found.map((entry) => ({ ...entry, specifier: name + entry.subpath.slice(1) }));
  });
}

function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null || !("types" in target)) return undefined;
  return typeof target.types === "string" ? target.types : undefined;
}

/**
 * What the star of an export pattern is filled in with: wherever one of the target's conditions leads to a file. `missing` are
 * the files of its other conditions, where they are not there.
 */
export function patternMatches(folder: string, target: unknown): { star: string; missing: string[] }[] {
  const values: unknown[] = typeof target === "object" && target !== null ? Object.values(target) : [target];
  const files = values.filter((value) => typeof value === "string");
  const stars = new Set(files.flatMap((file) => matchesOf(folder, file).map(({ star }) => star)));
  return [...stars].sort().map((star) => {
    const filled = files.map((file) => file.replace("*", star));
    return { star, missing: filled.filter((file) => !existsSync(join(folder, file))) };
  });
}

/** The files that a target with a star stands for, and what the star is in each. */
function matchesOf(folder: string, target: string): { star: string; file: string }[] {
  const [before = "", after = ""] = target.replace(/^\.\//, "").split("*");
  const start = before.slice(0, before.lastIndexOf("/") + 1);
  if (!existsSync(join(folder, start))) return [];
  return readdirSync(join(folder, start), { recursive: true, encoding: "utf8" })
    .map((file) => start + file.replaceAll("\\", "/"))
    .filter((file) => file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length)
    .sort()
    .map((file) => ({ star: file.slice(before.length, file.length - after.length), file: join(folder, file) }));
}

/** The name of a package's folder, such as `client`. */
export function folderName({ folder }: Pick<PublishedPackage, "folder">): string {
  return basename(folder);
}

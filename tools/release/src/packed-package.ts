import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { pack } from "./pack.ts";
import { type Manifest, type PublishedPackage, readManifest } from "./published-packages.ts";

const run = promisify(execFile);

/** A package as its tarball has it. */
export interface PackedPackage {
  readonly name: string;
  /** The path of the tarball. */
  readonly tarball: string;
  /** Where the tarball is unpacked. */
  readonly folder: string;
  /** Its `package.json` there. */
  readonly manifest: Manifest;
  /** Its files by their paths in the package, with their sizes in bytes, sorted. */
  readonly files: ReadonlyMap<string, number>;
  /** The size of the tarball, in bytes. */
  readonly bytes: number;
}

/** Packs packages as publishing would, and unpacks them again, all under `destination`. */
export async function packAll(packages: readonly PublishedPackage[], destination: string): Promise<PackedPackage[]> {
  return Promise.all(
    packages.map(async (each) => unpack(await pack(each, join(destination, "tarballs")), destination)),
  );
}

/** Unpacks a tarball that npm would take, under `destination`. */
export async function unpack(tarball: string, destination: string): Promise<PackedPackage> {
  const unpacked = join(destination, "unpacked", tarball.replaceAll(/\W+/g, "-"));
  mkdirSync(unpacked, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", unpacked]);
  const folder = join(unpacked, "package");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .map((path) => ({ path, stats: statSync(join(folder, path)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }): [string, number] => [path, stats.size])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = readManifest(folder);
  return { name: manifest.name, tarball, folder, manifest, files: new Map(files), bytes: statSync(tarball).size };
}

/** What the files of a package take where it is installed, in bytes. */
export function unpackedBytes({ files }: Pick<PackedPackage, "files">): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

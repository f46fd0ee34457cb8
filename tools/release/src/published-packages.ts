import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that the packages stand in. */
const packagesFolder = join(dirname(fileURLToPath(import.meta.url)), "../../../packages");

/** A package of this repository that goes to a registry. */
export interface PublishedPackage {
  name: string;
  folder: string;
  /** The parts of `package.json` that are looked at. */
  manifest: {
    name: string;
    private?: boolean;
    dependencies?: Record<string, string>;
    exports?: Record<string, unknown>;
    files?: string[];
    license?: string;
    type?: string;
    sideEffects?: boolean;
    engines?: Record<string, string>;
  };
}

/** Every package that is published, in the order in which each finds its dependencies before it. */
export function publishedPackages(): PublishedPackage[] {
  const packages = readdirSync(packagesFolder)
    .map((name) => join(packagesFolder, name))
    .map((folder): PublishedPackage => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PublishedPackage["manifest"];
      return { name: manifest.name, folder, manifest };
    })
    .filter(({ manifest }) => manifest.private !== true);
  return packages.sort((a, b) => Number(dependsOn(a, b)) - Number(dependsOn(b, a)));
}

function dependsOn(one: PublishedPackage, other: PublishedPackage): boolean {
  return other.name in (one.manifest.dependencies ?? {});
}

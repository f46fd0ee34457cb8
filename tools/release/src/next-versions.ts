import { execFile } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Git } from "@cloud-partner/diff/git";
import type { Complaint } from "./checks/check.ts";
import { copyForVersioning } from "./copy-for-versioning.ts";
import { changesFolder } from "./document-changes.ts";
import { folderName, publishedPackages } from "./published-packages.ts";

const run = promisify(execFile);

/** What `changeset version` would make of the repository. */
export interface NextVersions {
  readonly packages: readonly NextVersion[];
  /** The files with what changed in the documents that it would write, by their paths. */
  readonly documentChanges: ReadonlyMap<string, string>;
}

/** The version that a package would get. */
export interface NextVersion {
  readonly package: string;
  readonly from: string;
  /** The same as `from` where no changeset names the package, nor what it depends on. */
  readonly to: string;
  /** The entry that its changelog would get; empty where it gets none. */
  readonly changelog: string;
}

/** Runs `changeset version` in a copy of the repository, and reads what it did. The repository is left as it is. */
export async function nextVersions(root: string): Promise<NextVersions> {
  const copy = mkdtempSync(join(tmpdir(), "next-versions-"));
  try {
    copyForVersioning(root, copy);
    await versionPackages(copy);
    const before = publishedPackages(root);
    const packages = publishedPackages(copy).map((published): NextVersion => {
      const { name, folder, manifest } = published;
      const changelog = join(folder, "CHANGELOG.md");
      const from = before.find((each) => each.name === name)?.manifest.version ?? manifest.version;
      const text = existsSync(changelog) && from !== manifest.version ? readFileSync(changelog, "utf8") : "";
      return { package: name, from, to: manifest.version, changelog: entryOf(text, manifest.version) };
    });
    const written = globSync(`${changesFolder}/*.md`, { cwd: copy }).filter((path) => !existsSync(join(root, path)));
    const documentChanges = new Map(written.map((path) => [path, readFileSync(join(copy, path), "utf8")]));
    return { packages, documentChanges };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Runs `changeset version` in a repository. */
export async function versionPackages(root: string): Promise<void> {
  const program = join(root, "node_modules/@changesets/cli/bin.js");
  await run(process.execPath, [program, "version"], { cwd: root });
}

/** Complains of packages that have changed since their last release, or have had none, and would not be released. */
export function checkVersions(root: string, next: readonly NextVersion[]): ReadonlyMap<string, readonly Complaint[]> {
  const git = new Git(root);
  return new Map(
    publishedPackages(root).map((published): [string, Complaint[]] => {
      const { name } = published;
      const found = next.find((each) => each.package === name);
      if (found !== undefined && found.from !== found.to) return [name, []];
      const released = git.lastRelease(name);
      if (released === undefined) return [name, [{ message: "was never released, and no changeset names it" }]];
      const paths = ["src", "package.json"].map((path) => `packages/${folderName(published)}/${path}`);
      const changed = git.changedSince(released, paths);
      return [name, changed.map((path) => ({ message: `${path} changed since ${released}, and no changeset tells` }))];
    }),
  );
}

/** The entry of a version in a changelog. */
function entryOf(changelog: string, version: string): string {
  const start = changelog.indexOf(`## ${version}\n`);
  if (start < 0) return "";
  const end = changelog.indexOf("\n## ", start + 1);
  return changelog.slice(start, end < 0 ? undefined : end).trim();
}

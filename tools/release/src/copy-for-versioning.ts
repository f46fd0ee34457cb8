import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folders whose installed packages are used in a copy. */
const installed = [".", "tools/diff", "tools/release"];

/** What `changeset version` reads, and what writes the changelogs: a small part of the repository. */
const needed = [
  ".changeset",
  "package.json",
  "pnpm-workspace.yaml",
  "*/package.json",
  "*/CHANGELOG.md",
  "docs/changes",
  "packages/*/src/generated/*",
  "spec",
  "tools/codegen/generated",
  "tools/diff/src",
  "tools/release/src",
];

/**
 * Copies what versions and changelogs are made from, as it is in the working tree: the files that Git knows or would take.
 * What is installed is linked, and the history can be read there.
 */
export function copyForVersioning(root: string, destination: string): void {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...needed],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  for (const path of new Set(listed.split("\0"))) {
    // What is ignored as a folder is not where it is a link.
    if (path === "" || /(^|\/)node_modules$/.test(path) || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(destination, path)), { recursive: true });
    cpSync(join(root, path), join(destination, path));
  }
  for (const folder of installed) {
    symlinkSync(join(root, folder, "node_modules"), join(destination, folder, "node_modules"), "junction");
  }
  const git = join(root, ".git");
  // A checkout beside another has a file there.
  if (existsSync(git) && statSync(git).isFile()) cpSync(git, join(destination, ".git"));
  else writeFileSync(join(destination, ".git"), `gitdir: ${git}\n`);
}

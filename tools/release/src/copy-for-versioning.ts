import { cpSync, existsSync, globSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What `changeset version` reads, and what writes the changelogs: a small part of the repository. */
const needed = [
  ".changeset/*",
  "package.json",
  "pnpm-workspace.yaml",
  "{packages,tools,examples}/*/package.json",
  "packages/*/CHANGELOG.md",
  "packages/*/src/generated/**",
  "docs/changes/*",
  "spec/**",
  "tools/codegen/generated/**",
  "tools/{diff,release}/src/**",
];

/** The folders whose installed packages are used in a copy. */
const installed = [".", "tools/diff", "tools/release"];

/**
 * Copies what versions and changelogs are made from, as it is in the working tree. What is installed is linked, and the
 * history can be read there.
 */
export function copyForVersioning(root: string, destination: string): void {
  for (const path of globSync(needed, { cwd: root })) {
    if (!statSync(join(root, path)).isFile()) continue;
    mkdirSync(dirname(join(destination, path)), { recursive: true });
    cpSync(join(root, path), join(destination, path));
  }
  for (const folder of installed) {
    symlinkSync(join(root, folder, "node_modules"), join(destination, folder, "node_modules"), "junction");
  }
  const git = join(root, ".git");
  if (!existsSync(git)) return;
  // A checkout beside another has a file there.
  if (statSync(git).isFile()) cpSync(git, join(destination, ".git"));
  else writeFileSync(join(destination, ".git"), `gitdir: ${git}\n`);
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { repositoryFolder } from "../src/folders.ts";
import { generatedFolders, repositoryTargets, type Target } from "../src/target.ts";

export const document = "spec/2017-10-31/openapi.yaml";

export interface TemporaryRoot {
  root: string;
  targets: readonly Target[];
  read(path: string): string;
  write(path: string, text: string): void;
  edit(path: string, change: (text: string) => string): void;
  remove(path: string): void;
  /** Every file under the root with its text, but for what other tasks leave in the linked rules while they run. */
  snapshot(): Record<string, string>;
}

/** A copy of what the repository has of documents and generated code, which is removed when the test ends. */
export function temporaryRoot(): TemporaryRoot {
  const root = mkdtempSync(join(tmpdir(), "codegen-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ["spec", ...generatedFolders]) {
    cpSync(join(repositoryFolder, folder), join(root, folder), { recursive: true });
  }
  // Spectral loads the rules as the program that they are, with their own dependencies beside them.
  symlinkSync(join(repositoryFolder, "tools/spectral-rules"), join(root, "tools/spectral-rules"));
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), "utf8");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    root,
    targets: repositoryTargets(root),
    read,
    write,
    edit(path, change) {
      const text = read(path);
      const changed = change(text);
      if (changed === text) throw new Error(`nothing of ${path} was changed`);
      write(path, changed);
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    snapshot() {
      const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return Object.fromEntries(
        entries
          .map((entry) => relative(root, join(entry.parentPath, entry.name)))
          .filter((path) => !/[\\/](\.turbo|node_modules)[\\/]/.test(path))
          .sort()
          .map((path) => [path, read(path)]),
      );
    },
  };
}

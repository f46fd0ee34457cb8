import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { run } from "../../src/run.ts";

/** The folder of the repository. */
export const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** The oldest version, which all tests start from. */
export const first = "2017-10-31";

/** A copy of the documents and the code samples of one version, which is removed when the test ends. */
export interface Copy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Changes a file, which has to make a difference. */
  edit(path: string, from: string, to: string): void;
  has(path: string): boolean;
  remove(path: string): void;
  /** Every file with its text. */
  snapshot(): Record<string, string>;
  /** Runs the program on the given day: what it writes, what it complains of, and its exit code. */
  run(day: string, ...parameters: string[]): { code: number; out: string; errors: string };
}

export function createCopy(): Copy {
  const root = mkdtempSync(join(tmpdir(), "versions-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const path of [`spec/${first}`, `docs/samples/${first}`, "docs/README.md"])
    cpSync(join(repository, path), join(root, path), { recursive: true });
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), "utf8");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    root,
    read,
    write,
    edit(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      write(path, text.replace(from, to));
    },
    has: (path) => existsSync(at(path)),
    remove: (path) => rmSync(at(path), { recursive: true }),
    snapshot() {
      const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
      return Object.fromEntries(paths.map((path) => [path, read(path)]));
    },
    run(day, ...parameters) {
      const out: string[] = [];
      const errors: string[] = [];
      const code = run(parameters, {
        root,
        clock: () => Date.parse(`${day}T23:59:59Z`),
        write: (text) => out.push(text),
        writeError: (text) => errors.push(text),
      });
      return { code, out: out.join("\n"), errors: errors.join("\n") };
    },
  };
}

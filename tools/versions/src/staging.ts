import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A change of the repository's files that is made as a whole or not at all. Paths are relative to the repository. */
export class Staging {
  readonly #root: string;
  /** Beside everything else, so that what is in it can be moved in place at once. */
  readonly #folder: string;
  readonly #moves: { from: string; to: string }[] = [];

  /** `root` is the repository's folder. */
  constructor(root: string) {
    this.#root = root;
    this.#folder = mkdtempSync(join(root, ".version-"));
  }

  /** Plans a file or a folder, in the place of what is there now. `files` has texts by their paths in it; `""` is a file. */
  put(path: string, files: ReadonlyMap<string, string>): void {
    const made = this.#newPath();
    for (const [name, text] of files) {
      const file = join(made, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    this.remove(path);
    this.#moves.push({ from: made, to: join(this.#root, path) });
  }

  /** Plans that a file or a folder goes, if it is there. */
  remove(path: string): void {
    const from = join(this.#root, path);
    if (existsSync(from)) this.#moves.push({ from, to: this.#newPath() });
  }

  /** Does what was planned, in that order. Where a step fails, the others are taken back, and its error is thrown. */
  commit(): void {
    const done: { from: string; to: string }[] = [];
    try {
      for (const { from, to } of this.#moves) {
        mkdirSync(dirname(to), { recursive: true });
        renameSync(from, to);
        done.unshift({ from, to });
      }
    } catch (error) {
      for (const { from, to } of done) renameSync(to, from);
      throw error;
    }
  }

  /** Removes what is no longer needed. */
  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #newPath(): string {
    return join(mkdtempSync(join(this.#folder, "part-")), "content");
  }
}

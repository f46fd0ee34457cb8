import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository that a test may do with what it likes. It is removed when it is disposed of. */
export interface TemporaryRepository extends Disposable {
  readonly root: string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Replaces a text in a file, which has to be there. */
  replace(path: string, from: string, to: string): void;
  /** Commits everything, and tags it. */
  commit(tag?: string): void;
}

const settings = ["user.name=A", "user.email=a@b.c", "commit.gpgsign=false", "tag.gpgsign=false"];

/** Makes an empty repository. */
export function temporaryRepository(): TemporaryRepository {
  const root = mkdtempSync(join(tmpdir(), "repository-"));
  const git = (...parameters: string[]) =>
    execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...parameters], {
      cwd: root,
      stdio: "pipe",
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  return {
    root,
    write,
    read,
    replace(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      write(path, text.replaceAll(from, to));
    },
    commit(tag) {
      git("init", "-q", "-b", "main");
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "All");
      if (tag !== undefined) git("tag", tag);
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

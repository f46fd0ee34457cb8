import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../support/copy.ts";

/** A copy of the whole checkout, in which everything can be changed, generated, built and run. */
export class Checkout {
  readonly root: string;

  /** Copies what Git has or would add, and what was built. What was installed is linked; the packages see each other. */
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), "version-change-"));
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: repository,
      encoding: "utf8",
    });
    for (const path of listed.split("\0")) {
      const source = join(repository, path);
      // What is deleted and not yet committed is listed too.
      if (path === "" || !existsSync(source)) continue;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      cpSync(source, join(this.root, path));
    }
    for (const folder of globSync("{packages,tools,examples}/*/dist", { cwd: repository })) this.#copyLinks(folder);
    for (const folder of ["node_modules", ...globSync("{packages,tools,examples}/*/node_modules", { cwd: repository })])
      this.#copyLinks(folder);
    // The store of all packages: links lead into it, and nothing in it leads back to the packages of the repository.
    symlinkSync(join(repository, "node_modules/.pnpm"), join(this.root, "node_modules/.pnpm"));
    this.#commit();
  }

  /** Makes the copy a repository of its own: what changes is held against its one commit. */
  #commit(): void {
    const settings = ["user.name=A", "user.email=a@example.com", "commit.gpgsign=false"].flatMap((each) => [
      "-c",
      each,
    ]);
    this.run("git", ["init", "--quiet", "."]);
    this.run("git", ["add", "--all"]);
    this.run("git", [...settings, "commit", "--quiet", "--message", "All"]);
  }

  /** Copies a folder with its links as they are: the relative ones then lead into the copy. */
  #copyLinks(folder: string): void {
    const ignored = new Set([".pnpm", ".cache", ".vite", ".turbo"]);
    for (const entry of readdirSync(join(repository, folder)))
      if (!ignored.has(entry))
        cpSync(join(repository, folder, entry), join(this.root, folder, entry), {
          recursive: true,
          verbatimSymlinks: true,
        });
  }

  /** The path of a file of the copy. */
  at(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  /** Removes a file or a folder, if it is there. */
  remove(path: string): void {
    rmSync(this.at(path), { recursive: true, force: true });
  }

  /** Runs a program in the copy. Returns what it wrote, and throws where it fails, unless `mayFail`. */
  run(program: string, parameters: readonly string[], { folder = ".", mayFail = false } = {}): string {
    const { status, stdout, stderr, error } = spawnSync(program, parameters, {
      cwd: this.at(folder),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: "1", PATH: `${this.at("node_modules/.bin")}:${process.env["PATH"]}` },
    });
    if (error) throw error;
    if (status !== 0 && !mayFail) throw new Error(`${program} ${parameters.join(" ")}: ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

import { spawnSync } from "node:child_process";

/** The files of a Git repository as they were at a commit. */
export class Git {
  readonly #root: string;

  /** `root` is the repository's folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The text of a file at a commit, a branch or a tag; `undefined` where it has no such file. */
  read(ref: string, path: string): string | undefined {
    return this.#run(["show", `${ref}:${path}`]);
  }

  /** The paths of all files in a folder at a commit, a branch or a tag. */
  list(ref: string, folder: string): string[] {
    return lines(this.#run(["ls-tree", "-r", "--name-only", "-z", ref, "--", folder])?.replaceAll("\0", "\n"));
  }

  /** Whether a name is that of a commit, a branch or a tag. */
  has(ref: string): boolean {
    return !ref.startsWith("-") && this.#run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]) !== undefined;
  }

  /**
   * The newest tag of a release that the present commit follows: `v1.2.0`, or `@cloud-partner/types@1.2.0`. With a name, that
   * of a release of this package.
   */
  lastRelease(packageName = "@cloud-partner/*"): string | undefined {
    const merged = ["tag", "--list", "--merged", "HEAD", "--sort=-creatordate", "v[0-9]*", `${packageName}@*`];
    return lines(this.#run(merged))[0];
  }

  /** The paths of the files that differ between a commit and the working tree, of those that begin with one of `paths`. */
  changedSince(ref: string, paths: readonly string[]): string[] {
    return lines(this.#run(["diff", "--name-only", ref, "--", ...paths]));
  }

  /** What a command of git prints; `undefined` where it fails, and where there is no git. */
  #run(parameters: readonly string[]): string | undefined {
    const { status, stdout } = spawnSync("git", parameters, {
      cwd: this.#root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    return status === 0 ? stdout : undefined;
  }
}

function lines(text: string | undefined): string[] {
  return (text ?? "").split("\n").filter((line) => line !== "");
}

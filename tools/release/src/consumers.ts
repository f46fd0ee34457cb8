import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Git } from "@cloud-partner/diff/git";
import type { Complaint } from "./checks/check.ts";
import { createLinkedProject } from "./linked-project.ts";
import { repository } from "./published-packages.ts";

/** Where the programs of consumers are, from the repository's folder. */
export const consumersFolder = "tools/release/consumers";

/** The programs of consumers, and where they come from. */
export interface ConsumerPrograms {
  /** The tag of the last release, or the working tree. */
  readonly from: string;
  /** The programs by their names. */
  readonly programs: ReadonlyMap<string, string>;
}

/** The programs of the last release's consumers; before there is a release with programs, those of the working tree. */
export function consumerPrograms(root: string = repository): ConsumerPrograms {
  const git = new Git(root);
  const released = git.lastRelease();
  const paths = released === undefined ? [] : git.list(released, consumersFolder);
  const kept = paths.filter((path) => path.endsWith(".ts"));
  if (released !== undefined && kept.length > 0) {
    const read = (path: string): [string, string] => [nameOf(path), git.read(released, path) ?? ""];
    return { from: released, programs: new Map(kept.map(read)) };
  }
  const folder = join(root, consumersFolder);
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return {
    from: "the working tree",
    programs: new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
  };
}

/** Type-checks the consumers' programs against the built packages of the repository at `root`. */
export async function checkConsumers(root: string = repository): Promise<{ from: string; complaints: Complaint[] }> {
  const { from, programs } = consumerPrograms(root);
  const folder = mkdtempSync(join(tmpdir(), "consumers-"));
  try {
    const project = createLinkedProject(folder, root);
    for (const [name, text] of programs) project.write(name, text);
    const printed = await project.compile([...programs.keys()]);
    // What is indented goes on with the error above it.
    const messages = printed.split("\n").filter((line) => /^\S/.test(line));
    return { from, complaints: messages.map((message) => ({ message })) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

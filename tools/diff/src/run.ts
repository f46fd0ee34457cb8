import { parseArgs } from "node:util";
import { findShortfalls } from "./changesets.ts";
import { diffSides } from "./diff-sides.ts";
import { isAtLeast } from "./finding.ts";
import { formatJson } from "./format/json.ts";
import { formatMarkdown } from "./format/markdown.ts";
import { formatTable } from "./format/table.ts";
import { Git } from "./git.ts";
import { readSide, readWorkingTree } from "./side.ts";
import { UsageError } from "./usage-error.ts";

const help = `Usage: pnpm diff [from] [to] [options]

Names every difference of two OpenAPI documents: what changed, where, whom it hurts and why.

  from, to            a version (2017-10-31, 2017-10-31-2020), a file, a file at a commit (main:spec/…/openapi.yaml),
                      or a commit, branch or tag: then every version is compared.
                      Without \`to\`: the working tree. Without \`from\`: the last release (or HEAD, before there is one).

  --format <form>     table (default), markdown (for a changelog), json (described by tools/diff/findings.schema.json)
  --fail-on <level>   breaking (default), warning or none: exit code 1 when there is a finding as bad as this
  --check-changesets  exit code 1 when the changesets announce less than the findings ask for
  --help              show this text

Exit codes: 0 nothing to complain of, 1 findings, 2 the command line is wrong or a document cannot be read.`;

/** What the program works with. */
export interface World {
  /** The repository's folder. */
  readonly root: string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Columns of the terminal. */
  readonly width?: number | undefined;
}

/** Runs the command with its arguments, and gives its exit code. */
export async function run(parameters: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    return await compare(parameters, world);
  } catch (error) {
    // `parseArgs` throws TypeErrors with a code.
    if (!(error instanceof UsageError) && !(error instanceof TypeError && "code" in error)) throw error;
    world.writeError(`${error.message}\n\n${help}`);
    return 2;
  }
}

async function compare(parameters: readonly string[], { root, write, writeError, width }: World): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "table" },
      "fail-on": { type: "string", default: "breaking" },
      "check-changesets": { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    write(help);
    return 0;
  }
  const format = oneOf(["table", "markdown", "json"], "--format", values.format);
  const failOn = oneOf(["breaking", "warning", "none"], "--fail-on", values["fail-on"]);
  const [first, second, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`two things can be compared, not ${positionals.length}`);

  const git = new Git(root);
  const released = git.lastRelease() ?? "HEAD";
  if (first === undefined && !git.has(released)) {
    writeError("Nothing to compare: there is no release, and no commit, to hold the working tree against.");
    return 0;
  }
  const from = readSide(first ?? released, root, git);
  const to = second === undefined ? readWorkingTree(root) : readSide(second, root, git);
  const comparisons = await diffSides(from, to);
  if (comparisons.length === 0) writeError(`Nothing to compare: ${from.label} and ${to.label} have no two documents.`);

  if (format === "json") write(formatJson(comparisons));
  else if (comparisons.length > 0)
    write(format === "table" ? formatTable(comparisons, width) : formatMarkdown(comparisons));

  const findings = comparisons.flatMap((comparison) => comparison.findings);
  const fails = failOn !== "none" && findings.some(({ severity }) => isAtLeast(severity, failOn));
  if (!values["check-changesets"]) return fails ? 1 : 0;
  const shortfalls = findShortfalls(root, findings, git, released);
  for (const { package: name, announced, needed } of shortfalls)
    writeError(`${name} needs a ${needed} changeset and has ${announced ?? "none"}: run \`pnpm changeset\`.`);
  return fails || shortfalls.length > 0 ? 1 : 0;
}

function oneOf<Word extends string>(words: readonly Word[], option: string, word: string): Word {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new UsageError(`${option} takes ${words.join(", ")}, not ${word}`);
  return found;
}

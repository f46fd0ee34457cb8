import { parseArgs } from "node:util";
import { dryRun } from "./dry-run.ts";
import { formatDryRun } from "./format-dry-run.ts";

const help = `Usage: pnpm release --dry-run [--json]

Packs the packages as publishing would, checks them, installs them on each runtime, and prints what would be published and
the changelogs that would be written. It publishes nothing.

  --dry-run  what else
  --json     prints one JSON object, and no text
  --help     shows this text

Exit codes: 0 all checks passed, 1 a check has failed, 2 the command line is wrong.`;

const refusal = `This command publishes nothing: it checks what would be published, with --dry-run.

To publish, in a clean checkout of the main branch:

  pnpm changeset version       # versions and changelogs; commit them
  pnpm test
  pnpm release --dry-run
  pnpm changeset publish       # builds nothing: the dry run has built
  git push --follow-tags       # the tags are what the next release is compared with

npm states where a package was built (publishConfig.provenance) only from a CI that it knows, and publishes nothing elsewhere,
so that the last two are commands for the release workflow of the CI. Who publishes by hand sets publishConfig.provenance to
false after the dry run.`;

/** Runs the command with its arguments in the repository at `root`, and gives its exit code. */
export async function run(
  parameters: readonly string[],
  root: string,
  write: (text: string) => void,
): Promise<0 | 1 | 2> {
  let values: { "dry-run"?: boolean; json?: boolean; help?: boolean };
  try {
    const boolean = { type: "boolean" } as const;
    ({ values } = parseArgs({ args: [...parameters], options: { "dry-run": boolean, json: boolean, help: boolean } }));
  } catch (error) {
    // `parseArgs` throws TypeErrors with a code.
    if (!(error instanceof TypeError && "code" in error)) throw error;
    write(`${error.message}\n\n${help}`);
    return 2;
  }
  if (values.help) {
    write(help);
    return 0;
  }
  if (!values["dry-run"]) {
    write(refusal);
    return 2;
  }
  const found = await dryRun(root);
  write(values.json ? JSON.stringify(found) : formatDryRun(found));
  return found.ok ? 0 : 1;
}

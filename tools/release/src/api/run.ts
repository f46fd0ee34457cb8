import { parseArgs } from "node:util";
import { changesSinceRelease, formatChanges, shortfallsOfChanges } from "./changes-since-release.ts";
import { forgottenExports } from "./forgotten-exports.ts";
import { buildReports, compareWithCommitted, reportsFolder, writeReports } from "./reports.ts";

const help = `Usage: node tools/release/src/api/bin.ts [option]

Holds the API reports in ${reportsFolder} against the built packages: exit code 1 where they differ.

  --update            writes them (pnpm api:update)
  --check-changesets  names what changed in them since the last release; exit code 1 when the changesets announce less
  --forgotten         lists the types that exported ones are made of, and that no entry of their package exports
  --help              shows this text`;

/** Runs the command with its arguments in the repository at `root`, and gives its exit code. */
export function run(parameters: readonly string[], root: string, write: (text: string) => void): 0 | 1 | 2 {
  let values: { update?: boolean; "check-changesets"?: boolean; forgotten?: boolean; help?: boolean };
  try {
    const boolean = { type: "boolean" } as const;
    const options = { update: boolean, "check-changesets": boolean, forgotten: boolean, help: boolean };
    ({ values } = parseArgs({ args: [...parameters], options }));
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    write(`${error.message}\n\n${help}`);
    return 2;
  }
  if (values.help) {
    write(help);
    return 0;
  }
  if (values.forgotten) {
    for (const { package: name, names } of forgottenExports(root)) write(`${name}: ${names.join(", ")}`);
    return 0;
  }
  if (values["check-changesets"]) return checkChangesets(root, write);
  const reports = buildReports(root);
  const differences = values.update ? writeReports(reports, root) : compareWithCommitted(reports, root);
  for (const { path, difference } of differences) write(`${difference}: ${path}`);
  if (values.update) return 0;
  if (differences.length > 0)
    write("The packages export something else than the API reports say: run `pnpm api:update`.");
  return differences.length > 0 ? 1 : 0;
}

function checkChangesets(root: string, write: (text: string) => void): 0 | 1 {
  const changes = changesSinceRelease(root);
  if (changes.length > 0) write(formatChanges(changes));
  const shortfalls = shortfallsOfChanges(changes, root);
  for (const { package: name, announced, needed } of shortfalls) {
    write(`${name} needs a ${needed} changeset and has ${announced ?? "none"}: run \`pnpm changeset\`.`);
  }
  return shortfalls.length > 0 ? 1 : 0;
}

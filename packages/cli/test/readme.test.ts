import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createProgram } from "../src/command-line/create-program.ts";
import { commandTree } from "../src/completion/command-tree.ts";
import { type Outcome, outcomes } from "../src/outcomes.ts";
import { type Setting, settingNames, settings } from "../src/settings/settings.ts";
import { bin, environmentFor, run, token } from "./support/program.ts";
import { createWorld } from "./support/world.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const schema = JSON.parse(readFileSync(new URL("../src/result.schema.json", import.meta.url), "utf8"));
const tree = commandTree(createProgram(() => {}));

/** The rows of a section's tables, each as its cells. */
function rowsOf(section: string): string[][] {
  const [, text = ""] = readme.split(`\n## ${section}\n`);
  const own = text.split("\n## ")[0] ?? "";
  return own
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| -"))
    .map((line) =>
      line
        .slice(1, -1)
        .split(" | ")
        .map((cell) => cell.trim()),
    )
    .slice(1);
}

test("help, README and registry have the same exit codes and say the same of them", async () => {
  const registry = Object.entries<Outcome>(outcomes).map(([name, { exitCode, meaning }]) => [exitCode, name, meaning]);
  const documented = rowsOf("Exit codes").map(([code, name = "", meaning]) => [
    Number(code),
    name.slice(1, -1),
    meaning,
  ]);
  expect(documented).toEqual(registry);
  for (const args of [["--help"], ["cancel", "--help"], ["help", "operations", "watch"]]) {
    const { code, stdout } = await run(args);
    expect(code).toBe(0);
    const printed = [...stdout.matchAll(/^ +(\d+) {2}(\w+) +(.+)$/gm)].map(([, code, name, meaning]) => [
      Number(code),
      name,
      meaning,
    ]);
    expect(printed).toEqual(registry);
  }
});

test("the schema has the same outcomes, exit codes and commands", () => {
  const { outcome, exitCode } = schema.$defs;
  expect(outcome.enum).toEqual(Object.keys(outcomes));
  expect(exitCode.enum).toEqual([...new Set(Object.values(outcomes).map((each) => each.exitCode))]);
  const leaves = tree.filter(({ commands, path }) => commands.length === 0 && path !== "").map(({ path }) => path);
  expect(schema.properties.command.enum.toSorted()).toEqual([...leaves, null].toSorted());
});

test("the README has each member of the schema, and no other", () => {
  const named = rowsOf("For scripts: `--json`").flatMap(([members = ""]) => members.replaceAll("`", "").split(", "));
  expect(named.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

test("the README has each command, and no other", () => {
  const documented = rowsOf("Commands").map(([name = ""]) => name.replaceAll("`", "").replace(/ [<[].*$/, ""));
  const leaves = tree.filter(({ commands, path }) => commands.length === 0 && path !== "").map(({ path }) => path);
  expect(documented.toSorted()).toEqual(leaves.toSorted());
});

test("the README has each option that all commands take, with its variable, its default and what it is", () => {
  const rows = rowsOf("Options");
  const options = rows.flatMap(([name = ""]) => [...name.matchAll(/--[\w-]+/g)].map(([option]) => option));
  const common = (tree[0]?.options ?? []).map(({ name }) => name);
  // --no-retry stands in the row of --retry.
  expect([...options, "--no-retry"].toSorted()).toEqual(common.toSorted());
  for (const name of settingNames) {
    const { value, environment, default: standard, description }: Setting = settings[name];
    const row = rows.find(([cell]) => cell === `\`--${name} ${value}\``);
    expect(row?.slice(1, 3), name).toEqual([`\`${environment}\``, standard === undefined ? "" : `\`${standard}\``]);
    expect(row?.[3]?.replaceAll("`", ""), name).toContain(description.split("; several")[0]?.split(", where")[0]);
  }
});

test("the README names each option of a command of its own", () => {
  const own = tree.flatMap(({ options }) => options.map(({ name }) => name));
  expect([...new Set(own)].filter((name) => !new RegExp(`[\`\\s]${name}[\`\\s]`).test(readme))).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "the quick start works as it stands",
  async () => {
    await using world = await createWorld({
      seed: [{ publisherId: "contoso", offerId: "contoso-virtualmachineoffer" }],
    });
    const [, block = ""] = /\n## Quick start\n+```sh\n(.*?)```/s.exec(readme) ?? [];
    expect(block).toContain("CLOUD_PARTNER_TOKEN=…");
    const program = `set -e; cloud-partner() { "$NODE" "$BIN" "$@"; }\n${block.replace("…", token)}`;
    const { stdout } = await promisify(execFile)("bash", ["-c", program], {
      env: environmentFor({
        CLOUD_PARTNER_BASE_URL: world.url,
        CLOUD_PARTNER_TOKEN: undefined,
        CLOUD_PARTNER_PUBLISHER: undefined,
        NODE: process.execPath,
        BIN: bin,
      }),
    });
    expect(stdout).toContain("neverPublished");
    expect(stdout.trim().split("\n").at(-1)).toBe("contoso/contoso-virtualmachineoffer: cancelled");
  },
  60_000,
);

test("the README has each dependency, and no other", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const documented = rowsOf("Dependencies").map(([name = ""]) => name.replaceAll("`", ""));
  expect(documented).toEqual(Object.keys(dependencies));
});

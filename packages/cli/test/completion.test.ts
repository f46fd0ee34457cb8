import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createProgram } from "../src/command-line/create-program.ts";
import { commandTree } from "../src/completion/command-tree.ts";
import { type Shell, shells } from "../src/completion/shells.ts";
import { settingNames } from "../src/settings/settings.ts";
import { environmentFor, folder, run, runJson } from "./support/program.ts";
import { hasPseudoTerminal, startInTerminal } from "./support/pseudo-terminal.ts";

vi.setConfig({ testTimeout: 60_000 });

const has = Object.fromEntries(shells.map((shell) => [shell, spawnSync(shell, ["--version"]).status === 0]));
for (const shell of shells) if (!has[shell]) console.log(`${shell} is not installed: its completion is not tried`);

const scripts: Record<string, string> = {};
beforeAll(async () => {
  for (const shell of shells) {
    const { code, stdout } = await run(["completion", shell]);
    expect(code).toBe(0);
    scripts[shell] = join(folder, `cloud-partner.${shell}`);
    writeFileSync(scripts[shell], stdout);
  }
  mkdirSync(join(folder, "files"), { recursive: true });
  writeFileSync(join(folder, "files", "offers today.txt"), "");
});

/** What a shell suggests for the last word of a line. */
const suggest: Record<Exclude<Shell, "zsh">, (line: string) => string[]> = {
  bash(line) {
    // As bash itself splits the line: at blanks, and around an equals sign.
    const words = line.split(" ").flatMap((word) => (word.startsWith("--") ? word.split(/(?<==)|(?==)/) : [word]));
    const quoted = words.map((word) => `'${word}'`).join(" ");
    const program = `source "$1"; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _cloud_partner; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return lines(execFileSync("bash", ["--norc", "-c", program, "bash", scripts["bash"] ?? ""], options));
  },
  fish(line) {
    const program = 'source $argv[1]; complete -C "$argv[2]"';
    const found = lines(execFileSync("fish", ["--no-config", "-c", program, scripts["fish"] ?? "", line], options));
    // fish adds what a suggestion means behind a tab.
    return found.map((each) => each.split("\t")[0] ?? "");
  },
};
const options = { cwd: join(folder, "files"), env: environmentFor(), encoding: "utf8" as const };

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

describe.each(["bash", "fish"] as const)("%s", (shell) => {
  test.skipIf(!has[shell]).each([
    ["cloud-partner ca", ["cancel"]],
    ["cloud-partner operations ", ["list", "show", "watch", "help"]],
    ["cloud-partner --json operations w", ["watch"]],
    ["cloud-partner --publisher operations con", ["config"]],
    ["cloud-partner operations list --status ", ["notStarted", "running", "completed", "failed", "canceled"]],
    ["cloud-partner operations list --status can", ["canceled"]],
    ["cloud-partner config set ", settingNames],
    ["cloud-partner config set token-", ["token-file", "token-command"]],
    ["cloud-partner completion ", ["bash", "zsh", "fish"]],
    ["cloud-partner cancel --off", ["--offer", "--offers-file"]],
    ["cloud-partner publish --offers", []],
    ["cloud-partner cancel --no-w", ["--no-wait"]],
    ["cloud-partner cancel --all --offers-file off", ["offers today.txt"]],
    ["cloud-partner cancel --offer ", []],
  ])("%s", (line, expected) => {
    expect(suggest[shell](line).toSorted()).toEqual([...expected].toSorted());
  });

  test.skipIf(!has[shell])("each command and each option of the program is suggested", () => {
    for (const { path, commands, options } of commandTree(createProgram(() => {}))) {
      const line = ["cloud-partner", ...(path === "" ? [] : [path])].join(" ");
      const names = commands.map(({ name }) => name);
      if (names.length > 0) expect(suggest[shell](`${line} `)).toEqual(expect.arrayContaining(names));
      expect(suggest[shell](`${line} --`)).toEqual(expect.arrayContaining(options.map(({ name }) => name)));
    }
  });
});

test.skipIf(!has["bash"])("bash: --option=value", () => {
  expect(suggest.bash("cloud-partner operations list --status=ru")).toEqual(["running"]);
  expect(suggest.bash("cloud-partner --publisher=contoso operations sh")).toEqual(["show"]);
});

// zsh completes in its line editor alone, which wants a terminal.
describe.skipIf(!has["zsh"] || !hasPseudoTerminal)("zsh", () => {
  test.each([
    ["cloud-partner ca", "cloud-partner cancel "],
    ["cloud-partner operations w", "cloud-partner operations watch "],
    ["cloud-partner --publisher operations con", "cloud-partner --publisher operations config "],
    ["cloud-partner operations list --status can", "cloud-partner operations list --status canceled "],
    ["cloud-partner config set token-f", "cloud-partner config set token-file "],
    ["cloud-partner cancel --offers-file off", "cloud-partner cancel --offers-file offers\\ today.txt "],
    ["cloud-partner cancel --no-w", "cloud-partner cancel --no-wait "],
  ])("%s", async (line, completed) => {
    // What stands in the line is printed by the accepting of it.
    const setup = [
      "autoload -Uz compinit && compinit -u -D",
      `source ${scripts["zsh"]}`,
      `cloud-partner() { print -r -- "[[$line]]" }`,
      "accept() { line=$BUFFER; BUFFER=' print -r -- \"[[$line]]\"'; zle .accept-line }; zle -N accept",
      "bindkey '^M' accept; PS1='ready%% '",
    ].join("; ");
    const rc = mkdtempSync(join(folder, "zsh-"));
    writeFileSync(join(rc, ".zshrc"), setup.replaceAll("; ", "\n"));
    const terminal = startInTerminal(`cd '${join(folder, "files")}' && exec zsh -i`, { environment: { ZDOTDIR: rc } });
    await terminal.shows("ready% ");
    terminal.type(`${line}\t`);
    // The line editor reads this when it is done with the completion.
    terminal.type("\r");
    await terminal.shows(/\[\[cloud.*\]\]\r\n/);
    terminal.type("exit\r");
    terminal.end();
    const { screen } = await terminal.ended;
    const [, found] = /\[\[(cloud.*)\]\]\r\n/.exec(stripVTControlCharacters(screen)) ?? [];
    expect(found).toBe(completed);
  });
});

test("--json has the script in its object", async () => {
  expect(await runJson(["completion", "fish"])).toMatchObject({ script: readFileSync(scripts["fish"] ?? "", "utf8") });
});

test("the scripts are accepted by their shells", async () => {
  for (const shell of shells) {
    if (!has[shell]) continue;
    const child = spawn(shell, ["-n", scripts[shell] ?? ""], { stdio: ["ignore", "inherit", "inherit"] });
    const [code] = await once(child, "close");
    expect([shell, code]).toEqual([shell, 0]);
  }
});

import { readFileSync } from "node:fs";
import { Argument, Command, Option, type OutputConfiguration } from "commander";
import { shells } from "../completion/shells.ts";
import { type OutcomeName, outcomes } from "../outcomes.ts";
import { type Setting, settingNames, settings } from "../settings/settings.ts";
import { tokenVariable } from "../token/token-variable.ts";
import { operationStatuses, versionNames } from "../versions.ts";
import type { CommandModule } from "./command-modules.ts";

/** Called with the command that was chosen, its options and arguments parsed, and with the name of what does its work. */
export type OnCommand = (command: Command, module: CommandModule) => void;

/** Settings whose option may be repeated. */
const repeatable: readonly string[] = ["offer", "trusted-origin"];

/**
 * The tree of commands with their options. What a command does is not loaded for it. The parser throws a `CommanderError`
 * instead of ending the process, and writes to the streams.
 */
export function createProgram(onCommand: OnCommand, streams: OutputConfiguration = {}): Command {
  const program = new Command("cloud-partner")
    // What is set before the commands are added, they inherit.
    .exitOverride()
    .configureOutput({ ...streams, getOutHelpWidth: () => 120, getErrHelpWidth: () => 120 })
    .showHelpAfterError("cloud-partner help shows what there is.")
    .description("Publishes offers of the Cloud Partner Portal, follows what becomes of them, and cancels it.")
    .version(readVersion(), "--version", "print the version")
    .helpOption("-h, --help", "print this text")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("afterAll", `\n${exitCodeHelp()}\n\n${tokenHelp}`);
  addCommonOptions(program);

  const add = (parent: Command, name: string, module: CommandModule, description: string) => {
    const command = parent.command(name).description(description);
    return command.action(() => onCommand(command, module));
  };
  const group = (name: string, description: string) => program.command(name).description(description);

  const cancel = add(program, "cancel", "cancel", "cancel what runs on an offer, or on many");
  addStartOptions(cancel)
    .option("--no-wait", "with --all: start the cancellations, and do not follow them")
    .option("--all", "cancel on each offer that --offer, --offers-file or stdin names, and follow all to the end")
    .option("--offers-file <path>", "with --all: file with an offer on each line; - for stdin");
  addStartOptions(add(program, "publish", "publish", "start to publish an offer"));
  addStartOptions(add(program, "go-live", "go-live", "take a previewed offer live"));

  const operations = group("operations", "what ran and what runs on an offer");
  add(operations, "list", "operations-list", "list the operations of an offer, the newest first").addOption(
    new Option("--status <status>", "only those with this status").choices(operationStatuses),
  );
  add(operations, "show", "operations-show", "show an operation; without a name, that which runs").argument(
    "[operation]",
    "GUID of the operation",
  );
  add(operations, "watch", "operations-watch", "follow an operation to its end; without a name, that which runs")
    .argument("[operation]", "GUID of the operation")
    .addOption(
      new Option("--resume <token>", "go on with a resume token; - reads them from stdin; may be repeated").argParser(
        collect,
      ),
    )
    .option("--resume-file <path>", "file with a resume token on each line");

  const offer = group("offer", "an offer itself");
  add(offer, "status", "offer-status", "show the status of an offer and the steps of its publication");

  const config = group("config", "settings that are kept in a file");
  const name = () => new Argument("<name>", "name of the setting").choices(settingNames);
  add(config, "get", "config-get", "print the value that counts").addArgument(name());
  add(config, "set", "config-set", "keep a value in the file").addArgument(name()).argument("<value>", "the value");
  add(config, "unset", "config-unset", "take a value out of the file").addArgument(name());
  add(config, "list", "config-list", "print every setting that counts, and where it comes from");
  add(config, "path", "config-path", "print where the file is");

  add(program, "completion", "completion", "print the script that completes this command in a shell").addArgument(
    new Argument("<shell>", "the shell").choices(shells),
  );
  return program;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

function addCommonOptions(program: Command): void {
  for (const name of settingNames) {
    const setting: Setting = settings[name];
    const standard = setting.default === undefined ? "" : `; default: ${setting.default}`;
    const option = new Option(
      `--${name} ${setting.value}`,
      `${setting.description} (${setting.environment}${standard})`,
    );
    if (name === "api-document") option.choices(versionNames);
    program.addOption(repeatable.includes(name) ? option.argParser(collect) : option);
  }
  program
    .option("--no-retry", "send no request again; the same as --retry 0")
    .option("--json", "print one JSON object at the end, and no text")
    .option("--quiet", "print faults and resume tokens only")
    .option("--verbose", "show requests and answers on stderr, without the token")
    .option("--no-color", "no colours (NO_COLOR)");
}

function addStartOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--notify <addresses>", "whom to tell by mail; several with commas, or repeated").argParser(collect),
    )
    .option("--wait", "follow the operation to its end, as long as --max-wait allows");
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The exit codes as the help shows them. */
export function exitCodeHelp(): string {
  const names = Object.keys(outcomes) as OutcomeName[]; // The keys of a constant object are what its type says.
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name) => {
    const { exitCode, meaning } = outcomes[name];
    return `  ${String(exitCode).padStart(3)}  ${name.padEnd(width)}  ${meaning}`;
  });
  return ["Exit codes, and `outcome` in --json (of several offers, the highest counts):", ...lines].join("\n");
}

const tokenHelp = `The bearer token comes from ${tokenVariable}, or from --token-file or --token-command; an option counts before the
environment, and the environment before the settings of cloud-partner config. No argument takes the token itself.
A duration is a number with ms, s, m, h or d behind it, such as 30s, or of milliseconds.`;

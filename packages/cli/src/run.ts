import { type Command, CommanderError } from "commander";
import { type CommandModule, commandModules } from "./command-line/command-modules.ts";
import { createProgram } from "./command-line/create-program.ts";
import { Options } from "./command-line/options.ts";
import type { ResultError } from "./describe-error.ts";
import { listenForInterruption } from "./following/interruption.ts";
import type { Ending, Surroundings } from "./invocation.ts";
import { outcomes } from "./outcomes.ts";
import { Output } from "./output/output.ts";
import { schemaVersion } from "./result.ts";
import { tokenVariable } from "./token/token-variable.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a command line, without the names of the program before it. Gives the exit code. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr, environment } = surroundings;
  const early = new Output({ stdout, stderr, quiet: false, json: argv.includes("--json"), color: false });
  const signal = listenForInterruption(stdout, stderr);
  let chosen: { readonly command: Command; readonly module: CommandModule } | undefined;
  try {
    refuseToken(argv);
    const onCommand = (command: Command, module: CommandModule) => {
      chosen = { command, module };
    };
    const streams = { writeOut: (text: string) => stdout.write(text), writeErr: (text: string) => stderr.write(text) };
    createProgram(onCommand, streams).parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // What was asked for and printed, such as the help, is no fault. Faults were printed too.
      return error.exitCode === 0 ? outcomes.succeeded.exitCode : finish(early, null, usageEnding(error));
    }
    if (!(error instanceof UsageError)) throw error;
    early.fault(error.message);
    return finish(early, null, usageEnding(error));
  }
  // Where no command is chosen, the parser throws.
  if (chosen === undefined) throw new TypeError("the parser has chosen no command");
  const options = new Options(chosen.command.optsWithGlobals());
  const output = new Output({
    stdout,
    stderr,
    quiet: options.flag("quiet") === true,
    json: options.flag("json") === true,
    color: options.flag("color") !== false && !environment["NO_COLOR"] && environment["TERM"] !== "dumb",
  });
  const command = commandPath(chosen.command);
  const args = chosen.command.processedArgs.map((arg: unknown) => (typeof arg === "string" ? arg : undefined));
  try {
    const commandFunction = await commandModules[chosen.module]();
    const ending = await commandFunction({ command, args, options, output, signal, surroundings });
    return finish(output, command, ending);
  } catch (error) {
    const { describeError } = await import("./describe-error.ts");
    const described = describeError(error);
    if (described.outcome === "unexpected" && options.flag("verbose") === true) {
      output.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    output.fault(described.error.message, described.error.advice ?? undefined);
    return finish(output, command, described);
  }
}

/** Writes the result for scripts, and gives the exit code. */
function finish(output: Output, command: string | null, { outcome, error, fields }: Ending): number {
  const { exitCode } = outcomes[outcome];
  output.object({ schemaVersion, command, outcome, exitCode, error: error ?? null, ...fields });
  return exitCode;
}

/** The name of a command with those above it, without that of the program. */
function commandPath(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${commandPath(above)} ${command.name()}` : command.name();
}

function usageEnding(error: Error): Ending {
  const message = error.message === "(outputHelp)" ? "no command is named" : error.message.replace(/^error: /, "");
  const described: ResultError = {
    code: "USAGE",
    message,
    advice: null,
    status: null,
    errorCode: null,
    requestId: null,
  };
  return { outcome: "usage", error: described };
}

/** A token among the arguments would be seen by everybody who lists processes; it is refused before it is repeated. */
function refuseToken(argv: readonly string[]): void {
  if (argv.some((argument) => argument === "--token" || argument.startsWith("--token="))) {
    throw new UsageError(
      `a token as an argument can be read by everybody on this machine: use ${tokenVariable}, --token-file or --token-command`,
    );
  }
}

import type { Command, Option } from "commander";

/** An option as a shell completes it. */
export interface CompletedOption {
  /** As it is written, such as `--json`. */
  readonly name: string;
  /** What it does, in a few words. */
  readonly description: string;
  /** What stands behind it: nothing, one of some words, a file, or any text. */
  readonly value: "none" | "file" | "text" | readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** Its name with those above it, such as `operations list`; empty for the program itself. */
  readonly path: string;
  /** What it does, in a few words. */
  readonly description: string;
  /** The commands below it. */
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  /** Its options, those that all commands have included. */
  readonly options: readonly CompletedOption[];
  /** What its first argument can be. */
  readonly argument: readonly string[];
}

/** The commands that a shell is to know, those above before those below, read from the tree that parses them. */
export function commandTree(program: Command): CompletedCommand[] {
  const help = program.createHelp();
  const common = help.visibleOptions(program).map(readOption);
  const visit = (command: Command, path: string): CompletedCommand[] => {
    const below = command.commands;
    const own = command === program ? [] : help.visibleOptions(command).map(readOption);
    const names = new Set(own.map(({ name }) => name));
    return [
      {
        path,
        description: command.description(),
        commands: help.visibleCommands(command).map((each) => ({ name: each.name(), description: each.description() })),
        options: [...own, ...common.filter(({ name }) => !names.has(name))],
        argument: command.registeredArguments[0]?.argChoices ?? [],
      },
      ...below.flatMap((each) => visit(each, path === "" ? each.name() : `${path} ${each.name()}`)),
    ];
  };
  return visit(program, "");
}

function readOption(option: Option): CompletedOption {
  const { long, short, description, argChoices, flags } = option;
  const takesValue = option.required || option.optional;
  const value = !takesValue ? "none" : (argChoices ?? (flags.includes("<path>") ? "file" : "text"));
  // Parentheses name variables and defaults, which is too much for a list of suggestions.
  return { name: long ?? short ?? "", description: description.replace(/ \(.*\)$/, ""), value };
}

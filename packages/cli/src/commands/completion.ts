import { createProgram } from "../command-line/create-program.ts";
import { commandTree } from "../completion/command-tree.ts";
import { completionScript } from "../completion/completion-script.ts";
import { isShell } from "../completion/shells.ts";
import type { CommandFunction } from "../invocation.ts";
import { UsageError } from "../usage-error.ts";

/** Writes the script that teaches a shell to complete this command. */
export const run: CommandFunction = async ({ args: [shell = ""], output }) => {
  if (!isShell(shell)) throw new UsageError("name a shell: bash, zsh or fish");
  const script = completionScript(shell, commandTree(createProgram(() => {})));
  if (!output.options.json) output.text(script);
  return { outcome: "succeeded", fields: { script } };
};

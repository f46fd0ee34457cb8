import { bashScript } from "./bash.ts";
import type { CompletedCommand } from "./command-tree.ts";
import { fishScript } from "./fish.ts";
import type { Shell } from "./shells.ts";
import { zshScript } from "./zsh.ts";

const scripts: Readonly<Record<Shell, (tree: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The script that teaches a shell the commands of a tree. It asks nobody when it completes. */
export function completionScript(shell: Shell, tree: readonly CompletedCommand[]): string {
  return scripts[shell](tree);
}

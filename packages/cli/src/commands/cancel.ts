import type { CommandFunction, Invocation } from "../invocation.ts";
import { UsageError } from "../usage-error.ts";
import { readLines } from "./read-lines.ts";
import { startOperation, startOperations } from "./start-operation.ts";

/** Cancels what runs on an offer, or on many with `--all`. */
export const run: CommandFunction = async (invocation) => {
  const { options } = invocation;
  if (options.flag("all") === true) {
    return startOperations(invocation, "cancelOperation", await offersOf(invocation));
  }
  if (options.text("offersFile") !== undefined) throw new UsageError("--offers-file goes with --all");
  return startOperation(invocation, "cancelOperation");
};

/** The offers that are named, each once. The API has no list of a publisher's offers, so that somebody has to name them. */
async function offersOf({ options, surroundings }: Invocation): Promise<string[]> {
  const { stdin } = surroundings;
  const named = options.texts("offer");
  const file = options.text("offersFile") ?? (named.length === 0 && stdin.isTTY !== true ? "-" : undefined);
  const offerIds = new Set([...named, ...(file === undefined ? [] : await readLines(file, surroundings))]);
  if (offerIds.size > 0) return [...offerIds];
  throw new UsageError(
    "--all takes the offers from --offer, from --offers-file or from stdin, one a line: the API has no list of them",
  );
}

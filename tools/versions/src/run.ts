import { parseArgs } from "node:util";
import { today } from "./calendar-date.ts";
import { newVersion } from "./new-version.ts";
import { Refusal } from "./refusal.ts";
import { announceSunset, removeVersion } from "./retire-version.ts";

const help = `Usage: pnpm version:new <date> [--from <version>]
       pnpm version:retire <version> --sunset <date> [--force]
       pnpm version:retire <version> [--now]

version:new     makes spec/<date>/ and docs/samples/<date>/ from those of the newest version
  --from        start from another version, which may be a variant (2017-10-31-2020)

version:retire  announces the end of a version, and removes the version when that day has come
  --sunset      the day from which on the version may be gone: it is written into the document
  --force       the day is earlier than the one that was announced before
  --now         remove the version, announced or not

  --help        show this text
  --root        work on another copy of the repository

Dates are written 2018-08-01; a day begins at midnight UTC.
Exit codes: 0 done, 1 refused and nothing changed, 2 the command line is wrong.`;

/** What the program works with. */
export interface World {
  /** The repository's folder. */
  readonly root: string;
  /** The present time, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Runs `new` or `retire` with its arguments, and gives the exit code. */
export function run([command, ...parameters]: readonly string[], world: World): 0 | 1 | 2 {
  try {
    if (parameters.includes("--help") || command === "--help") world.write(help);
    else if (command === "new") world.write(runNew(parameters, world));
    else if (command === "retire") world.write(runRetire(parameters, world));
    else throw new UsageError(command === undefined ? "A command is missing." : `There is no command ${command}.`);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) {
      world.writeError(error.message);
      return 1;
    }
    // `parseArgs` throws TypeErrors with a code.
    if (!(error instanceof UsageError) && !(error instanceof TypeError && "code" in error)) throw error;
    world.writeError(`${error.message}\n\n${help}`);
    return 2;
  }
}

function runNew(parameters: readonly string[], world: World): string {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { from: { type: "string" }, root: { type: "string" } },
  });
  return newVersion(values.root ?? world.root, onlyVersion(positionals), values.from);
}

function runRetire(parameters: readonly string[], world: World): string {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      sunset: { type: "string" },
      force: { type: "boolean", default: false },
      now: { type: "boolean", default: false },
      root: { type: "string" },
    },
  });
  const { root = world.root, sunset, force, now } = values;
  const version = onlyVersion(positionals);
  const day = today(world.clock());
  if (sunset === undefined && force) throw new UsageError("--force goes with --sunset");
  if (sunset === undefined) return removeVersion(root, version, { today: day, now });
  if (now) throw new UsageError("--now removes the version, and --sunset announces its end: name one of them");
  return announceSunset(root, version, { today: day, sunset, force });
}

function onlyVersion(positionals: readonly string[]): string {
  const [version, ...others] = positionals;
  if (version === undefined || others.length > 0) throw new UsageError("One version is to be named, and one only");
  return version;
}

/** The words of the command line make no sense. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

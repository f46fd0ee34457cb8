import type { Readable } from "node:stream";
import type { Options } from "./command-line/options.ts";
import type { ResultError } from "./describe-error.ts";
import type { OutcomeName } from "./outcomes.ts";
import type { Output, OutputStream } from "./output/output.ts";
import type { Environment } from "./settings/config-file.ts";

/** What the process has around it. */
export interface Surroundings {
  /** Environment variables by name. */
  readonly environment: Environment;
  /** Where offers and resume tokens may come from. */
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Where results go. */
  readonly stdout: OutputStream;
  /** Where all else goes. */
  readonly stderr: OutputStream;
  /** The present time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A command as it was called. */
export interface Invocation {
  /** Its name with those above it, such as `operations list`. */
  readonly command: string;
  /** What stands behind its name, without the options; one that may be left out is `undefined`. */
  readonly args: readonly (string | undefined)[];
  /** The options, its own and those that all commands have. */
  readonly options: Options;
  /** Where it writes. */
  readonly output: Output;
  /** Aborted when the user wants it to end. */
  readonly signal: AbortSignal;
  /** What the process has around it. */
  readonly surroundings: Surroundings;
}

/** How a command ended. */
export interface Ending {
  /** In one word. */
  readonly outcome: OutcomeName;
  /** What went wrong, if anything did. */
  readonly error?: ResultError | null;
  /** What the result has beside `outcome` and `error` in `--json`. */
  readonly fields?: object;
}

/** What a module of `commands/` exports. */
export type CommandFunction = (invocation: Invocation) => Promise<Ending>;

import type { Output } from "../output/output.ts";
import type { Target } from "./target.ts";

/** Shows how the following goes on. It writes to stderr alone. */
export interface Progress {
  /** A poll has given a state of this operation. */
  update(target: Target): void;
  /** This operation is followed no more. `write` says how it ended, and is called while nothing is drawn. */
  end(target: Target, write: () => void): void;
  /** Nothing is followed any more. What is drawn is taken away, and no timer stays. */
  stop(): void;
}

/** What a progress is shown for. */
export interface ProgressOptions {
  /** Where it is written. */
  readonly output: Output;
  /** All that is followed. */
  readonly targets: readonly Target[];
  /** The present time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Environment variables by name: `TERM`, and those of the locale. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `true` where other lines are written to stderr meanwhile, which would break a display that is drawn again. */
  readonly isShared: boolean;
}

/** Nothing is shown. */
const silent: Progress = { update: () => {}, end: (_, write) => write(), stop: () => {} };

/**
 * A display that is drawn again and again on a terminal, and lines elsewhere. With `--json` and no terminal, and with
 * `--quiet`, nothing is shown.
 */
export async function createProgress(options: ProgressOptions): Promise<Progress> {
  const { stderr, quiet, json } = options.output.options;
  if (quiet) return silent;
  // A terminal that does not know how wide it is cannot be drawn on.
  const isTerminal = stderr.isTTY === true && (stderr.columns ?? 0) > 0 && options.environment["TERM"] !== "dumb";
  if (isTerminal && !options.isShared) {
    // It takes longer to load than all the rest, and nobody needs it in a pipe.
    const { createDisplay } = await import("./display.ts");
    return createDisplay(options);
  }
  if (json && !isTerminal) return silent;
  const { createLines } = await import("./lines.ts");
  return createLines(options);
}

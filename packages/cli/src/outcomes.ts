/** What becomes of a command. */
export interface Outcome {
  /** The exit code of the process. */
  readonly exitCode: number;
  /** What it says, for help and README. */
  readonly meaning: string;
}

/**
 * The one registry of how a command ends: the words of `outcome` in `--json`, the exit codes, and what they say. A code is
 * the higher the worse its meaning is, so that the worst of many is the highest.
 */
export const outcomes = {
  succeeded: { exitCode: 0, meaning: "done: cancelled, published, live or shown" },
  started: { exitCode: 0, meaning: "accepted without --wait: the operation goes on" },
  unexpected: { exitCode: 1, meaning: "a fault of this program" },
  usage: { exitCode: 2, meaning: "wrong arguments, settings or token source" },
  running: { exitCode: 3, meaning: "still running after --max-wait: the operation goes on" },
  failed: { exitCode: 4, meaning: "the operation ended, and not as it was meant" },
  notFound: { exitCode: 5, meaning: "no such offer or operation, or no longer" },
  refused: { exitCode: 6, meaning: "refused: 400, 401, 403, 422 and other 4xx, or an untrusted location" },
  unavailable: { exitCode: 7, meaning: "no usable answer: network, timeout, 408, 429, 5xx" },
  interrupted: { exitCode: 130, meaning: "ended by Ctrl-C or SIGTERM, or the output's reader is gone" },
} as const satisfies Record<string, Outcome>;

/** The word for how a command ends. */
export type OutcomeName = keyof typeof outcomes;

/** The outcome of several together: that with the highest exit code; the first of two that have the same. */
export function worstOf(names: readonly OutcomeName[]): OutcomeName {
  return names.reduce<OutcomeName>(
    (worst, name) => (outcomes[name].exitCode > outcomes[worst].exitCode ? name : worst),
    names[0] ?? "succeeded",
  );
}

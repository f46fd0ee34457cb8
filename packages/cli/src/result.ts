import type { ResultError } from "./describe-error.ts";
import type { OfferResult } from "./following/offer-result.ts";
import type { OutcomeName } from "./outcomes.ts";

/** Raised where the members of `--json` change their names, their kinds or their meaning. New members may come without. */
export const schemaVersion = 1;

/** What every command prints with `--json`: one object on one line. `result.schema.json` says the same as a JSON Schema. */
export interface CommandResult {
  /** The version of this form. */
  readonly schemaVersion: typeof schemaVersion;
  /** The command with those above it, such as `operations list`; `null` where none could be made out. */
  readonly command: string | null;
  /** How it ended, in one word. */
  readonly outcome: OutcomeName;
  /** The exit code of the process. */
  readonly exitCode: number;
  /** What went wrong; `null` where nothing did, and where `offers` have errors of their own. */
  readonly error: ResultError | null;
}

/** What `cancel`, `publish`, `go-live` and `operations watch` print for one offer. */
export interface OneOfferResult extends CommandResult, OfferResult {}

/** What `cancel --all` prints, and `operations watch` with several resume tokens. */
export interface ManyOffersResult extends CommandResult {
  /** One for each offer, in the order in which they were named. */
  readonly offers: readonly OfferResult[];
}

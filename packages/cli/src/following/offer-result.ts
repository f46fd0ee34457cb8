import { describeError, mayHaveActed, type ResultError } from "../describe-error.ts";
import { type OutcomeName, outcomes } from "../outcomes.ts";
import { type OperationView, viewOf } from "./operation-view.ts";
import type { OfferName, OperationKind, Target } from "./target.ts";

/** What became of a call that starts an operation, or of following one, as `--json` has it. */
export interface OfferResult extends OfferName {
  /** How it ended, in one word. */
  readonly outcome: OutcomeName;
  /** The exit code that goes with it. */
  readonly exitCode: number;
  /** The operation as it was seen last; `null` where there is none. */
  readonly operation: OperationView | null;
  /** Goes on with an operation that has not ended: give it to `operations watch --resume`. `null` where it has. */
  readonly resumeToken: string | null;
  /** What went wrong; `null` where nothing did. */
  readonly error: ResultError | null;
}

/** What is said of an operation that ended as it was meant. */
const ends: Readonly<Record<OperationKind, string>> = {
  cancelOperation: "cancelled",
  publishOffer: "published, and waits for its publisher: look at the preview, then cloud-partner go-live",
  goLive: "live",
};

const beginnings: Readonly<Record<OperationKind, string>> = {
  cancelOperation: "is being cancelled",
  publishOffer: "is being published",
  goLive: "is going live",
};

/** The result for an operation that was started or followed; `error` is what it rejected with, if it did. */
export function resultOf(target: Target, outcome: "succeeded" | "started", error?: unknown): OfferResult {
  const { publisherId, offerId, poller } = target;
  const described = error === undefined ? undefined : describeError(error);
  const ending = described?.outcome ?? outcome;
  return {
    publisherId,
    offerId,
    outcome: ending,
    exitCode: outcomes[ending].exitCode,
    operation: viewOf(poller.operationState, poller.operationLocation),
    // One that the service does not know any more cannot be followed again either.
    resumeToken: poller.isDone || ending === "notFound" ? null : poller.serialize(),
    error: described?.error ?? null,
  };
}

/** The result for an offer where no operation is known to be started. */
export function failureOf({ publisherId, offerId }: OfferName, failure: unknown): OfferResult {
  const { outcome, error } = describeError(failure);
  const { exitCode } = outcomes[outcome];
  const advice = error.advice ?? (outcome === "interrupted" ? mayHaveActed : null);
  const described = { ...error, advice };
  return { publisherId, offerId, outcome, exitCode, operation: null, resumeToken: null, error: described };
}

/** What is said of a success. */
export function successText(kind: OperationKind, { outcome, operation }: OfferResult): string {
  if (outcome === "succeeded") return ends[kind];
  return `${beginnings[kind]}: ${operation?.location ?? ""}`;
}

import {
  AbortedError,
  CloudPartnerError,
  HttpResponseError,
  InvalidArgumentError,
  NetworkError,
  OperationFailedError,
  OperationLostError,
  PollingTimeoutError,
  TimeoutError,
  UnexpectedResponseError,
  UntrustedLocationError,
} from "@cloud-partner/client";
import { NotBegunError } from "./not-begun-error.ts";
import { NothingRunsError } from "./nothing-runs-error.ts";
import type { OutcomeName } from "./outcomes.ts";
import { UsageError } from "./usage-error.ts";

/** What went wrong, as `--json` has it. */
export interface ResultError {
  /** The kind of fault: a code of the client's errors, `NOTHING_RUNS`, `USAGE` or `UNEXPECTED`. */
  readonly code: string;
  /** What happened, for people. */
  readonly message: string;
  /** What to do next, for people; `null` where nothing is known. */
  readonly advice: string | null;
  /** The HTTP status of the answer; `null` where there was none. */
  readonly status: number | null;
  /** The service's own name for the error; `null` where it gave none. */
  readonly errorCode: string | null;
  /** `x-ms-request-id` of the answer; `null` where there was none. */
  readonly requestId: string | null;
}

/** What an error means for the command. */
export interface DescribedError {
  /** How it ends. */
  readonly outcome: OutcomeName;
  /** What is said of it. */
  readonly error: ResultError;
}

/** Says what an error means, and what to do next. Everything that is thrown passes here. */
export function describeError(error: unknown): DescribedError {
  const { outcome, advice } = judge(error);
  const isResponse = error instanceof HttpResponseError;
  return {
    outcome,
    error: {
      code: codeOf(error),
      message: error instanceof Error ? error.message : String(error),
      advice: advice ?? null,
      status: isResponse ? error.status : null,
      errorCode: (isResponse ? error.errorCode : undefined) ?? null,
      requestId: (isResponse ? error.requestId : undefined) ?? null,
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof CloudPartnerError) return error.code;
  if (error instanceof NothingRunsError) return "NOTHING_RUNS";
  if (error instanceof NotBegunError) return "ABORTED";
  return error instanceof UsageError ? "USAGE" : "UNEXPECTED";
}

/** Said where a call that starts something was sent, and what became of it is not known. */
export const mayHaveActed = "It may have been acted upon: cloud-partner offer status tells.";

function judge(error: unknown): { outcome: OutcomeName; advice?: string } {
  if (error instanceof UsageError) return { outcome: "usage", advice: "cloud-partner help shows what there is." };
  if (error instanceof InvalidArgumentError) return { outcome: "usage", advice: "Check the arguments and settings." };
  if (error instanceof NotBegunError) return { outcome: "interrupted", advice: "Nothing was sent." };
  // What is not the client's, such as a token command, has an error of Node's for it.
  if (error instanceof AbortedError || (error instanceof Error && error.name === "AbortError")) {
    return { outcome: "interrupted" };
  }
  if (error instanceof HttpResponseError) return judgeAnswer(error);
  if (error instanceof NetworkError) {
    const advice = "Check --base-url and the network.";
    return error.neverSent ? { outcome: "unavailable", advice } : unanswered(error, advice);
  }
  if (error instanceof TimeoutError) return unanswered(error, "A longer --timeout may help.");
  if (error instanceof UnexpectedResponseError) return unanswered(error, "Is --base-url the service's own?");
  if (error instanceof UntrustedLocationError) {
    return {
      outcome: "refused",
      advice: `If ${error.origin} is the service's own, add --trusted-origin ${error.origin}`,
    };
  }
  if (error instanceof PollingTimeoutError) return { outcome: "running" };
  if (error instanceof OperationFailedError) {
    return { outcome: "failed", advice: "cloud-partner operations show and offer status say more." };
  }
  if (error instanceof OperationLostError || error instanceof NothingRunsError) {
    return { outcome: "notFound", advice: "cloud-partner operations list shows what ran." };
  }
  return { outcome: "unexpected", advice: "This is a fault of cloud-partner; --verbose shows more." };
}

/** What is said where no usable answer came. A question changes nothing; a call that starts something may have done so. */
function unanswered(
  { operationId }: { readonly operationId: string },
  advice: string,
): { outcome: OutcomeName; advice: string } {
  const starts = ["cancelOperation", "publishOffer", "goLive"].includes(operationId);
  return { outcome: "unavailable", advice: starts ? `${mayHaveActed} ${advice}` : advice };
}

function judgeAnswer(error: HttpResponseError): { outcome: OutcomeName; advice?: string } {
  const { status } = error;
  switch (status) {
    case 400:
      return { outcome: "refused", advice: "cloud-partner operations list shows what runs and what ran." };
    case 401:
      return {
        outcome: "refused",
        advice: "The token is not accepted. Get a new one: CLOUD_PARTNER_TOKEN, --token-file or --token-command.",
      };
    case 403:
      return { outcome: "refused", advice: "The token may not touch this publisher. Check --publisher, or the token." };
    case 404:
    case 410:
      return { outcome: "notFound", advice: "Check --publisher, --offer and the operation." };
    case 422:
      return { outcome: "refused", advice: "Mend what is named, then publish again." };
    case 408:
    case 429:
      return { outcome: "unavailable", advice: "Wait a while, and try again." };
    default:
      if (status >= 500) return unanswered(error, "Wait a while, and try again.");
      if (status < 400) return { outcome: "refused", advice: "The service points elsewhere. Check --base-url." };
      return { outcome: "refused" };
  }
}

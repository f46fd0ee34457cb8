import { keyOf, type OperationState } from "./operation-state.ts";

/** How a cancel ended, if it did. */
export interface CancelEnd {
  /** The state, with what the status means for the cancel. */
  readonly state: OperationState;
  /** `true` where what was to be cancelled came to its end first. */
  readonly isTooLate: boolean;
}

/**
 * Finds out what the end of an operation means for a cancel. The location may lead to the operation that cancels, or to
 * the one that is cancelled, and a cancelled one may end as `completed` or `failed` (spec/2017-10-31/decisions.md, 13 and
 * 18). Unless the operation says that it is a cancellation, the status of the offer decides; where that is of no help, the
 * operation's own word does.
 */
export async function readCancelEnd(
  state: OperationState,
  submissionType: unknown,
  offerStatus: () => Promise<string | undefined>,
): Promise<CancelEnd> {
  const isSuccess = state.status === "succeeded";
  if (isCancellation(submissionType) || (!isSuccess && state.status !== "failed")) return { state, isTooLate: false };
  const end = keyOf((await offerStatus()) ?? "");
  if (/^cancell?ed$/.test(end)) return { state: { ...state, status: "canceled" }, isTooLate: false };
  // The operation was ended, and what was done is still being undone.
  if (/^(running|inprogress)$/.test(end)) return { state: { ...state, status: "running" }, isTooLate: false };
  const isOver = /^(succeeded|completed?|waitingforpublisherreview)$/.test(end);
  return { state, isTooLate: isSuccess && (isOver || (typeof submissionType === "string" && submissionType !== "")) };
}

/** `true` where an operation says of itself that it is a cancellation. */
export function isCancellation(submissionType: unknown): boolean {
  return typeof submissionType === "string" && keyOf(submissionType) === "cancel";
}

import type { OfferStatus, OperationStatus, StepStatus } from "@cloud-partner/types";
import type * as Variant from "@cloud-partner/types/2017-10-31-2020";

/** The word of 2020 for each status of an operation. */
export const operationWords = {
  notStarted: "not started",
  running: "running",
  completed: "completed",
  failed: "failed",
  canceled: "canceled",
} as const satisfies Record<OperationStatus, Variant.OperationStatus>;

/** The word of 2020 for each status of a step. */
export const stepWords = {
  notStarted: "NotStarted",
  running: "InProgress",
  waitingForPublisherReview: "WaitingForPublisherReview",
  waitingForApproval: "WaitingForApproval",
  blocked: "Blocked",
  rejected: "Rejected",
  complete: "Complete",
  failed: "Failed",
  canceled: "Canceled",
} as const satisfies Record<StepStatus, Variant.StepStatus>;

/** The word of 2020 for each status of an offer. */
export const offerWords = {
  neverPublished: "NeverPublished",
  notStarted: "NotStarted",
  waitingForPublisherReview: "WaitingForPublisherReview",
  running: "Running",
  succeeded: "Succeeded",
  canceled: "Canceled",
  failed: "Failed",
} as const satisfies Record<OfferStatus, Variant.OfferStatus>;

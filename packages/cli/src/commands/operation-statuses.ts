import type { OperationStatus } from "@cloud-partner/types";

/** The statuses that a list of operations can be asked for; a word that the document does not have is a compile error. */
export const operationStatuses = [
  "notStarted",
  "running",
  "completed",
  "failed",
  "canceled",
] as const satisfies readonly OperationStatus[];

/** `true` for a status of the document. */
export function isOperationStatus(word: string): word is OperationStatus {
  return operationStatuses.some((status) => status === word);
}

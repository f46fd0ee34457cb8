import type { OperationStatus } from "@cloud-partner/types";

/** Each status of the document; one that is missing here, or is none, is a compile error. */
const statuses: Readonly<Record<OperationStatus, true>> = {
  notStarted: true,
  running: true,
  completed: true,
  failed: true,
  canceled: true,
};

/** The statuses that a list of operations can be asked for. */
export const operationStatuses: readonly string[] = Object.keys(statuses);

/** `true` for a status of the document. */
export function isOperationStatus(word: string): word is OperationStatus {
  return Object.hasOwn(statuses, word);
}

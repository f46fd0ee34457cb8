/**
 * The operations that checks of behaviour know by name. All else follows from the document; where it has no operation of such
 * a name, the checks that need it are skipped.
 */
export const roles = {
  publish: "publishOffer",
  cancel: "cancelOperation",
  goLive: "goLive",
  operation: "getOperation",
  list: "listOperations",
  status: "getOfferStatus",
} as const;

/** The status words of an operation that goes on. */
export const unfinished: readonly unknown[] = ["notStarted", "running"];

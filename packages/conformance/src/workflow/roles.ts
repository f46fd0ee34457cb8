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

/** What a status means, however a document spells it. */
export type Meaning = "goesOn" | "waits" | "succeeded" | "canceled" | "failed";

/** The words without case, blanks and signs: documents spell the same word in several ways. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ["notstarted", "goesOn"],
  ["running", "goesOn"],
  ["inprogress", "goesOn"],
  ["waitingforpublisherreview", "waits"],
  ["complete", "succeeded"],
  ["completed", "succeeded"],
  ["succeeded", "succeeded"],
  ["canceled", "canceled"],
  ["cancelled", "canceled"],
  ["failed", "failed"],
]);

/** What the status of an operation or of an offer means; `undefined` for what is no such word. */
export function meaningOf(status: unknown): Meaning | undefined {
  return typeof status === "string" ? meanings.get(status.replaceAll(/[^A-Za-z]/g, "").toLowerCase()) : undefined;
}

/** Whether a status is that of an operation, or of an offer, that goes on. */
export function goesOn(status: unknown): boolean {
  return meaningOf(status) === "goesOn";
}

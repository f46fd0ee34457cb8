/** Thrown where an offer has no operation that runs, and none was named. */
export class NothingRunsError extends Error {
  override readonly name = "NothingRunsError";
}

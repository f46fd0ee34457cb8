/** What was asked for cannot be done: a word of the command line, a file or a version is not there. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

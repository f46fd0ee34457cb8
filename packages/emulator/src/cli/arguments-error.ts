/** Thrown for arguments that the command does not take; the message says which and why. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
}

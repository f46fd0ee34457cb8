/** Arguments, settings or a token source that the command cannot work with. The message says how to mend it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

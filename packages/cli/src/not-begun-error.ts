/** Stands for what an interruption came before: nothing was sent. */
export class NotBegunError extends Error {
  override readonly name = "NotBegunError";

  constructor() {
    super("interrupted before it was begun");
  }
}

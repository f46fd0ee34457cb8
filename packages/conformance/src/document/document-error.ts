/** Thrown for a document that is not there or cannot be tested against; the message says why. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

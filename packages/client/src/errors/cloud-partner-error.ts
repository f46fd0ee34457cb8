/**
 * The base of every error that the client throws by itself. An aborted call rejects with its signal's reason instead.
 *
 * No error holds a token: request headers are kept in none of them.
 */
export class CloudPartnerError extends Error {
  // Written out in each class: a minifier renames classes.
  override name = "CloudPartnerError";
  /** Tells the kinds of errors apart, even where two copies of this package are loaded. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Every `code` that an error of this package has. A code belongs to a class, and stays the same from version to version and
 * from copy to copy of the package.
 */
export const errorCodes = [
  "ABORTED",
  "BAD_REQUEST",
  "FORBIDDEN",
  "HTTP_RESPONSE",
  "INVALID_ARGUMENT",
  "NETWORK",
  "NOT_FOUND",
  "OPERATION_FAILED",
  "OPERATION_LOST",
  "POLLING_TIMEOUT",
  "TIMEOUT",
  "UNEXPECTED_RESPONSE",
  "UNPROCESSABLE_CONTENT",
  "UNTRUSTED_LOCATION",
] as const;

/** A `code` of an error of this package. */
export type ErrorCode = (typeof errorCodes)[number];

/** What Bun and undici call a connection that was never made, and Node where it does not say in which call. */
const codes: readonly unknown[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
];
/** The calls of the system that come before a request is sent. Other codes, such as EHOSTUNREACH, come after it too. */
const calls: readonly unknown[] = ["connect", "getaddrinfo"];
/** What Deno says. */
const messages = /connection refused|dns error|failed to lookup address/i;

/**
 * `true` where a failure of `fetch` shows that no connection was made, so that the service cannot have seen the request.
 * Browsers and workerd do not say so; there it is always `false`.
 */
export function neverSent(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  // A name with several addresses was tried at each of them.
  if (error instanceof AggregateError) {
    return error.errors.length > 0 && error.errors.every((each) => neverSent(each, depth + 1));
  }
  return (
    ("code" in error && codes.includes(error.code)) ||
    ("syscall" in error && calls.includes(error.syscall)) ||
    messages.test(error.message) ||
    neverSent(error.cause, depth + 1)
  );
}

import { membersOf } from "../core/members.ts";

/**
 * What tells that a connection was never made, in the code, the system call and the message of an error: the codes of Bun,
 * undici and Node, the calls of the system that come before a request is sent (other codes, such as EHOSTUNREACH, come after
 * it too), and what Deno says.
 */
const sign =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |^\S+ (connect|getaddrinfo) |connection refused|dns error|failed to lookup address/i;

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
  const { code, syscall, message } = membersOf(error);
  return sign.test(`${code} ${syscall} ${message}`) || neverSent(error.cause, depth + 1);
}

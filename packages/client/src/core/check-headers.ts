import { InvalidArgumentError } from "../errors/index.ts";

/**
 * Throws an {@link InvalidArgumentError} for a header that HTTP does not allow, such as one with a line break. `fetch`
 * would say the same with the value in its message, and the value may be a secret.
 */
export function checkHeaders(headers: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    if (!isAllowed(name, value)) {
      throw new InvalidArgumentError(
        `the header ${JSON.stringify(name)} has a name or a value that HTTP does not allow`,
      );
    }
  }
}

function isAllowed(name: string, value: string): boolean {
  try {
    // Headers lets control characters pass, which RFC 9110 does not, nor do all that send a request.
    return /^[\t -~\x80-\xff]*$/.test(new Headers([[name, value]]).get(name) ?? "");
  } catch {
    return false;
  }
}

import { InvalidArgumentError } from "../errors/index.ts";

/**
 * Gives headers by their names in lower case. Throws an {@link InvalidArgumentError} for one that HTTP does not allow, such
 * as one with a line break. `fetch` would say the same with the value in its message, and the value may be a secret.
 */
export function checkHeaders(headers: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => (entry[1] ?? null) !== null);
  return Object.fromEntries(
    sent.map(([name, value]) => {
      if (isAllowed(name, value)) return [name.toLowerCase(), value];
      throw new InvalidArgumentError(
        `the header ${JSON.stringify(name)} has a name or a value that HTTP does not allow`,
      );
    }),
  );
}

/** RFC 9110, 5.1 and 5.5. White space around a value does not count; `fetch` takes it away. */
function isAllowed(name: string, value: string): boolean {
  const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
  return isName && /^[\t -~\x80-\xff]*$/.test(String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, ""));
}

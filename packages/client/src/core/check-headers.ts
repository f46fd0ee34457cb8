import { InvalidArgumentError } from "../errors/index.ts";

/**
 * Gives headers by their names in lower case. Throws an {@link InvalidArgumentError} for one that HTTP does not allow, such
 * as one with a line break. `fetch` would say the same with the value in its message, and the value may be a secret.
 */
export function checkHeaders(headers: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const checked: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    // RFC 9110, 5.1 and 5.5. White space around a value does not count; `fetch` takes it away.
    const text = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t -~\x80-\xff]*$/.test(text)) {
      throw new InvalidArgumentError(
        `the header ${JSON.stringify(name)} has a name or a value that HTTP does not allow`,
      );
    }
    checked.push([name.toLowerCase(), text]);
  }
  return Object.fromEntries(checked);
}

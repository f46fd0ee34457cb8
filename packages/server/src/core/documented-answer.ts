/** The codes whose answers have no body (RFC 9110); a range or a `default` with a body does not stand for them. */
const statusesWithoutBody: readonly number[] = [204, 205, 304];

/** Whether a final answer can have a status (RFC 9110, 15). */
export function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

/**
 * The key of `responses` that stands for a status: the status itself, else its range, else `default`, which stands for
 * errors only where the document names a success. `undefined` where the document has no such answer.
 */
export function documentedKey(keys: readonly string[], status: number): string | undefined {
  if (!isStatus(status)) return undefined;
  const named = [String(status), `${Math.floor(status / 100)}XX`].find((key) => keys.includes(key));
  if (named !== undefined) return named;
  return keys.includes("default") && (status >= 400 || !namesSuccess(keys)) ? "default" : undefined;
}

/** Where the document names a success, `default` stands for errors only. */
export function namesSuccess(keys: readonly string[]): boolean {
  return keys.some((key) => key.startsWith("2"));
}

/** Whether an answer of this status can have the body that is documented for it. */
export function canHaveBody(status: number): boolean {
  return !statusesWithoutBody.includes(status);
}

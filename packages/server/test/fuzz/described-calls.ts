/** What the server under test and the oracle have in common; apart from the oracle, which takes long to load. */

/** The largest body that the server under test reads, in bytes. */
export const maxBodyBytes = 20_000;

/** A call of a handler as a text, so that calls can be counted and compared. */
export function describeCall(operationId: string, path: object, query: object, body: unknown): string {
  const sorted = (values: object) => JSON.stringify(Object.fromEntries(Object.entries(values).sort()));
  return `${operationId} ${sorted(path)} ${sorted(query)} ${JSON.stringify(body)}`;
}

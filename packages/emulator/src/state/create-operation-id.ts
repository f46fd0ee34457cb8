/**
 * Makes a UUID of version 7 (RFC 9562): one that is made later is greater, so that a database adds it at the end of its
 * indexes, and a change costs the same however many there are.
 */
export function createOperationId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/**
 * Whether a target is a path, with or without a query, of characters that an address can have (RFC 3986). What comes
 * through the Fetch standard always is; what comes through a socket may be anything.
 */
export function isTarget(target: string, question: number): boolean {
  if (target.charCodeAt(0) !== 0x2f) return false;
  const path = question < 0 ? target.length : question;
  for (let index = 0; index < target.length; index++) {
    const character = target.charCodeAt(index);
    // Blanks, control characters, anything beyond ASCII, and the sign of a fragment, which is never sent.
    if (character <= 0x20 || character >= 0x7f || character === 0x23) return false;
    // A backslash is taken for a slash by some readers.
    if (character === 0x5c && index < path) return false;
  }
  return true;
}

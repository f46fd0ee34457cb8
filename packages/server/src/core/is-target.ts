/**
 * Whether a target is a path, with or without a query, of characters that an address can have (RFC 3986). What comes
 * through the Fetch standard always is; what comes through a socket may be anything.
 */
export function isTarget(target: string): boolean {
  return form.test(target);
}

/**
 * Neither has blanks, control characters, anything beyond ASCII, or the sign of a fragment, which is never sent; and the path
 * no backslash, which some readers take for a slash. Every request pays for it, and a loop over the characters takes twice as long.
 */
const form = /^\/[!"$->@-[\]-~]*(?:\?[!"$-~]*)?$/;

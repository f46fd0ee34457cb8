/**
 * Compares a text that a caller sent with a secret one. How long it takes depends on the length of what was sent, and
 * neither on the secret nor on how much of it was guessed.
 */
export function equalTokens(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  // Outside the secret, charCodeAt is NaN, which ^ takes for 0: the differing length has been noted already.
  for (let index = 0; index < given.length; index++) {
    difference |= given.charCodeAt(index) ^ secret.charCodeAt(index);
  }
  return difference === 0;
}

/**
 * A security handler for tokens that do not change: gives the principal of the token that was sent, or refuses. The time it
 * takes tells nothing about the tokens. Throws a `TypeError` for an empty token, which would let everybody in.
 *
 * @example
 * createHandler(handlers, { security: { bearerAuth: fixedTokens({ [token]: "release" }) } });
 */
export function fixedTokens<Principal>(
  principals: Readonly<Record<string, Principal>>,
): (credentials: string) => Principal | undefined {
  const known = Object.entries(principals);
  if (known.some(([token]) => token === "")) throw new TypeError("a token is empty");
  return (credentials) => {
    let found: Principal | undefined;
    // All are compared: stopping at the right one would tell which it was.
    for (const [token, principal] of known) if (equalTokens(credentials, token)) found = principal;
    return found;
  };
}

import { createHash, timingSafeEqual } from "node:crypto";

/** What a token allows. */
export interface TokenGrant {
  /** The publishers that it may touch; `"*"` for all. */
  readonly publishers: readonly string[] | "*";
}

/** The tokens that the emulator accepts, each with what it allows. */
export type Tokens = Readonly<Record<string, TokenGrant>>;

/** The token that the emulator accepts if it is not told others. It is known to everybody, and protects nothing. */
export const developmentToken = "emulator-token";

/** Makes the function that says what a token allows, or gives `undefined` for one that is not known. */
export function createTokenReader(tokens: Tokens): (token: string) => TokenGrant | undefined {
  const known = Object.entries(tokens).map(([token, grant]) => ({ digest: digestOf(token), grant }));
  return (token) => {
    const digest = digestOf(token);
    let found: TokenGrant | undefined;
    // Digests have one length, and all are compared, so that the time tells nothing about the tokens.
    for (const candidate of known) {
      if (timingSafeEqual(candidate.digest, digest)) found = candidate.grant;
    }
    return found;
  };
}

function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** What a token allows. */
export interface TokenGrant {
  /** The publishers that it may touch; `"*"` for all. */
  readonly publishers: readonly string[] | "*";
}

/** The tokens that the emulator accepts, each with what it allows. */
export type Tokens = Readonly<Record<string, TokenGrant>>;

/** The token that the emulator accepts if it is not told others. It is known to everybody, and protects nothing. */
export const developmentToken = "emulator-token";

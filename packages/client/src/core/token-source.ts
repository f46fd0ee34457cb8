import { InvalidArgumentError } from "../errors/index.ts";
import type { Clock } from "./clock.ts";

/** A bearer token and when it expires, in milliseconds since 1970. */
export interface AccessToken {
  /** The token itself, without `Bearer` before it. */
  readonly token: string;
  /** When it expires, in milliseconds since 1970. Another one is asked for from two minutes before. */
  readonly expiresOnTimestamp: number;
}

/** What `@azure/identity` calls a TokenCredential; anything of this shape will do. */
export interface TokenCredentialLike {
  /**
   * Gives a token for the scopes of the client. Where it gives `null`, the call rejects with an
   * {@link InvalidArgumentError}.
   */
  getToken(scopes: string | string[]): Promise<AccessToken | null>;
}

/**
 * Where the bearer token comes from: the token itself, a function that gives one (with or without its expiry), or a
 * credential of `@azure/identity`.
 */
export type Credential = string | (() => string | AccessToken | Promise<string | AccessToken>) | TokenCredentialLike;

/** A token is renewed this long before it expires, in milliseconds, so that it is still good when it arrives. */
const renewalMargin = 120_000;

/** After so long, in milliseconds, a credential is asked again that has not answered: it may never do so. */
const patience = 60_000;

/**
 * Gives tokens: keeps one until shortly before it expires, asks once for all calls that wait at the same time, and forgets
 * one that the service refused. A token that comes without an expiry is asked for each time.
 */
export class TokenSource {
  readonly #credential: Credential;
  readonly #scopes: string;
  readonly #clock: Clock;
  #current: AccessToken | undefined;
  #pending: Promise<AccessToken> | undefined;
  #askedAt = 0;

  constructor(credential: Credential, scopes: string, clock: Clock) {
    this.#credential = credential;
    this.#scopes = scopes;
    this.#clock = clock;
  }

  /** `true` where asking again may give another token. */
  get isRenewable(): boolean {
    return typeof this.#credential !== "string";
  }

  /** A token for a request. Rejects with what the credential rejects with. */
  async token(): Promise<string> {
    if (typeof this.#credential === "string") return checkedToken(this.#credential);
    if (this.#current !== undefined && this.#current.expiresOnTimestamp - renewalMargin > this.#clock.now()) {
      return this.#current.token;
    }
    const now = this.#clock.now();
    if (this.#pending === undefined || now - this.#askedAt > patience) {
      this.#askedAt = now;
      const asked = this.#ask().finally(() => {
        if (this.#pending === asked) this.#pending = undefined;
      });
      this.#pending = asked;
    }
    this.#current = await this.#pending;
    return this.#current.token;
  }

  /** Forgets a token that was refused, unless another one has come since. */
  forget(token: string): void {
    if (this.#current?.token === token) this.#current = undefined;
  }

  async #ask(): Promise<AccessToken> {
    const given = await this.#get();
    // A text has no expiry, so that it is asked for each time.
    const token = typeof given === "string" ? { token: given, expiresOnTimestamp: 0 } : given;
    return { ...token, token: checkedToken(token?.token), expiresOnTimestamp: token?.expiresOnTimestamp ?? 0 };
  }

  #get(): string | AccessToken | null | Promise<string | AccessToken | null> {
    const credential = this.#credential;
    if (typeof credential === "string") return credential;
    if (typeof credential === "function") return credential();
    // Callers without types may give anything, null included.
    return typeof credential?.getToken === "function" ? credential.getToken(this.#scopes) : null;
  }
}

/** Said before Headers.set() would, because its message contains the value. */
function checkedToken(token: unknown): string {
  if (typeof token === "string" && /^[\w.~+/=-]+$/.test(token)) return token;
  throw new InvalidArgumentError("the credential gave no bearer token");
}

import { InvalidArgumentError, UntrustedLocationError } from "../errors/index.ts";
import type { Clock } from "./clock.ts";
import { membersOf } from "./members.ts";

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

/** Puts tokens into requests. */
export interface Authentication {
  /**
   * Puts a token into a request, in place of any other `Authorization`. Where the request goes is decided first: it throws an
   * {@link UntrustedLocationError}, and no token is asked for, where the origin is none of the trusted ones. Rejects with
   * what the credential rejects with. Gives a promise only where a token has to be waited for.
   */
  readonly authorize: (request: Request) => Promise<void> | undefined;
  /** Forgets the token of a request that was refused, unless another one has come since. */
  readonly forget: (request: Request) => void;
  /** `true` where asking again may give another token. */
  readonly isRenewable: boolean;
}

/**
 * Gives tokens of a credential to requests to the trusted origins: keeps one until shortly before it expires, asks once for
 * all calls that wait at the same time, and forgets one that the service refused. A token that comes without an expiry is
 * asked for each time.
 */
export function createAuthentication(
  credential: Credential,
  scopes: string,
  trustedOrigins: readonly string[],
  clock: Clock,
): Authentication {
  // A request's URL is written as the URL standard writes it: whatever begins so is on that origin.
  const beginnings = trustedOrigins.map((origin) => `${origin}/`);
  let current: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;
  let askedAt = 0;

  async function ask(): Promise<AccessToken> {
    // Callers without types may give anything, null included.
    const given: unknown = await (typeof credential === "object"
      ? credential?.getToken?.(scopes)
      : typeof credential === "function"
        ? credential()
        : credential);
    // A text from a function has no expiry, so that it is asked for each time; one that is the credential stays.
    const { token = given, expiresOnTimestamp = given === credential ? Number.POSITIVE_INFINITY : 0 } =
      membersOf(given);
    // Said before Headers.set() would, because its message contains the value.
    if (typeof token !== "string" || !/^[\w.~+/=-]+$/.test(token)) {
      throw new InvalidArgumentError("the credential gave no bearer token");
    }
    return { token, expiresOnTimestamp: Number(expiresOnTimestamp) };
  }

  function write({ headers }: Request, { token }: AccessToken): void {
    headers.set("Authorization", `Bearer ${token}`);
  }

  return {
    isRenewable: typeof credential !== "string",
    forget({ headers }) {
      if (headers.get("authorization") === `Bearer ${current?.token}`) current = undefined;
    },
    authorize(request) {
      const { url } = request;
      if (!beginnings.some((beginning) => url.startsWith(beginning))) throw new UntrustedLocationError(new URL(url));
      const now = clock.now();
      if (current !== undefined && current.expiresOnTimestamp - renewalMargin > now) {
        write(request, current);
        return undefined;
      }
      if (pending === undefined || now - askedAt > patience) {
        askedAt = now;
        const asked = ask().finally(() => {
          if (pending === asked) pending = undefined;
        });
        pending = asked;
      }
      return pending.then((token) => {
        current = token;
        // A credential is not told of the signal. What was aborted while it was asked must not be sent.
        request.signal.throwIfAborted();
        write(request, token);
      });
    },
  };
}

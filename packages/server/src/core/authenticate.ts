import { Failure } from "./failure.ts";
import type { Refusal, SecurityContext, SecurityHandler } from "./handler.ts";
import { isPromise } from "./is-promise.ts";
import { parseCookies, type RequestSource, valuesOf } from "./read-parameters.ts";
import type { Route, SecurityScheme } from "./route.ts";

/** The security handlers by the names of their schemes. */
export type SecurityHandlerTable<Principal> = Readonly<Record<string, SecurityHandler<Principal>>>;

/** Gives the principal, or the 401 that the caller is refused with. What a security handler throws is thrown. */
export type Authenticate<Principal> = (
  source: RequestSource,
  context: SecurityContext,
) => Principal | Failure | undefined | Promise<Principal | Failure | undefined>;

interface Scheme<Principal> {
  readonly credentialsOf: (source: RequestSource) => string | undefined;
  readonly accept: SecurityHandler<Principal>;
}

/**
 * Makes what finds out who the caller of an operation is. The alternatives of the document are tried in order; where one
 * lists several schemes, each has to accept, and the last one's principal counts. A caller whom none accepts gets a 401 with
 * `WWW-Authenticate`, which has `realm` in it. The principal is `undefined` where the operation has no security.
 */
export function createAuthenticate<Principal>(
  { security }: Route,
  schemes: Readonly<Record<string, SecurityScheme>>,
  handlers: SecurityHandlerTable<Principal>,
  realm: string,
): Authenticate<Principal> | undefined {
  const [first] = security;
  if (first === undefined || first.length === 0) return undefined;
  const alternatives = security.map((names) => names.map((name) => schemeOf(name, schemes, handlers)));
  const used = schemesOf(security, schemes);
  const missing = unauthorized(challenge(used, realm, ""));
  const refused = unauthorized(challenge(used, realm, invalidToken));

  function accept(
    source: RequestSource,
    context: SecurityContext,
    alternative: number,
    position: number,
  ): ReturnType<Authenticate<Principal>> {
    const wanted = alternatives[alternative];
    if (wanted === undefined) return tokenOf("bearer", source) === undefined ? missing : refused;
    const scheme = wanted[position];
    if (scheme === undefined) return undefined;
    const credentials = scheme.credentialsOf(source);
    if (credentials === undefined) return accept(source, context, alternative + 1, 0);
    const principal = scheme.accept(credentials, context);
    return isPromise(principal)
      ? principal.then((who) => proceed(who, source, context, alternative, position))
      : proceed(principal, source, context, alternative, position);
  }

  function proceed(
    principal: Principal | Refusal,
    source: RequestSource,
    context: SecurityContext,
    alternative: number,
    position: number,
  ): ReturnType<Authenticate<Principal>> {
    if (isRefusal(principal)) return accept(source, context, alternative + 1, 0);
    const isLast = position + 1 === alternatives[alternative]?.length;
    return isLast ? principal : accept(source, context, alternative, position + 1);
  }

  return (source, context) => accept(source, context, 0, 0);
}

/**
 * What `WWW-Authenticate` says to a caller of an operation whose credentials do not do; `undefined` where the operation can
 * be called without.
 */
export function challengeOf(
  { security }: Route,
  schemes: Readonly<Record<string, SecurityScheme>>,
  realm: string,
): string | undefined {
  return security[0] === undefined ? undefined : challenge(schemesOf(security, schemes), realm, invalidToken);
}

const invalidToken = ', error="invalid_token"';

function schemesOf(
  security: Route["security"],
  schemes: Readonly<Record<string, SecurityScheme>>,
): (SecurityScheme | undefined)[] {
  return [...new Set(security.flat().map((name) => schemes[name]))];
}

function isRefusal(principal: unknown): principal is Refusal {
  return principal === undefined || principal === null || principal === false;
}

function schemeOf<Principal>(
  name: string,
  schemes: Readonly<Record<string, SecurityScheme>>,
  handlers: SecurityHandlerTable<Principal>,
): Scheme<Principal> {
  const scheme = schemes[name];
  const accept: SecurityHandler<Principal> = (credentials, context) => handlers[name]?.(credentials, context);
  if (scheme === undefined || scheme.type === "mutualTLS") return { credentialsOf: () => undefined, accept };
  if (scheme.type !== "apiKey") {
    const word = schemeWord(scheme);
    const read = word === "bearer" ? bearerToken : tokenOf;
    return { credentialsOf: (source) => read(word, source), accept };
  }
  const { in: location, name: key } = scheme;
  const lowerCase = key.toLowerCase();
  const credentialsOf = {
    header: (source: RequestSource) => source.header(lowerCase),
    query: (source: RequestSource) => single(valuesOf(key, source.query)),
    cookie: (source: RequestSource) => single(valuesOf(key, parseCookies(source.header("cookie")))),
  };
  return { credentialsOf: credentialsOf[location], accept };
}

/** The name of the scheme in `Authorization`, in lower case. What OAuth and OpenID give are bearer tokens. */
function schemeWord(scheme: SecurityScheme): string {
  return scheme.type === "http" ? scheme.scheme.toLowerCase() : "bearer";
}

/** What `Authorization` has after the name of a scheme and the blanks behind it. */
function tokenOf(word: string, source: RequestSource): string | undefined {
  const header = source.header("authorization");
  if (header === undefined || header.length <= word.length || header.charCodeAt(word.length) !== blank)
    return undefined;
  if (header.slice(0, word.length).toLowerCase() !== word) return undefined;
  let start = word.length + 1;
  while (header.charCodeAt(start) === blank) start++;
  return start === header.length ? undefined : header.slice(start);
}

/**
 * A bearer token. It has neither blanks nor commas (RFC 6750), so that several lines of `Authorization`, which arrive with
 * a comma between, never become one.
 */
function bearerToken(word: string, source: RequestSource): string | undefined {
  const token = tokenOf(word, source);
  if (token === undefined) return undefined;
  for (let index = 0; index < token.length; index++) {
    const character = token.charCodeAt(index);
    if (character <= blank || character === comma) return undefined;
  }
  return token;
}

const blank = 0x20;
const comma = 0x2c;

/** Of a key or a cookie that is sent twice none counts: which of them another reader would take is not known. */
function single(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function unauthorized(value: string): Failure {
  return new Failure("Unauthorized", { headers: ["WWW-Authenticate", value] });
}

function challenge(schemes: readonly (SecurityScheme | undefined)[], realm: string, bearerError: string): string {
  const challenges = schemes.map((scheme) => {
    const word = scheme === undefined ? "bearer" : schemeWord(scheme);
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return `${name} realm="${realm}"${word === "bearer" ? bearerError : ""}`;
  });
  return [...new Set(challenges)].join(", ");
}

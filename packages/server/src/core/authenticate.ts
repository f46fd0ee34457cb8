import type { Refusal, SecurityContext, SecurityHandler } from "./handler.ts";
import { HttpError } from "./http-error.ts";
import type { Route, SecurityScheme } from "./route.ts";

/** The security handlers by the names of their schemes. */
export type SecurityHandlerTable<Principal> = Readonly<Record<string, SecurityHandler<Principal>>>;

/**
 * Finds out who the caller of an operation is. The alternatives of the document are tried in order; where one lists several
 * schemes, each has to accept, and the last one's principal counts. Throws an {@link HttpError} 401 with
 * `WWW-Authenticate` when none accepts. `undefined` where the operation has no security.
 */
export async function authenticate<Principal>(
  route: Route,
  schemes: Readonly<Record<string, SecurityScheme>>,
  handlers: SecurityHandlerTable<Principal>,
  request: Request,
): Promise<Principal | undefined> {
  if (route.security.length === 0) return undefined;
  const context: SecurityContext = { operationId: route.operationId, request };
  for (const alternative of route.security) {
    if (alternative.length === 0) return undefined;
    let principal: Principal | Refusal;
    for (const name of alternative) {
      const scheme = schemes[name];
      const credentials = scheme && credentialsOf(scheme, request);
      principal = credentials === undefined ? undefined : await handlers[name]?.(credentials, context);
      if (isRefusal(principal)) break;
    }
    if (!isRefusal(principal)) return principal;
  }
  const challenges = new Set(route.security.flat().map((name) => challengeOf(schemes[name])));
  throw new HttpError("Unauthorized", { headers: { "WWW-Authenticate": [...challenges].join(", ") } });
}

function isRefusal(principal: unknown): principal is Refusal {
  return principal === undefined || principal === null || principal === false;
}

/** What the caller sent for a scheme, without the scheme's name. */
function credentialsOf(scheme: SecurityScheme, request: Request): string | undefined {
  if (scheme.type === "mutualTLS") return undefined;
  if (scheme.type !== "apiKey") {
    const name = scheme.type === "http" ? scheme.scheme : "bearer";
    const match = /^([!#$%&'*+.^_`|~\w-]+) +(\S.*)$/.exec(request.headers.get("authorization") ?? "");
    return match?.[1]?.toLowerCase() === name.toLowerCase() ? match[2] : undefined;
  }
  if (scheme.in === "header") return request.headers.get(scheme.name) ?? undefined;
  if (scheme.in === "query") return new URL(request.url).searchParams.get(scheme.name) ?? undefined;
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split(/=(.*)/s));
  return cookies.find(([name]) => name === scheme.name)?.[1];
}

function challengeOf(scheme: SecurityScheme | undefined): string {
  if (scheme?.type !== "http") return "Bearer";
  return scheme.scheme.charAt(0).toUpperCase() + scheme.scheme.slice(1).toLowerCase();
}

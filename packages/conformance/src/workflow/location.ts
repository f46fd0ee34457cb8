import { documentedResponse, type Operation } from "../document/operation.ts";
import { buildRequest } from "../http/build-request.ts";
import type { Exchange, SentRequest } from "../http/exchange.ts";
import type { Session } from "../session.ts";

/** The location in an answer, as it came; `undefined` where it is none that can be followed. */
export function locationOf({ answer }: Exchange): URL | undefined {
  const text = answer?.headers.get("operation-location") ?? "";
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a location is on the server that is tested: a token is sent nowhere else. */
export function isOwnOrigin(session: Session, location: URL): boolean {
  return location.origin === new URL(session.settings.baseUrl).origin;
}

/** The values that a location has for the parameters of an operation's path; `undefined` where it is another path. */
export function pathValues(
  session: Session,
  operation: Operation,
  location: URL,
): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = operation.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const prefix = new URL(session.settings.baseUrl).pathname.replace(/\/$/, "");
  if (!location.pathname.startsWith(prefix)) return undefined;
  const match = new RegExp(`^${pattern}$`).exec(location.pathname.slice(prefix.length));
  return match === null
    ? undefined
    : Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads what a location leads to, with the api-version of the document where the location has none. */
export async function readLocation(session: Session, operation: Operation, location: URL): Promise<Exchange> {
  const url = new URL(location);
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query" || !parameter.required || url.searchParams.has(parameter.name)) continue;
    url.searchParams.set(parameter.name, session.usualText(operation, parameter));
  }
  // The address is the location's own; the credentials are placed as in any other request of the operation.
  const bare = { path: {}, query: [], headers: [], cookies: [] };
  const { headers } = buildRequest("", { ...operation, path: "" }, bare, session.ownCredentials(operation));
  const request: SentRequest = { method: operation.method, url: url.href, headers };
  const exchange = await session.sendRaw(request);
  if (exchange.answer !== undefined && documentedResponse(operation, exchange.answer.status))
    session.observer.observe(operation, exchange);
  return exchange;
}

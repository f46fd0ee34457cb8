import { expandSchema } from "../data/schema.ts";
import { asObject, isObject, type JsonObject } from "../document/json.ts";
import { documentedResponse, type Operation, type ResponseHeader } from "../document/operation.ts";
import { buildRequest } from "../http/build-request.ts";
import type { Exchange, SentRequest } from "../http/exchange.ts";
import type { Session } from "../session.ts";

/** The header of the 202 of an operation that says where to follow what was started, if the document has one. */
export function locationHeader({ responses }: Pick<Operation, "responses">): ResponseHeader | undefined {
  const headers = responses.find(({ status }) => status === "202")?.headers ?? [];
  const find = (wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted);
  return find("operation-location") ?? find("location");
}

/** The header with the location as it came, for people. */
export function seenLocation(operation: Operation, { answer }: Exchange): string {
  const name = locationHeader(operation)?.name ?? "Location";
  return `${name}: ${answer?.headers.get(name) ?? "none"}`;
}

/** Whether the document lets the location be relative. */
function isRelative(session: Session, operation: Operation): boolean {
  const header = locationHeader(operation);
  return header !== undefined && expandSchema(session.source.document, header.schema)["format"] === "uri-reference";
}

/**
 * The location in an answer of an operation; `undefined` where it is none that can be followed. A relative one is resolved
 * against the address of the request, where the document lets it be relative.
 */
export function locationOf(session: Session, operation: Operation, { request, answer }: Exchange): URL | undefined {
  const header = locationHeader(operation);
  const text = (header && answer?.headers.get(header.name)) ?? "";
  const base = isRelative(session, operation) ? request.url : undefined;
  // An empty one would be resolved to the request's own address.
  return text !== "" && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** The operations that the location of a 202 may lead to: those that the document links it with. */
export function linkedOperations(session: Session, { responses }: Operation): readonly Operation[] {
  const links = responses.find(({ status }) => status === "202")?.links ?? [];
  const linked = links.map((name) => session.operations.get(name)).filter((each) => each !== undefined);
  return linked.length === 0 ? [session.workflow.operation("operation")] : linked;
}

/** The operation that a location leads to, and what it has for the parameters of its path. */
export function leadsTo(
  session: Session,
  operation: Operation,
  location: URL,
): { readonly operation: Operation; readonly values: Readonly<Record<string, string>> } | undefined {
  for (const each of linkedOperations(session, operation)) {
    const values = pathValues(session, each, location);
    if (values !== undefined) return { operation: each, values };
  }
  return undefined;
}

/** The operation in the body of an answer, whether it stands alone or in a list of one. */
export function operationIn({ answer }: Pick<Exchange, "answer">): JsonObject {
  const body = answer?.json;
  if (!Array.isArray(body)) return asObject(body);
  const [only] = body;
  return body.length === 1 && isObject(only) ? only : {};
}

/** Whether a location is on the server that is tested: a token is sent nowhere else. */
export function isOwnOrigin(session: Session, location: URL): boolean {
  return location.origin === new URL(session.settings.baseUrl).origin;
}

/** The values that a location has for the parameters of an operation's path; `undefined` where it is another path. */
function pathValues(
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

/** Reads what the location of a 202 leads to, with the api-version of the document where the location has none. */
export async function readLocation(session: Session, startedBy: Operation, location: URL): Promise<Exchange> {
  const operation = leadsTo(session, startedBy, location)?.operation ?? session.workflow.operation("operation");
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

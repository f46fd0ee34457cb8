import { asList, at } from "../document/json.ts";
import type { Operation, SecurityScheme } from "../document/operation.ts";
import type { SentRequest } from "./exchange.ts";

/** A request before it has an address and credentials. */
export interface RequestParts {
  /** Values of the path's parameters, not encoded. */
  readonly path: Readonly<Record<string, string>>;
  /** In the order in which they are sent, not encoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Headers beside credentials and content type. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Cookies, not encoded. */
  readonly cookies: readonly (readonly [name: string, value: string])[];
  /** Absent where none is sent. */
  readonly body?: string | undefined;
  /** Sent with the body; `undefined` sends none. */
  readonly contentType?: string | undefined;
  /** Sent in the place of the operation's own. */
  readonly method?: string;
}

/** Makes a request of an operation, with credentials for its first security scheme where there are any. */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  parts: RequestParts,
  credentials: readonly Credentials[],
): SentRequest {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(parts.path[name] ?? ""),
  );
  const placed = credentials.map(placeCredentials);
  const query = [...parts.query, ...placed.flatMap((each) => each.query)]
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
  const cookies = [...parts.cookies, ...placed.flatMap((each) => each.cookies)];
  return {
    method: parts.method ?? operation.method,
    url: `${baseUrl}${path}${query === "" ? "" : `?${query}`}`,
    headers: [
      ...placed.flatMap((each) => each.headers),
      ...(parts.body !== undefined && parts.contentType !== undefined
        ? [["Content-Type", parts.contentType] as const]
        : []),
      ...parts.headers,
      ...(cookies.length === 0 ? [] : [["Cookie", cookies.map((pair) => pair.join("=")).join("; ")] as const]),
    ],
    ...(parts.body === undefined ? {} : { body: parts.body }),
  };
}

/** A secret for a security scheme. */
export interface Credentials {
  /** Says where the secret goes. */
  readonly scheme: SecurityScheme;
  /** What is sent: a token, a key, or for `basic` the encoded name and password. */
  readonly secret: string;
  /** The name of another authentication scheme, sent in the place of the right one. */
  readonly authenticationScheme?: string;
}

type Pairs = readonly (readonly [name: string, value: string])[];

function placeCredentials({ scheme: { scheme }, secret, authenticationScheme }: Credentials): {
  headers: Pairs;
  query: Pairs;
  cookies: Pairs;
} {
  const nothing = { headers: [], query: [], cookies: [] };
  if (scheme["type"] === "apiKey") {
    const pair = [String(scheme["name"]), secret] as const;
    if (scheme["in"] === "query") return { ...nothing, query: [pair] };
    return scheme["in"] === "cookie" ? { ...nothing, cookies: [pair] } : { ...nothing, headers: [pair] };
  }
  // OAuth 2 and OpenID Connect give bearer tokens, as HTTP's own scheme of that name does.
  const name = authenticationScheme ?? (String(scheme["scheme"]).toLowerCase() === "basic" ? "Basic" : "Bearer");
  return { ...nothing, headers: [["Authorization", `${name} ${secret}`.trim()]] };
}

/** Whether a scheme sends its secret in the `Authorization` header. */
export function usesAuthorization({ scheme }: SecurityScheme): boolean {
  return scheme["type"] !== "apiKey";
}

/** The code of an error body, as the API's errors have it; `undefined` where the body is no such error. */
export function errorCodeOf(json: unknown): string | undefined {
  const code = at(json, "error", "code");
  return typeof code === "string" ? code : undefined;
}

/** The codes that the document's examples of an answer have for a fault in a part of the request. */
export function exampleCodes(operation: Operation, status: string, target: string): readonly string[] {
  const response = operation.responses.find((each) => each.status === status);
  const values = response?.content.flatMap(({ examples }) => examples.map(({ value }) => value)) ?? [];
  const faults = values.flatMap((value) => [at(value, "error"), ...asList(at(value, "error", "details"))]);
  return faults.filter((fault) => at(fault, "target") === target).map((fault) => String(at(fault, "code")));
}

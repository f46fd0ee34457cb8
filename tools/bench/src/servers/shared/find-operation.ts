import type { Offer, OperationName } from "./answers.ts";

/** An operation that was found by its path. */
export interface Found {
  readonly name: OperationName;
  readonly method: "GET" | "POST";
  /** Whether the operation takes a body, and whether it has to have one. */
  readonly body: "none" | "optional" | "required";
  /** The path's parameters by name, decoded. */
  readonly path: Offer & { readonly operationId?: string };
}

type Kind = Pick<Found, "name" | "method" | "body">;

const kinds = new Map<string, Kind>([
  ["cancel", { name: "cancelOperation", method: "POST", body: "required" }],
  ["publish", { name: "publishOffer", method: "POST", body: "required" }],
  ["golive", { name: "goLive", method: "POST", body: "optional" }],
  ["status", { name: "getOfferStatus", method: "GET", body: "none" }],
  ["submissions", { name: "listOperations", method: "GET", body: "none" }],
]);
const getOperation: Kind = { name: "getOperation", method: "GET", body: "none" };

/** Finds the operation of a path (without the query), as one would who knows the six paths. */
export function findOperation(path: string): Found | undefined {
  const segments = path.split("/");
  if (segments.at(-1) === "") segments.pop();
  const [, api, publishers, publisherId = "", offers, offerId = "", word = "", operationId] = segments;
  if (api !== "api" || publishers !== "publishers" || offers !== "offers") return undefined;
  const offer = { publisherId: decode(publisherId), offerId: decode(offerId) };
  if (segments.length === 8 && word === "operations" && operationId !== undefined) {
    return { ...getOperation, path: { ...offer, operationId: decode(operationId) } };
  }
  const kind = segments.length === 7 ? kinds.get(word) : undefined;
  return kind && { name: kind.name, method: kind.method, body: kind.body, path: offer };
}

/** The values of a query's parameter. Broken encoding is left as it is, and fits no parameter of the document. */
export function queryValues(query: string, name: string): string[] {
  const values: string[] = [];
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    if (key === name) values.push(equals < 0 ? "" : decode(pair.slice(equals + 1)));
  }
  return values;
}

function decode(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

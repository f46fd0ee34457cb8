import type { SecurityHandlerTable } from "./authenticate.ts";
import { createDispatcher } from "./create-dispatcher.ts";
import type { DispatcherOptions } from "./dispatcher-options.ts";
import { FetchRequest } from "./fetch-request.ts";
import type { Dispatcher, OutgoingResponse } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";
import type { AnyHandler } from "./operation.ts";
import type { Contract } from "./route.ts";

/** Answers a request, as the Fetch standard has both. */
export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * Answers a request, as the Fetch standard has both. It never rejects: every failure becomes an answer. Entries for other
 * runtimes call its dispatcher instead, without a `Request` or a `Response`.
 */
export interface ContractHandler {
  (request: Request): Promise<Response>;
  /** The same server, apart from the Fetch standard. */
  readonly dispatcher: Dispatcher;
}

/** Serves a contract as {@link createDispatcher} does, through the Fetch standard. */
export function createFetchHandler<Principal>(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler>>,
  security: SecurityHandlerTable<Principal>,
  options: DispatcherOptions = {},
): ContractHandler {
  return toFetchHandler(createDispatcher(contract, handlers, security, options));
}

/** Puts a dispatcher behind the Fetch standard. */
export function toFetchHandler(dispatcher: Dispatcher): ContractHandler {
  const handler = (request: Request): Promise<Response> => {
    const head = request.method === "HEAD";
    const answer = dispatcher.answer(new FetchRequest(request));
    return isPromise(answer)
      ? answer.then((given) => toResponse(given, head))
      : Promise.resolve(toResponse(answer, head));
  };
  return Object.assign(handler, { dispatcher });
}

function toResponse({ status, headers: flat, body, length }: OutgoingResponse, head: boolean): Response {
  // Of what is not there it is said too, because a runtime that is not told sends the nothing in chunks. 204 and 304 never
  // have a length (RFC 9110), and of what is there runtimes say it themselves.
  const known = head || body === undefined ? (length ?? lengthOf(body)) : undefined;
  if (known !== undefined && status !== 204 && status !== 304) flat.push("content-length", String(known));
  const headers = headersOf(flat);
  if (head || body === undefined) return new Response(null, { status, headers });
  // Bytes in memory that several threads share are all that the types take exception to, and no answer has them. To say so
  // in the type of an answer would need a TypeScript that is newer than some users have.
  return new Response(body as BodyInit, { status, headers });
}

/**
 * A record costs less than `Headers`, and servers that write a `Response` on node:http most often take it as it is. What it
 * cannot have is a name twice, and names that every object has.
 */
function headersOf(flat: readonly string[]): Record<string, string> | Headers {
  const record: Record<string, string> = {};
  for (let index = 0; index < flat.length; index += 2) {
    const name = flat[index] ?? "";
    if (name in record) return allHeadersOf(flat);
    record[name] = flat[index + 1] ?? "";
  }
  return record;
}

function allHeadersOf(flat: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < flat.length; index += 2) headers.append(flat[index] ?? "", flat[index + 1] ?? "");
  return headers;
}

/** In bytes; `undefined` for a stream, whose length nobody knows. */
function lengthOf(body: OutgoingResponse["body"]): number | undefined {
  if (body === undefined) return 0;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return body instanceof Uint8Array ? body.length : undefined;
}

import type { SecurityHandlerTable } from "./authenticate.ts";
import { type AnyHandler, createDispatcher, type DispatcherOptions } from "./create-dispatcher.ts";
import { FetchRequest } from "./fetch-request.ts";
import type { Dispatcher, OutgoingResponse } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";
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
  const headers = new Headers();
  for (let index = 0; index < flat.length; index += 2) headers.append(flat[index] ?? "", flat[index + 1] ?? "");
  // Of what is not there it is said too, because a runtime that is not told sends the nothing in chunks. 204 and 304 never
  // have a length (RFC 9110), and of what is there runtimes say it themselves.
  const known = head || body === undefined ? (length ?? lengthOf(body)) : undefined;
  if (known !== undefined && status !== 204 && status !== 304) headers.set("content-length", String(known));
  return new Response(head ? null : (body ?? null), { status, headers });
}

/** In bytes; `undefined` for a stream, whose length nobody knows. */
function lengthOf(body: OutgoingResponse["body"]): number | undefined {
  if (body === undefined) return 0;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return body instanceof Uint8Array ? body.length : undefined;
}

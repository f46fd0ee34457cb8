import { createOperations, type OperationTable } from "@cloud-partner/client/core";
import { type Contract, createFetchHandler, type DispatcherOptions } from "@cloud-partner/server/core";
import createFetchClient from "openapi-fetch";

export type Handler = Parameters<typeof createFetchHandler>[1][string];
export type SecurityHandlers = Parameters<typeof createFetchHandler>[2];

export interface Service {
  table: OperationTable;
  contract: Contract;
  handlers: Readonly<Record<string, Handler>>;
  security?: SecurityHandlers;
  options?: DispatcherOptions;
  /** Headers that the client sends with every request. */
  headers?: Readonly<Record<string, string>>;
}

/** A client whose requests are answered by a server in this process, and the addresses and messages that go between. */
export function connect<Methods>({ table, contract, handlers, security = {}, options, headers = {} }: Service) {
  const serve = createFetchHandler(contract, handlers, security, options);
  const sent: { url: string; headers: Headers; method: string }[] = [];
  const http = createFetchClient({
    baseUrl: "http://localhost",
    headers,
    fetch: (request) => {
      sent.push({
        url: request.url.slice("http://localhost".length),
        headers: request.headers,
        method: request.method,
      });
      return serve(request);
    },
  });
  // What is answered is looked at, and it is the same the second time.
  return { client: createOperations<Methods>(table, http, { retry: false }), sent, serve };
}

/** What the handlers of a service are given, for services that answer nothing. */
export function recorder(ids: readonly string[]): { seen: Seen[]; handlers: Record<string, Handler> } {
  const seen: Seen[] = [];
  const record: Handler = ({ path, query, headers, cookies, body, contentType, principal }: Seen) => {
    // Plain copies: the server makes its objects without prototypes.
    const copies = { path: { ...path }, query: { ...query }, headers: { ...headers }, cookies: { ...cookies } };
    seen.push(structuredClone({ ...copies, body, contentType, principal }));
    return { status: 204 };
  };
  return { seen, handlers: Object.fromEntries(ids.map((id) => [id, record])) };
}

interface Seen {
  path: object;
  query: object;
  headers: object;
  cookies: object;
  body: unknown;
  contentType: unknown;
  principal: unknown;
}

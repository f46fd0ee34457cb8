import http from "node:http";
import { createHandler, type FetchHandler, type HandlerOptions, type Handlers } from "../src/index.ts";
import { serve } from "../src/node.ts";

export const offer = "/api/publishers/contoso/offers/vm";
export const version = "api-version=2017-10-31";
export const location = `https://cloudpartner.azure.com${offer}/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8`;
export const token = "a-secret-token";
export const body = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';

/** Small handlers that answer as the document says. */
export const handlers: Handlers<string> = {
  cancelOperation: () => ({ status: 202, headers: { "Operation-Location": location, "Retry-After": 30 } }),
  getOperation: ({ path }) => ({ status: 200, body: { id: path.operationId, status: "running" } }),
  listOperations: ({ query }) => ({
    status: 200,
    body: [{ id: "56615b67-2185-49fe-80d2-c4ddf77bb2e8", submissionState: query.status ?? "failed" }],
  }),
  publishOffer: () => ({ status: 202, headers: { "Operation-Location": location } }),
  goLive: () => ({ status: 202, headers: { "Operation-Location": location } }),
  getOfferStatus: () => ({ status: 200, body: { status: "succeeded" } }),
};

/** A handler of the whole API, with some operations or options replaced. */
export function createTestHandler(
  replaced: Partial<Handlers<string>> = {},
  options: Partial<HandlerOptions<string>> = {},
): FetchHandler {
  return createHandler(
    { ...handlers, ...replaced },
    { security: { bearerAuth: (credentials) => (credentials === token ? "release" : undefined) }, ...options },
  );
}

export interface Call {
  readonly method?: string;
  readonly path: string;
  /** Beside the token; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A way for a call to reach a handler. */
export type Transport = (handler: FetchHandler, call: Call) => Promise<Reply>;

function headersOf({ headers = {}, body: sent }: Call): Record<string, string> {
  const all = {
    authorization: `Bearer ${token}`,
    ...(sent === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(present);
}

/** Calls the handler itself. */
export const direct: Transport = async (handler, call) => {
  const { method = "GET", path, body: sent = null } = call;
  // As bytes: a text would bring a content-type of its own.
  const bytes = typeof sent === "string" ? new TextEncoder().encode(sent) : sent;
  const request = new Request(`http://localhost${path}`, { method, headers: headersOf(call), body: bytes });
  const response = await handler(request);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** A request whose body is a stream. */
export function streamed(path: string, stream: ReadableStream, headers: Record<string, string>): Request {
  // The Fetch standard asks for `duplex`; TypeScript's types of it do not know the member.
  const init = { method: "POST", headers, body: stream, duplex: "half" };
  return new Request(`http://localhost${path}`, init);
}

/** Calls it through a socket, with a client that sends what `fetch` refuses to. */
export const overHttp: Transport = async (handler, call) => {
  await using server = await serve(handler);
  const { method = "GET", path, body: sent } = call;
  const { hostname, port } = new URL(server.url);
  return await new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, headers: headersOf(call), agent: false });
    request.on("error", reject);
    request.on("response", async (response) => {
      const headers = new Headers();
      for (const [name, values] of Object.entries(response.headersDistinct))
        headers.set(name, (values ?? []).join(", "));
      const chunks: Buffer[] = await response.toArray();
      resolve({ status: response.statusCode ?? 0, headers, text: Buffer.concat(chunks).toString() });
    });
    request.end(sent);
  });
};

export const transports = { direct, overHttp };

import { createHttpResponseError } from "../errors/http-response-error.ts";
import { CloudPartnerError, NetworkError, UnexpectedResponseError } from "../errors/index.ts";
import { redacted } from "./hooks.ts";
import type { OperationParameter } from "./operation-table.ts";
import { readText } from "./read-text.ts";
import type { Transport } from "./transport.ts";

/** A request, ready to be sent. */
export interface Outgoing {
  /** The operation that is called. */
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path with its parameters' names, for middleware. */
  readonly template: string;
  /** The parameters that were written into the URL, for middleware; absent where it was not made of them. */
  readonly parameters?: readonly OperationParameter[];
  /** What the parameters were written of, by their names. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The absolute URL, with its query. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent; `undefined` where there is none. */
  readonly body?: string | Blob | undefined;
}

/** Makes something of a success; `url` is where it came from. */
export type Reader<Result> = (response: Response, url: string) => Result | Promise<Result>;

const maxRedirects = 5;

/**
 * Sends a request once and gives what `read` makes of its success. Redirects of a GET are followed here, each as a request of
 * its own, so that each passes the decision where the token may go; a redirected POST is not followed, as a 302 would turn
 * it into a GET. Rejects with an `HttpResponseError` for a status that is no success, and with a {@link NetworkError} where
 * no answer came or not all of it. `attempt` is counted from 1, for hooks.
 */
export async function send<Result>(
  transport: Transport,
  outgoing: Outgoing,
  attempt: number,
  signal: AbortSignal | undefined,
  read: Reader<Result>,
  redirects = 0,
): Promise<Result> {
  const { fetch, hooks, authentication, around } = transport;
  const { operationId, method, headers, body } = outgoing;
  const hooked = ({ url, headers }: Request) => ({ operationId, method, url, headers: redacted(headers), attempt });
  /** What `fetch` gave, and what it threw. */
  let received: Response | undefined;
  let fault: { readonly error: unknown } | undefined;
  /** The token that was sent. A page that shows the request it is an answer to must not bring it into an error. */
  let secret = "";
  // What is shorter could be part of any word.
  const concealed = (text: string) => (secret.length < 8 ? text : text.replaceAll(secret, "REDACTED"));

  const exchange = async (request: Request): Promise<Response> => {
    const asked = authentication?.authorize(request);
    if (asked !== undefined) await asked;
    secret = request.headers.get("authorization")?.slice("Bearer ".length) ?? "";
    if (hooks.onRequest) await hooks.onRequest(hooked(request));
    try {
      received = await fetch(request);
    } catch (error) {
      fault = { error };
      throw error;
    }
    const { status } = received;
    if (status === 401) authentication?.forget(request);
    if (hooks.onResponse)
      await hooks.onResponse({ ...hooked(request), status, responseHeaders: redacted(received.headers) });
    return received;
  };

  const init: RequestInit = { method, headers, redirect: "manual" };
  if (body !== undefined) init.body = body;
  if (signal !== undefined) init.signal = signal;
  const request = new Request(outgoing.url, init);
  let response: Response | undefined;
  let location: URL | null = null;
  try {
    response = await (around ? around(request, outgoing, exchange) : exchange(request));
    // An answer that a middleware or an injected fetch has made has no URL.
    const url = response.url || received?.url || request.url;
    const { status } = response;
    if (response.ok) return await read(response, url);
    if (method === "GET" && [301, 302, 303, 307, 308].includes(status)) location = locationOf(response, url);
    if (location === null) {
      const text = concealed(await readText(response, transport.maxResponseBytes));
      throw createHttpResponseError({ operationId, response, body: parsed(text) });
    }
    if (redirects === maxRedirects)
      throw new UnexpectedResponseError(operationId, response, "it redirects without an end");
  } catch (error) {
    if (error instanceof UnexpectedResponseError && error.text) {
      const text = concealed(error.text);
      // The cause is what JSON.parse threw, and quotes the text too.
      if (text !== error.text) Object.assign(error, { text, cause: undefined });
    }
    // A credential, a hook or a user's middleware throws errors of its own, which say nothing of the network. What fails after
    // the middlewares is the reading of the body.
    const isOfNetwork = response !== undefined || (fault !== undefined && fault.error === error);
    throw isOfNetwork && !(error instanceof CloudPartnerError) ? new NetworkError(operationId, error) : error;
  } finally {
    letGo(received);
    letGo(response);
  }
  const url = location.origin + location.pathname + location.search;
  return send(transport, { ...outgoing, url, parameters: [] }, attempt, signal, read, redirects + 1);
}

/** Where an answer leads to. An empty location would lead to the request's own URL. */
function locationOf({ headers }: Response, url: string): URL | null {
  const location = headers.get("location");
  return location ? URL.parse(location, url) : null;
}

/** Lets go of a body that nobody reads; its connection could not be used again. */
function letGo(response: Response | undefined): void {
  if (response?.body && !response.bodyUsed) response.body.cancel().catch(() => {});
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

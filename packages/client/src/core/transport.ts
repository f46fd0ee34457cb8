import type { Client as FetchClient } from "openapi-fetch";
import { createHttpResponseError } from "../errors/http-response-error.ts";
import { CloudPartnerError, NetworkError, UnexpectedResponseError } from "../errors/index.ts";
import { checkNumber } from "./check-number.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Hooks, redacted } from "./hooks.ts";
import { readBytes } from "./read-text.ts";
import { type RetryOptions, type RetrySettings, retrySettings } from "./retry-policy.ts";
import type { TokenSource } from "./token-source.ts";

/** What calls of a client have in common. */
export interface TransportOptions {
  /** Where the time comes from. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Gives a number from 0 to 1, for delays. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** When calls are sent again; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** How long an attempt may take, in milliseconds, the reading of its answer included. Default: no limit. */
  readonly timeout?: number | undefined;
  /** How long a call may take with all its attempts, in milliseconds. Default: no limit. */
  readonly deadline?: number | undefined;
  /** Called while calls are under way, for logs and counters. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** The largest answer that is read, in bytes. Default: 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Told of a token that the service refused, so that the next attempt has another. */
  readonly tokens?: TokenSource | undefined;
}

/** openapi-fetch, and what calls have in common. */
export interface Transport {
  /** Sends the requests. */
  readonly http: Pick<FetchClient<object>, "request">;
  /** Where the time comes from. */
  readonly clock: Clock;
  /** Gives a number from 0 to 1, for delays. */
  readonly random: () => number;
  /** When calls are sent again that do not say it themselves; `false` for never. */
  readonly retry: RetrySettings;
  /** How long an attempt may take, in milliseconds; `undefined` for no limit. */
  readonly timeout: number | undefined;
  /** How long a call may take with all its attempts, in milliseconds; `undefined` for no limit. */
  readonly deadline: number | undefined;
  /** Called while calls are under way. */
  readonly hooks: Hooks;
  /** The largest answer that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Told of a token that the service refused. */
  readonly tokens: TokenSource | undefined;
}

/** Fills in what the options leave open. Throws an `InvalidArgumentError` for a limit that is none. */
export function createTransport(http: Transport["http"], options: TransportOptions = {}): Transport {
  return {
    http,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    retry: retrySettings(options.retry),
    timeout: checkNumber("timeout", options.timeout, 1),
    deadline: checkNumber("deadline", options.deadline, 1),
    hooks: options.hooks ?? {},
    maxResponseBytes: checkNumber("maxResponseBytes", options.maxResponseBytes, 1) ?? 16 * 1024 * 1024,
    tokens: options.tokens,
  };
}

/** A request, ready to be sent. */
export interface Outgoing {
  /** The operation that is called. */
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The path with its parameters' names, for middleware. */
  readonly template: string;
  /** The URL without its query, from the base URL that the client has. */
  readonly url: (baseUrl: string) => string;
  /** Without a question mark. */
  readonly query: string;
  /** By name; one without a value is not sent. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it is sent; `undefined` where there is none. */
  readonly body?: string | Blob | undefined;
  /** Counted from 1. */
  readonly attempt: number;
}

/** An answer and the URL that it came from. */
export interface Incoming {
  /** The answer; its body was not read where the status means success. */
  readonly response: Response;
  /** The absolute URL that it came from. */
  readonly url: string;
  /** What openapi-fetch read of the body of an error: a JSON value, or the text. */
  readonly error?: unknown;
}

const maxRedirects = 5;

/**
 * Sends a request once and gives what `read` makes of its answer. Redirects of a GET are followed here, each as a request of
 * its own, so that each passes the decision where the token may go. Rejects with an `HttpResponseError` for a status
 * that is no success, and with a {@link NetworkError} where no answer came or not all of it.
 */
export async function send<Result>(
  transport: Transport,
  outgoing: Outgoing,
  signal: AbortSignal | undefined,
  read: (incoming: Incoming) => Promise<Result>,
): Promise<Result> {
  let next = outgoing;
  for (let redirects = 0; ; redirects += 1) {
    const seen = new Exchange(transport, next);
    try {
      const incoming = await seen.exchange(signal);
      const location = redirectOf(next, incoming);
      if (location === undefined) {
        if (!incoming.response.ok) {
          throw createHttpResponseError({ ...incoming, body: incoming.error, operationId: next.operationId });
        }
        return await read(incoming);
      }
      if (redirects === maxRedirects) {
        throw new UnexpectedResponseError(next.operationId, incoming.response, "it redirects without an end");
      }
      // openapi-fetch would take a question mark away from the query of "??".
      next = { ...outgoing, url: () => location.origin + location.pathname + location.search, query: "" };
    } catch (error) {
      if (error instanceof CloudPartnerError) throw error;
      // A credential, a hook or a user's middleware throws errors of its own, which say nothing of the network.
      throw seen.isOfNetwork(error) ? new NetworkError(outgoing.operationId, error) : error;
    } finally {
      seen.discard();
    }
  }
}

/** Where a GET was redirected to. A redirected POST is not followed: a 302 would turn it into a GET. */
function redirectOf({ method }: Outgoing, { response, url }: Incoming): URL | undefined {
  if (method !== "GET" || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  const location = response.headers.get("location");
  return (location && URL.parse(location, url)) || undefined;
}

/** One request and its answer. It stands nearest to `fetch`, as a middleware, and sees what `fetch` gave or threw. */
class Exchange {
  readonly #transport: Transport;
  readonly #outgoing: Outgoing;
  readonly #errors: unknown[] = [];
  #url = "";
  /** What `fetch` gave, and what the middlewares made of it. */
  readonly #responses: Response[] = [];
  /** Set when the middlewares have all been called; what fails later is the reading of the body. */
  #isAnswered = false;

  constructor(transport: Transport, outgoing: Outgoing) {
    this.#transport = transport;
    this.#outgoing = outgoing;
  }

  async exchange(signal: AbortSignal | undefined): Promise<Incoming> {
    const { method, template, url, query, headers, body } = this.#outgoing;
    // openapi-fetch types its arguments by the document's paths; here they come from the table that was generated from it.
    const request = this.#transport.http.request as unknown as (
      method: string,
      path: string,
      init: object,
    ) => Promise<{ response: Response; error?: unknown }>;
    const { response, error } = await request(method.toLowerCase(), template, {
      params: { path: {} },
      // It is given the base URL with the path's template behind it.
      pathSerializer: (whole: string) => {
        this.#url = url(whole.slice(0, -template.length));
        return this.#url;
      },
      querySerializer: () => query,
      headers,
      ...(body === undefined ? {} : { body, bodySerializer: () => body }),
      ...(signal === undefined ? {} : { signal }),
      redirect: "manual",
      middleware: [this],
      parseAs: "stream",
    });
    this.#isAnswered = true;
    this.#responses.push(response);
    // An answer that a middleware or an injected fetch has made has no URL.
    return { response, url: response.url || this.#responses[0]?.url || this.#url, error };
  }

  async onRequest({ request }: { request: Request }): Promise<void> {
    // What a hook gives is nothing to openapi-fetch.
    await this.#transport.hooks.onRequest?.(this.#hooked(request));
  }

  onError({ error }: { error: unknown }): Error | undefined {
    this.#errors.push(error);
    // openapi-fetch throws no error that is false, and would go on without an answer.
    if (error) return undefined;
    const nothing = new TypeError("fetch rejected with nothing");
    this.#errors.push(nothing);
    return nothing;
  }

  async onResponse({ request, response }: { request: Request; response: Response }): Promise<Response | undefined> {
    this.#responses.push(response);
    const { hooks, tokens } = this.#transport;
    const { status, headers } = response;
    if (status === 401) tokens?.forget(request.headers.get("authorization")?.slice("Bearer ".length) ?? "");
    await hooks.onResponse?.({ ...this.#hooked(request), status, responseHeaders: redacted(headers) });
    return response.ok || response.body === null ? undefined : this.#shortened(response);
  }

  /** The answer with no more than the allowed part of its body: openapi-fetch reads that of an error whole. */
  async #shortened(response: Response): Promise<Response> {
    const { status, statusText, headers, url } = response;
    const { chunks } = await readBytes(response, this.#transport.maxResponseBytes).catch((error) => {
      this.#errors.push(error);
      throw error;
    });
    // Services do send 600 and more, and such an answer can be received, but not made.
    const init = { status: Math.min(status, 599), statusText, headers };
    return Object.defineProperties(new Response(new Blob(chunks), init), {
      status: { value: status },
      url: { value: url },
    });
  }

  #hooked({ method, url, headers }: Request) {
    const { operationId, attempt } = this.#outgoing;
    return { operationId, method, url, headers: redacted(headers), attempt };
  }

  /** `true` where `fetch` threw the error, or the connection broke while the body was read. */
  isOfNetwork(error: unknown): boolean {
    return this.#isAnswered || this.#errors.includes(error);
  }

  /** Lets go of bodies that nobody reads; their connection could not be used again. */
  discard(): void {
    for (const { body, bodyUsed } of this.#responses) if (!bodyUsed) body?.cancel().catch(() => {});
  }
}

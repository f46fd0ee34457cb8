import type { ConformanceOptions } from "../../src/index.ts";
import type { Handler, Listen } from "../support/listen.ts";

/** A server that is wrong in one way. */
export interface Mutant {
  /** What is wrong with it. */
  readonly name: string;
  /** The checks that name this fault. Each of them has to fail. */
  readonly caughtBy: readonly string[];
  /** Makes the wrong server of a right one. It may keep what it needs between requests. */
  readonly wrong: (right: Handler) => Handler;
  /** How it is tested, where that is not as all others are. */
  readonly options?: Partial<ConformanceOptions>;
  /** How it listens, where HTTP itself is wrong. */
  readonly listen?: Listen;
}

const operationPaths: readonly (readonly [operationId: string, method: string, path: RegExp])[] = [
  ["cancelOperation", "POST", /\/offers\/[^/]+\/cancel$/],
  ["getOperation", "GET", /\/offers\/[^/]+\/operations\/[^/]+$/],
  ["getOfferOperation", "GET", /^\/api\/operations\/[^/]+$/],
  ["listOperations", "GET", /\/offers\/[^/]+\/submissions\/$/],
  ["publishOffer", "POST", /\/offers\/[^/]+\/publish$/],
  ["goLive", "POST", /\/offers\/[^/]+\/golive$/],
  ["getOfferStatus", "GET", /\/offers\/[^/]+\/status$/],
];

/** The operation that a request is of; `undefined` where it is of none. */
export function operationOf({ method, url }: Request): string | undefined {
  const { pathname } = new URL(url);
  return operationPaths.find(([, each, path]) => each === method && path.test(pathname))?.[0];
}

/** A change of an answer. */
export interface AnswerChange {
  readonly status?: number;
  /** Headers to set; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The body in the place of the right one; `null` removes it. */
  readonly body?: unknown;
}

/** The answer with a change. */
export async function changed(response: Response, { status, headers = {}, body }: AnswerChange): Promise<Response> {
  const next = new Headers(response.headers);
  next.delete("content-length");
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const old = await response.text();
  const text = body === undefined ? old : typeof body === "string" ? body : JSON.stringify(body);
  const bare = body === null || text === "";
  if (bare) next.set("content-length", "0");
  return new Response(bare ? null : text, { status: status ?? response.status, headers: next });
}

/** A server whose answers are changed where they are of an operation (or any, without one) and of a status. */
export function answering(
  which: { readonly operation?: string; readonly status?: number | ((status: number) => boolean) },
  change: AnswerChange | ((body: never, response: Response, request: Request) => AnswerChange),
): Mutant["wrong"] {
  return (right) => async (request) => {
    const operation = operationOf(request);
    const response = await right(request);
    const { status } = which;
    if (which.operation !== undefined && which.operation !== operation) return response;
    if (typeof status === "number" ? response.status !== status : status !== undefined && !status(response.status))
      return response;
    if (typeof change !== "function") return changed(response, change);
    const text = await response.clone().text();
    // The change knows the form of the body that it is made for.
    const body = (text === "" ? undefined : JSON.parse(text)) as never;
    return changed(response, change(body, response, request));
  };
}

/** A change of a request, before the right server sees it. */
export interface RequestChange {
  readonly url?: URL;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
}

/** A server that does not see what is wrong with a request: it takes another in its place. */
export function blindTo(
  operation: string | undefined,
  change: (request: Request, text: string) => RequestChange | undefined,
): Mutant["wrong"] {
  return (right) => async (request) => {
    if (operation !== undefined && operationOf(request) !== operation) return right(request);
    const text = await request.clone().text();
    const next = change(request, text);
    if (next === undefined) return right(request);
    const headers = new Headers(request.headers);
    for (const [name, value] of Object.entries(next.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    const body = next.body ?? text;
    const { method } = request;
    const bare = method === "GET" || method === "HEAD" || body === "";
    headers.delete("content-length");
    return right(new Request(next.url ?? request.url, { method, headers, ...(bare ? {} : { body }) }));
  };
}

/** JSON, or `undefined` for a text that is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

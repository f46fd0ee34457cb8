import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type ContractHandler,
  type Dispatcher,
  dispatcherOf,
  type EntryRefusal,
  type FetchHandler,
} from "../core/index.ts";
import { isPromise } from "../core/is-promise.ts";
import { NodeRequest } from "./node-request.ts";
import { isHost, readTarget } from "./target.ts";
import { writeResponse } from "./write-response.ts";

/** What `node:http` and `node:https` call with each request. */
export type Listener = (message: IncomingMessage, response: ServerResponse) => void;

/**
 * Makes a listener of `node:http` or `node:https` from a handler, for a server of one's own or for middleware around it.
 * {@link serve} does more: errors of the HTTP parser in the API's format, `Expect`, timeouts and an orderly end.
 *
 * @example
 * http.createServer({ requireHostHeader: false }, createListener(handler)).listen(4010);
 */
export function createListener(handler: FetchHandler | ContractHandler): Listener {
  const dispatcher = dispatcherOf(handler);
  return (message, response) => handle(dispatcher, message, response, ignored, plain);
}

/** What the owner of a connection is told of the requests on it. */
export interface Exchange {
  /** Called with each request before it is answered. */
  begin(request: NodeRequest): void;
  /** Whether the connection has to be closed after the next answer. */
  isLast(): boolean;
  /** Called when the answer was handed over to node:http. */
  end(request: NodeRequest): void;
}

const plain: HandleOptions = { awaitsContinue: false };
const ignored: Exchange = { begin() {}, isLast: () => false, end() {} };

/** What an entry knows of a request besides what node:http says. */
export interface HandleOptions {
  /** Whether the caller waits for `100 Continue`, which node:http has not sent by itself. */
  readonly awaitsContinue: boolean;
  /** Why the request is refused whatever it is. */
  readonly refusal?: EntryRefusal | undefined;
}

/** Answers a request of node:http. */
export function handle(
  dispatcher: Dispatcher,
  message: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
  { awaitsContinue, refusal }: HandleOptions,
): void {
  const { hosts, repeated } = readHead(message.rawHeaders);
  const target = readTarget(message.method ?? "", message.url ?? "");
  const host = hosts === 1 ? (message.headers.host ?? "") : "";
  const request = new NodeRequest(message, response, {
    target: target?.target ?? "",
    authority: target?.authority ?? host,
    repeated,
    awaitsContinue,
  });
  exchange.begin(request);
  const refused = refusal ?? (target === undefined ? invalidAddress : undefined) ?? refusalOf(message, hosts, host);
  const answer = refused === undefined ? dispatcher.answer(request) : dispatcher.refuse(refused, request);
  if (!isPromise(answer)) writeResponse(request, answer, exchange);
  else {
    answer
      .then((outgoing) => writeResponse(request, outgoing, exchange))
      .catch((cause: unknown) => fail(cause, response));
  }
}

const invalidAddress: EntryRefusal = { code: "InvalidRequest", message: "The request has no valid address." };
const notImplemented: EntryRefusal = { code: "NotImplemented" };

/** What node:http lets pass, and HTTP does not (RFC 9112, 3.2 and 6.1). */
function refusalOf({ headers, httpVersion }: IncomingMessage, hosts: number, host: string): EntryRefusal | undefined {
  if (hosts > 1 || (hosts === 0 && httpVersion === "1.1")) return invalidAddress;
  // Most requests of a server have the same one.
  if (host !== knownHost) {
    if (!isHost(host)) return invalidAddress;
    knownHost = host;
  }
  const coding = headers["transfer-encoding"];
  return coding === undefined || coding.toLowerCase() === "chunked" ? undefined : notImplemented;
}

let knownHost = "";

/** Counts what node:http gives the first line of alone. */
function readHead(rawHeaders: readonly string[]): { hosts: number; repeated: boolean } {
  let hosts = 0;
  let authorizations = 0;
  let types = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4) {
      if (name.toLowerCase() === "host") hosts++;
    } else if (name.length === 12) {
      if (name.toLowerCase() === "content-type") types++;
    } else if (name.length === 13) {
      if (name.toLowerCase() === "authorization") authorizations++;
    }
  }
  return { hosts, repeated: authorizations > 1 || types > 1 };
}

/** An answer that cannot be sent would leave the caller waiting. */
function fail(cause: unknown, response: ServerResponse): void {
  console.error(cause);
  response.destroy();
}

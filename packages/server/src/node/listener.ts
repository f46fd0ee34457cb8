import type { IncomingMessage, ServerResponse } from "node:http";
import { Server, type Socket } from "node:net";
import {
  type ContractHandler,
  type Dispatcher,
  dispatcherOf,
  type EntryRefusal,
  type FetchHandler,
  type OutgoingResponse,
} from "../core/index.ts";
import { isPromise } from "../core/is-promise.ts";
import { NodeRequest } from "./node-request.ts";
import { isHost, readTarget } from "./target.ts";
import { writeResponse } from "./write-response.ts";

/**
 * What `node:http` and `node:https` call with each request. Express and other apps call it with `next` besides; a request of
 * a path that the handler does not have is left to them then.
 */
export type Listener = (message: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/**
 * Makes a listener of `node:http` or `node:https` from a handler, for a server of one's own or as middleware of an app.
 * `serve` does more: errors of the HTTP parser in the API's format, `Expect`, timeouts and an orderly end.
 *
 * The body has to be unread: a request whose body another middleware has read is answered with 500, because what a parser
 * leaves of a body no longer shows whether the body was valid.
 *
 * @example
 * http.createServer({ requireHostHeader: false }, createListener(handler)).listen(4010);
 * @example
 * express().use(createListener(handler)).use(express.json());
 */
export function createListener(handler: FetchHandler | ContractHandler): Listener {
  const dispatcher = dispatcherOf(handler);
  return (message, response, next) => {
    if (next !== undefined && !isServed(dispatcher, message)) next();
    else answerAlone(dispatcher, message, response);
  };
}

/** Whether a request is for a path that the dispatcher has. */
export function isServed(dispatcher: Dispatcher, { method = "", url = "" }: IncomingMessage): boolean {
  if (dispatcher.hasPath === undefined) return true;
  const target = readTarget(method, url)?.target;
  return target !== undefined && dispatcher.hasPath(target);
}

/** Answers a request on a connection that somebody else owns. */
export function answerAlone(dispatcher: Dispatcher, message: IncomingMessage, response: ServerResponse): void {
  handle(dispatcher, message, response, new Alone(message.socket), plain);
}

/** A request of which only itself is known. */
class Alone implements Exchange {
  /** The owner of the connection decides how long it waits. */
  readonly writeTimeout = 0;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  begin(): boolean {
    return true;
  }

  // node:http waits until a connection has been idle for long before it closes it, even where its server was closed.
  isLast(): boolean {
    const socket = this.#socket;
    return "server" in socket && socket.server instanceof Server && !socket.server.listening;
  }

  end(): void {}
}

/** What the owner of a connection is told of the requests on it. */
export interface Exchange {
  /** For how many milliseconds the caller may take nothing of its answer before the connection is cut; 0 for ever. */
  readonly writeTimeout: number;
  /**
   * Called with each request before it is answered. `false` where it is none, because the connection was to be closed
   * before it.
   */
  begin(request: NodeRequest): boolean;
  /** Whether the connection has to be closed after the answer. */
  isLast(request: NodeRequest): boolean;
  /** Called when an answer was handed over to node:http. */
  end(): void;
}

const plain: HandleOptions = { awaitsContinue: false };

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
  if (!exchange.begin(request)) {
    message.resume();
    return;
  }
  const refused =
    refusal ??
    (target === undefined ? invalidAddress : undefined) ??
    (message.httpVersion === "1.1" ? undefined : refusalOfVersion(request)) ??
    refusalOf(request, hosts, host);
  // The parser hands over the head first. One tick later it has read what came with it, most often the whole body, which
  // need not be waited for then.
  const { announced = 0 } = request;
  if (announced === 0 || message.complete || awaitsContinue) answer(dispatcher, request, exchange, refused);
  else process.nextTick(answer, dispatcher, request, exchange, refused);
}

function answer(
  dispatcher: Dispatcher,
  request: NodeRequest,
  exchange: Exchange,
  refused: EntryRefusal | undefined,
): void {
  const outgoing = refused === undefined ? dispatcher.answer(request) : dispatcher.refuse(refused, request);
  if (isPromise(outgoing)) outgoing.then((given) => send(request, given, exchange));
  else send(request, outgoing, exchange);
}

/** An answer that cannot be sent would leave the caller waiting. */
function send(request: NodeRequest, outgoing: OutgoingResponse, exchange: Exchange): void {
  try {
    writeResponse(request, outgoing, exchange);
  } catch (cause) {
    console.error(cause);
    request.response.destroy();
  }
}

const invalidAddress: EntryRefusal = { code: "InvalidRequest", message: "The request has no valid address." };
const invalidMessage: EntryRefusal = { code: "InvalidRequest", message: "The request is not valid HTTP." };
const notImplemented: EntryRefusal = { code: "NotImplemented" };

/**
 * HTTP/0.9 and HTTP/2.0, which node:http reads as if they were HTTP/1.1, and chunks in HTTP/1.0, of which another server may
 * have taken another length (RFC 9112, 6.1).
 */
function refusalOfVersion(request: NodeRequest): EntryRefusal | undefined {
  const { httpVersion, headers } = request.message;
  if (httpVersion === "1.0" && headers["transfer-encoding"] === undefined) return undefined;
  request.closes = true;
  return invalidMessage;
}

/** What node:http lets pass, and HTTP does not (RFC 9112, 3.2 and 6.1). */
function refusalOf(request: NodeRequest, hosts: number, host: string): EntryRefusal | undefined {
  const { headers, httpVersion } = request.message;
  if (hosts > 1 || (hosts === 0 && httpVersion === "1.1")) return invalidAddress;
  // Most requests of a server have the same one.
  if (host !== knownHost) {
    if (!isHost(host)) return invalidAddress;
    knownHost = host;
  }
  const coding = headers["transfer-encoding"];
  if (coding === undefined || coding.toLowerCase() === "chunked") return undefined;
  // Where a body in an unknown coding ends is not known.
  request.closes = true;
  return notImplemented;
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

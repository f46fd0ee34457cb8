import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type Dispatcher, type EntryRefusal, HttpError, type OutgoingResponse } from "../core/index.ts";
import { http } from "./builtin-http.ts";
import { type Exchange, type HandleOptions, handle } from "./listener.ts";
import type { NodeRequest } from "./node-request.ts";
import { lingerBytes, lingerMilliseconds } from "./write-response.ts";

/** What all connections of a server have in common. */
interface ServerState {
  /** For how many milliseconds a caller may take nothing of its answer; 0 for ever. */
  readonly writeTimeout: number;
  /** Set once the server is being closed. */
  closing: boolean;
}

/** A connection, and what goes on on it. */
class Connection implements Exchange {
  readonly socket: Socket;
  readonly #server: ServerState;
  /** Requests that were not answered yet. */
  pending = 0;
  /** The newest request, until it was answered in full. */
  newest: NodeRequest | undefined = undefined;
  /** Whether a request that was let go of closes the connection. */
  #closed = false;
  /** Set once nothing more can be read: how many bytes had come until then. */
  brokenAt: number | undefined = undefined;
  /** Sent, and the connection closed, as soon as no call is pending. */
  farewell: OutgoingResponse | undefined = undefined;

  constructor(socket: Socket, server: ServerState) {
    this.socket = socket;
    this.#server = server;
  }

  get writeTimeout(): number {
    return this.#server.writeTimeout;
  }

  begin(request: NodeRequest): boolean {
    // What took too long may come after all; its caller was told already.
    if (this.closes || this.brokenAt !== undefined) return false;
    // The body before it has come although nobody asked for it. Asked for now, it closes no connection any more, and this
    // request is not done for an answer that nobody gets.
    this.newest?.sendContinue();
    this.pending++;
    this.newest = request;
    return true;
  }

  isLast(request: NodeRequest): boolean {
    // The newest closes the connection; said of one before it, those after it would go unanswered.
    return request === this.newest && (this.#server.closing || (this.brokenAt !== undefined && !this.farewell));
  }

  end(): void {
    this.pending--;
    this.#closeAfterLast();
    if (this.pending > 0 || this.newest === undefined) return;
    // The rest of a body that nobody reads may have come with its head, and is not looked at before the answer is sent.
    if (this.newest.bodyHasCome) this.#letGo();
    else this.newest.response.once("finish", () => this.#letGo());
  }

  /** Whether nothing that comes now is a request any more. */
  get closes(): boolean {
    return this.#closed || (this.newest?.closes ?? false);
  }

  /**
   * Forgets a request of which nothing is left to do. Kept until the next one comes, all that belongs to it would outlive a
   * collection or two, and make V8 take several times the memory for what is young.
   */
  #letGo(): void {
    const { newest } = this;
    if (this.pending > 0 || newest === undefined || !newest.bodyHasCome) return;
    // An answer without a socket waits for those before it.
    if (newest.response.socket === null && !newest.response.writableFinished) return;
    this.#closed = newest.closes;
    this.newest = undefined;
  }

  /** Answers what is no request, after all that came before it. */
  sayFarewell(farewell: OutgoingResponse): void {
    this.farewell = farewell;
    this.#closeAfterLast();
  }

  #closeAfterLast(): void {
    const { farewell, newest, socket } = this;
    // The head of an answer may have been written before the server was closed, so that it did not say so.
    if (this.pending > 0 || (farewell === undefined && !this.#server.closing)) return;
    const close = () => {
      if (farewell === undefined) socket.destroySoon();
      else endWith(socket, farewell);
    };
    if (newest === undefined) close();
    else whenSent(newest, close);
  }
}

/** The connections of a server. */
export interface Connections {
  /** Closes those without a call, answers new requests with 503, and closes each after its last answer. */
  close(): void;
  /** Cuts those that are left. */
  destroy(): void;
}

/** What the connections of a server have to know of it. */
export interface AttachOptions {
  /** The server's event of a connection that can carry requests. */
  readonly connected: "connection" | "secureConnection";
  /** For how many milliseconds a caller may take nothing of its answer; 0 for ever. */
  readonly writeTimeout: number;
}

/**
 * Lets a dispatcher answer everything that happens on the connections of a server: requests, `Expect`, and what is no HTTP.
 */
export function attach(
  server: Server,
  dispatcher: Dispatcher,
  { connected, writeTimeout }: AttachOptions,
): Connections {
  const connections = new Map<Socket, Connection>();
  const state: ServerState = { closing: false, writeTimeout };
  const answer = (message: IncomingMessage, response: ServerResponse, options: HandleOptions) => {
    const connection = connections.get(message.socket);
    if (connection === undefined) response.destroy();
    else
      handle(
        dispatcher,
        message,
        response,
        connection,
        state.closing ? { ...options, refusal: serviceUnavailable } : options,
      );
  };

  /** Those that are not encrypted yet, and are going to be. */
  const opening = new Map<string, Socket>();
  if (connected === "secureConnection") {
    server.on("connection", (socket: Socket) => {
      const address = addressOf(socket);
      opening.set(address, socket);
      socket.once("close", () => opening.delete(address));
    });
  }
  server.on(connected, (socket: Socket) => {
    if (opening.size > 0) opening.delete(addressOf(socket));
    connections.set(socket, new Connection(socket, state));
    socket.once("close", () => connections.delete(socket));
    if (state.closing) socket.destroySoon();
  });
  server.on("request", (message, response) => answer(message, response, plain));
  server.on("checkContinue", (message, response) => answer(message, response, awaiting));
  server.on("checkExpectation", (message, response) => answer(message, response, unmet));
  // A tunnel is asked for, and its target is no path.
  server.on("connect", ({ socket }) => {
    socket.on("error", () => {});
    const connection = connections.get(socket);
    // What follows an answer that closes the connection is no request.
    if (connection === undefined || connection.closes) return;
    const refusal: EntryRefusal = { code: "InvalidRequest", message: "The request has no valid address." };
    connection.sayFarewell(dispatcher.refuse(refusal));
  });
  server.on("clientError", (error: Error & { code?: string }, socket) => {
    // node:http and node:https give a Socket; the type says Duplex for those who put something else in its place.
    const connection = connections.get(socket as Socket);
    if (connection === undefined || error.code === "ECONNRESET" || !socket.writable) {
      if (connection?.brokenAt === undefined) socket.destroy();
      return;
    }
    breakOff(connection, error);
  });

  /** Answers what cannot be read any further. */
  function breakOff(connection: Connection, error: Error & { code?: string }): void {
    const { socket, newest } = connection;
    if (connection.brokenAt !== undefined) {
      // Each piece of what comes is an error again. It is thrown away, but not for ever.
      if (socket.bytesRead - connection.brokenAt > lingerBytes) socket.destroy();
      return;
    }
    connection.brokenAt = socket.bytesRead;
    if (newest !== undefined && !newest.message.complete) {
      breakBody(newest, error);
      return;
    }
    // What follows a request or an answer that closes the connection is no request.
    if (error.code === "HPE_CLOSED_CONNECTION" || connection.closes) return;
    // A connection that was opened ahead and never used.
    if (socket.bytesRead === 0) {
      socket.destroySoon();
      return;
    }
    connection.sayFarewell(dispatcher.refuse(parserRefusal(error)));
  }

  return {
    close() {
      state.closing = true;
      for (const connection of connections.values()) if (connection.pending === 0) connection.socket.destroySoon();
      // Nothing was asked for on it yet, and node:https would wait for two minutes.
      for (const socket of opening.values()) socket.destroy();
    },
    destroy() {
      for (const { socket } of connections.values()) socket.destroy();
    },
  };
}

/** Names a connection, which has a socket more where it is encrypted. */
function addressOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

const plain: HandleOptions = { awaitsContinue: false };
const awaiting: HandleOptions = { awaitsContinue: true };
const unmet: HandleOptions = { awaitsContinue: true, refusal: { code: "ExpectationFailed" } };
const serviceUnavailable: EntryRefusal = { code: "ServiceUnavailable" };

/** Ends a request whose body is broken. */
function breakBody(request: NodeRequest, error: Error & { code?: string }): void {
  const { message, response } = request;
  if (!response.headersSent) {
    request.breakOff(bodyError(error));
    return;
  }
  // It was answered without its body, and there is nothing more to say.
  if (request.closes && !response.writableEnded) response.end();
  whenSent(request, () => message.socket.destroySoon());
}

/** Calls back when an answer was sent. That it was handed over is not enough: it may wait for those before it. */
function whenSent({ response }: NodeRequest, then: () => void): void {
  if (response.writableFinished) then();
  else response.once("finish", then);
}

/** Sends an answer on a connection on which node:http answers no more, and closes it when it has arrived. */
function endWith(socket: Socket, answer: OutgoingResponse): void {
  if (!socket.writable) return;
  socket.end(textOf(answer));
  const timer = setTimeout(() => socket.destroy(), lingerMilliseconds);
  socket.once("close", () => clearTimeout(timer));
}

/** What a body that breaks is answered with: 400 as every such body, or 408 where it took too long. */
function bodyError(error: Error & { code?: string }): Error {
  return error.code === timeout ? new HttpError("RequestTimeout", { cause: error }) : error;
}

function parserRefusal(error: Error & { code?: string }): EntryRefusal {
  if (error.code === timeout) return { code: "RequestTimeout", cause: error };
  if (error.code === "HPE_HEADER_OVERFLOW") return { code: "RequestHeaderFieldsTooLarge", cause: error };
  return { code: "InvalidRequest", message: "The request is not valid HTTP.", cause: error };
}

const timeout = "ERR_HTTP_REQUEST_TIMEOUT";

/** An answer as it is sent. */
function textOf({ status, headers, body }: OutgoingResponse): string {
  const text = typeof body === "string" ? body : "";
  const lines = [`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`];
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`);
  lines.push(`Date: ${new Date().toUTCString()}`, `Content-Length: ${Buffer.byteLength(text)}`, "Connection: close");
  return `${lines.join("\r\n")}\r\n\r\n${text}`;
}

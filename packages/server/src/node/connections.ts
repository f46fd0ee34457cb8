import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type Dispatcher, type EntryRefusal, HttpError, type OutgoingResponse } from "../core/index.ts";
import { type Exchange, type HandleOptions, handle } from "./listener.ts";
import type { NodeRequest } from "./node-request.ts";
import { lingerBytes, lingerMilliseconds } from "./write-response.ts";

/** What all connections of a server have in common. */
interface ServerState {
  /** Set once the server is being closed. */
  closing: boolean;
}

/** A connection, and what goes on on it. */
class Connection implements Exchange {
  readonly socket: Socket;
  readonly #server: ServerState;
  /** Requests that were not answered yet. */
  pending = 0;
  /** The newest request. */
  newest: NodeRequest | undefined = undefined;
  /** Set once nothing more can be read: how many bytes had come until then. */
  brokenAt: number | undefined = undefined;
  /** Sent, and the connection closed, as soon as no call is pending. */
  farewell: OutgoingResponse | undefined = undefined;

  constructor(socket: Socket, server: ServerState) {
    this.socket = socket;
    this.#server = server;
  }

  begin(request: NodeRequest): void {
    this.pending++;
    this.newest = request;
  }

  isLast(): boolean {
    return this.#server.closing || this.brokenAt !== undefined;
  }

  end({ response }: NodeRequest): void {
    this.pending--;
    if (this.pending > 0) return;
    if (this.farewell !== undefined) sayFarewell(this);
    // Its head may have been written before the server was closed.
    else if (this.#server.closing) response.once("finish", () => this.socket.destroySoon());
  }
}

/** The connections of a server. */
export interface Connections {
  /** Closes those without a call, answers new requests with 503, and closes each after its last answer. */
  close(): void;
  /** Cuts those that are left. */
  destroy(): void;
}

/**
 * Lets a dispatcher answer everything that happens on the connections of a server: requests, `Expect`, and what is no HTTP.
 * `connected` is the server's event of a connection that can carry requests.
 */
export function attach(
  server: Server,
  dispatcher: Dispatcher,
  connected: "connection" | "secureConnection",
): Connections {
  const connections = new Map<Socket, Connection>();
  const state: ServerState = { closing: false };
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

  server.on(connected, (socket: Socket) => {
    connections.set(socket, new Connection(socket, state));
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", (message, response) => answer(message, response, plain));
  server.on("checkContinue", (message, response) => answer(message, response, awaiting));
  server.on("checkExpectation", (message, response) => answer(message, response, unmet));
  // A tunnel is asked for, and its target is no path.
  server.on("connect", (_, socket) => {
    const answer = dispatcher.refuse({ code: "InvalidRequest", message: "The request has no valid address." });
    socket.on("error", () => {});
    socket.end(textOf(answer));
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
      // The body is broken. Where the answer was given without it, there is nothing to say.
      if (newest.response.headersSent) socket.destroy();
      else newest.breakOff(bodyError(error));
      return;
    }
    // A connection that was opened ahead and never used.
    if (socket.bytesRead === 0) {
      socket.destroySoon();
      return;
    }
    connection.farewell = dispatcher.refuse(parserRefusal(error));
    if (connection.pending === 0) sayFarewell(connection);
  }

  return {
    close() {
      state.closing = true;
      for (const connection of connections.values()) if (connection.pending === 0) connection.socket.destroySoon();
    },
    destroy() {
      for (const { socket } of connections.values()) socket.destroy();
    },
  };
}

const plain: HandleOptions = { awaitsContinue: false };
const awaiting: HandleOptions = { awaitsContinue: true };
const unmet: HandleOptions = { awaitsContinue: true, refusal: { code: "ExpectationFailed" } };
const serviceUnavailable: EntryRefusal = { code: "ServiceUnavailable" };

function sayFarewell({ socket, farewell }: Connection): void {
  if (farewell === undefined || !socket.writable) return;
  socket.end(textOf(farewell));
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

/** An answer as bytes, for a connection on which node:http answers no more. */
function textOf({ status, headers, body }: OutgoingResponse): string {
  const text = typeof body === "string" ? body : "";
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`];
  for (let index = 0; index < headers.length; index += 2) lines.push(`${headers[index]}: ${headers[index + 1]}`);
  lines.push(`Date: ${new Date().toUTCString()}`, `Content-Length: ${Buffer.byteLength(text)}`, "Connection: close");
  return `${lines.join("\r\n")}\r\n\r\n${text}`;
}

import { type Server, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type Dispatcher, type EntryRefusal, HttpError, type OutgoingResponse } from "../core/index.ts";
import { type Exchange, handle } from "./listener.ts";
import type { NodeRequest } from "./node-request.ts";
import { lingerBytes, lingerMilliseconds } from "./write-response.ts";

/** A connection, and what goes on on it. */
class Connection {
  readonly socket: Socket;
  /** Requests that were not answered yet. */
  pending = 0;
  /** The newest request. */
  newest: NodeRequest | undefined = undefined;
  /** Set once nothing more can be read: how many bytes had come until then. */
  brokenAt: number | undefined = undefined;
  /** Sent, and the connection closed, when every request was answered. */
  farewell: OutgoingResponse | undefined = undefined;

  constructor(socket: Socket) {
    this.socket = socket;
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
  let closing = false;

  const exchange = (awaitsContinue: boolean): Exchange => ({
    awaitsContinue,
    begin(request) {
      const connection = connections.get(request.message.socket);
      if (connection === undefined) return true;
      if (connection.newest?.closes) return false;
      connection.pending++;
      connection.newest = request;
      return true;
    },
    // Only the newest can be: after an answer that closes, node:http sends none.
    isLast(request) {
      const connection = connections.get(request.message.socket);
      if (connection?.newest !== request || connection.farewell !== undefined) return false;
      return closing || connection.brokenAt !== undefined;
    },
    end({ message, response }) {
      const connection = connections.get(message.socket);
      if (connection === undefined) return;
      connection.pending--;
      if (connection.pending > 0) return;
      // Its head may have been written before the server was closed.
      if (closing && connection.farewell === undefined) response.once("finish", () => connection.socket.destroySoon());
    },
  });
  const plain = exchange(false);
  const awaiting = exchange(true);
  const refusal = () => (closing ? serviceUnavailable : undefined);

  server.on(connected, (socket: Socket) => {
    connections.set(socket, new Connection(socket));
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", (message, response) => handle(dispatcher, message, response, plain, refusal()));
  server.on("checkContinue", (message, response) => handle(dispatcher, message, response, awaiting, refusal()));
  server.on("checkExpectation", (message, response) => {
    handle(dispatcher, message, response, awaiting, { code: "ExpectationFailed" });
  });
  // A tunnel is asked for, and its target is no path.
  server.on("connect", ({ socket }) => {
    socket.on("error", () => {});
    const connection = connections.get(socket);
    if (connection === undefined) socket.destroy();
    else sayLast(connection, { code: "InvalidRequest", message: "The request has no valid address." });
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
    if (error.code === "HPE_CLOSED_CONNECTION" || newest?.closes) return;
    // A connection that was opened ahead and never used.
    if (socket.bytesRead === 0) {
      socket.destroySoon();
      return;
    }
    sayLast(connection, parserRefusal(error));
  }

  /** Says something when every request before was answered, and closes the connection. */
  function sayLast(connection: Connection, refusal: EntryRefusal): void {
    connection.farewell = dispatcher.refuse(refusal);
    if (connection.newest === undefined) sayFarewell(connection);
    else whenSent(connection.newest, () => sayFarewell(connection));
  }

  return {
    close() {
      closing = true;
      for (const connection of connections.values()) if (connection.pending === 0) connection.socket.destroySoon();
    },
    destroy() {
      for (const { socket } of connections.values()) socket.destroy();
    },
  };
}

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

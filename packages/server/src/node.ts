import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { HttpError } from "./core/http-error.ts";
import type { FetchHandler } from "./core/index.ts";
import { writeError } from "./core/responses.ts";

/** Where a server listens. */
export interface ServeOptions {
  /** The port; 0 lets the system choose one. Default: 0. */
  port?: number;
  /** The address to bind to. Default: `127.0.0.1`, which only this machine reaches. */
  hostname?: string;
}

/** A server that listens. */
export interface RunningServer extends AsyncDisposable {
  /** Its address, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Takes no new connection, closes those on which no call is under way, and resolves when the calls that are under way have
   * been answered.
   */
  close(): Promise<void>;
}

/**
 * Serves a handler on node:http. Rejects where the address cannot be bound, with Node's own error (`code: "EADDRINUSE"`).
 *
 * @example
 * const server = await serve(createHandler(handlers, options), { port: 4010 });
 * console.log(server.url);
 */
export async function serve(
  handler: FetchHandler,
  { port = 0, hostname = "127.0.0.1" }: ServeOptions = {},
): Promise<RunningServer> {
  // The adapter would put its own Request and Response in the place of the global ones, for the whole process.
  const options = { overrideGlobalObjects: false, errorHandler: answerUnreadable };
  const listener = getRequestListener((request: Request) => handler(standardRequest(request)), options);
  const server = createServer(listener);
  const closeConnections = trackConnections(server);
  server.listen(port, hostname);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      closeConnections();
    });
    return closed;
  };
  return { url: `http://${host}:${address.port}`, close, [Symbol.asyncDispose]: close };
}

/** The adapter's request only looks like one: `new Request(request)` and `fetch(request)` refuse it. No standard one is TRACE. */
function standardRequest(request: Request): Request {
  return request.method === "TRACE" ? request : new Request(request.url, request);
}

/** A request that cannot become a `Request`, such as one with a broken `Host`, never reaches the handler. */
function answerUnreadable(cause: unknown): Response {
  const response = writeError(new HttpError("InvalidRequest", { message: "The request has no valid address.", cause }));
  response.headers.set("x-ms-request-id", crypto.randomUUID());
  return response;
}

/**
 * Gives a function that closes every connection as soon as no call is under way on it. Node itself leaves a connection open
 * that was never used, and one that becomes idle after the server was closed.
 */
function trackConnections(server: Server): () => void {
  const calls = new Map<Socket, number>();
  let closing = false;
  server.on("connection", (socket: Socket) => {
    calls.set(socket, 0);
    socket.once("close", () => calls.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    calls.set(socket, (calls.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (calls.get(socket) ?? 1) - 1;
      if (calls.has(socket)) calls.set(socket, left);
      if (closing && left === 0) socket.destroySoon();
    });
  });
  return () => {
    closing = true;
    for (const [socket, count] of calls) if (count === 0) socket.destroy();
  };
}

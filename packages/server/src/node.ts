import { once } from "node:events";
import type { Server, ServerOptions } from "node:http";
import { type ContractHandler, dispatcherOf, type FetchHandler } from "./core/index.ts";
import { http } from "./node/builtin-http.ts";
import { attach } from "./node/connections.ts";

export { createListener, type Listener } from "./node/listener.ts";

/** Where a server listens, and how long it waits for its callers. */
export interface ServeOptions {
  /** The port; 0 lets the system choose one. Default: 0. */
  port?: number;
  /** The address to bind to. Default: `127.0.0.1`, which only this machine reaches. */
  hostname?: string;
  /** Private key and certificate, in PEM. With them the server speaks HTTPS. */
  tls?: { readonly key: string | Uint8Array; readonly cert: string | Uint8Array };
  /** How long the head of a request may take, in milliseconds; 0 for ever. Default: 15 000. */
  headersTimeout?: number;
  /** How long a request may take with its body, in milliseconds; 0 for ever. Default: 60 000. */
  requestTimeout?: number;
  /**
   * How long a connection stays open without a request, in milliseconds. Longer than that of the proxy before the server,
   * or now and then a request of the proxy meets a connection that is being closed. Default: 65 000.
   */
  keepAliveTimeout?: number;
  /**
   * How long a caller may take nothing of an answer that is being sent, in milliseconds, before its connection is cut; 0 for
   * ever. It does not run while a handler works. Default: 60 000.
   */
  writeTimeout?: number;
  /** The largest head of a request, in bytes. Larger ones are answered with 431. Default: 16 384. */
  maxHeaderBytes?: number;
  /** How long `close` waits for calls that are under way, in milliseconds, before it cuts them. Default: 10 000. */
  shutdownDeadline?: number;
}

/** How a server is closed. */
export interface CloseOptions {
  /** How long to wait for the calls that are under way, in milliseconds. Default: `shutdownDeadline`. */
  deadline?: number;
}

/** A server that listens. */
export interface RunningServer extends AsyncDisposable {
  /** Its address, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Takes no new connection, closes those on which no call is under way, and answers further requests on the others with
   * 503. Resolves when the calls that are under way have been answered. What is not answered by the deadline is cut, and
   * its `signal` aborted. Called again, it gives less time where its deadline is earlier, and never more.
   */
  close(options?: CloseOptions): Promise<void>;
}

/**
 * Serves a handler on node:http, or on node:https with `tls`. Rejects where the address cannot be bound, with Node's own
 * error (`code: "EADDRINUSE"`).
 *
 * @example
 * const server = await serve(createHandler(handlers, options), { port: 4010 });
 * process.once("SIGTERM", () => server.close());
 */
export async function serve(
  handler: FetchHandler | ContractHandler,
  {
    port = 0,
    hostname = "127.0.0.1",
    tls,
    shutdownDeadline = 10_000,
    writeTimeout = 60_000,
    ...limits
  }: ServeOptions = {},
): Promise<RunningServer> {
  const server = await createNodeServer(serverOptions(limits), tls);
  const connected = tls === undefined ? "connection" : "secureConnection";
  const connections = attach(server, dispatcherOf(handler), { connected, writeTimeout });
  server.listen(port, hostname);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  let closed: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let cutAt = Number.POSITIVE_INFINITY;
  const close = ({ deadline = shutdownDeadline }: CloseOptions = {}) => {
    const at = performance.now() + deadline;
    if (at < cutAt) {
      cutAt = at;
      clearTimeout(timer);
      timer = setTimeout(() => connections.destroy(), deadline);
    }
    closed ??= new Promise((resolve, reject) => {
      server.close((error) => {
        clearTimeout(timer);
        // Nothing is left to cut.
        cutAt = Number.NEGATIVE_INFINITY;
        if (error) reject(error);
        else resolve();
      });
      connections.close();
    });
    return closed;
  };
  const scheme = tls === undefined ? "http" : "https";
  return { url: `${scheme}://${host}:${address.port}`, close, [Symbol.asyncDispose]: () => close() };
}

type Limits = Pick<ServeOptions, "headersTimeout" | "requestTimeout" | "keepAliveTimeout" | "maxHeaderBytes">;

function serverOptions({
  headersTimeout = 15_000,
  requestTimeout = 60_000,
  keepAliveTimeout = 65_000,
  maxHeaderBytes = 16_384,
}: Limits): ServerOptions {
  // 0 is no limit for node:http, here as there.
  const timeouts = [headersTimeout, requestTimeout].filter((milliseconds) => milliseconds > 0);
  return {
    headersTimeout: requestTimeout === 0 ? headersTimeout : Math.min(headersTimeout, requestTimeout),
    requestTimeout,
    keepAliveTimeout,
    maxHeaderSize: maxHeaderBytes,
    // Timeouts are noticed no more exactly than this.
    connectionsCheckingInterval: Math.max(
      10,
      Math.floor(Math.min(1000, ...timeouts.map((milliseconds) => milliseconds / 4))),
    ),
    // It would be refused without a body; the listener refuses it in the API's format.
    requireHostHeader: false,
  };
}

async function createNodeServer(options: ServerOptions, tls: ServeOptions["tls"]): Promise<Server> {
  if (tls === undefined) return http.createServer(options);
  // Only those who use it pay for its loading.
  const https = await import("node:https");
  const { key, cert } = tls;
  // The types ask for a Buffer where any array of bytes is taken.
  return https.createServer({ ...options, key: pemOf(key), cert: pemOf(cert) });
}

function pemOf(pem: string | Uint8Array): string | Buffer {
  return typeof pem === "string" ? pem : Buffer.from(pem);
}

import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import type { FetchHandler } from "./core/index.ts";

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
  /** Takes no new connection, and resolves when the calls that are under way have been answered. */
  close(): Promise<void>;
}

/**
 * Serves a handler on node:http. Rejects where the address cannot be bound, with Node's own error (`code: "EADDRINUSE"`).
 *
 * @example
 * await using server = await serve(createHandler(handlers, options), { port: 4010 });
 */
export async function serve(
  handler: FetchHandler,
  { port = 0, hostname = "127.0.0.1" }: ServeOptions = {},
): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: handler });
  server.listen(port, hostname);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
    });
    return closed;
  };
  return { url: `http://${host}:${address.port}`, close, [Symbol.asyncDispose]: close };
}

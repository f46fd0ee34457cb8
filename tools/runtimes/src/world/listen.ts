import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";

/** A server that listens on this machine. */
export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** Serves on any free port. Whoever is not answered yet is cut off when the server is closed. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

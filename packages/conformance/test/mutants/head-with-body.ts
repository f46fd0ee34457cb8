import { once } from "node:events";
import { createServer } from "node:net";
import { type Handler, listen } from "../support/listen.ts";
import type { Mutant } from "./mutant.ts";

/** Servers that are wrong below HTTP's own libraries, which do not let them be. */
export const wireMutants: readonly Mutant[] = [
  {
    name: "HEAD with a body",
    caughtBy: ["getOfferStatus/methods/head"],
    wrong: (right) => right,
    listen: async (handler: Handler) => {
      const inner = await listen(handler);
      const { hostname, port } = new URL(inner.url);
      const server = createServer((socket) => {
        const chunks: Buffer[] = [];
        socket.on("error", () => socket.destroy());
        socket.on("data", async (chunk: Buffer) => {
          chunks.push(chunk);
          const text = Buffer.concat(chunks).toString("latin1");
          const end = text.indexOf("\r\n\r\n");
          if (end < 0) return;
          const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
          if (text.length < end + 4 + length) return;
          chunks.length = 0;
          const [method = "GET", path = "/"] = text.split(" ");
          const headers = text
            .slice(0, end)
            .split("\r\n")
            .slice(1)
            .map((line) => line.split(/: ?(.*)/s))
            .filter(([name = ""]) => !/^(host|connection|content-length|transfer-encoding|keep-alive)$/i.test(name))
            .map(([name = "", value = ""]): [string, string] => [name, value]);
          const body = text.slice(end + 4, end + 4 + length);
          const response = await fetch(`http://${hostname}:${port}${path}`, {
            // The body of a HEAD is that of the GET.
            method: method === "HEAD" ? "GET" : method,
            headers,
            redirect: "manual",
            ...(body === "" ? {} : { body: Buffer.from(body, "latin1") }),
          });
          const bytes = Buffer.from(await response.arrayBuffer());
          const lines = [...response.headers]
            .filter(([name]) => !/^(connection|content-length|transfer-encoding|keep-alive)$/.test(name))
            .map(([name, value]) => `${name}: ${value}\r\n`);
          socket.write(
            `HTTP/1.1 ${response.status} -\r\n${lines.join("")}content-length: ${bytes.length}\r\nconnection: close\r\n\r\n`,
          );
          socket.end(bytes);
        });
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("the server has no port");
      const close = async () => {
        await new Promise((resolve) => server.close(resolve));
        await inner.close();
      };
      return { url: `http://127.0.0.1:${address.port}`, close };
    },
  },
];

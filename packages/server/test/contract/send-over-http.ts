import http from "node:http";
import { headersOf, type Send } from "./call.ts";

/** Sends calls to a server through a socket, with a client that sends what `fetch` refuses to. */
export function sendOverHttp(url: string): Send {
  const { hostname, port } = new URL(url);
  return (call) =>
    new Promise((resolve, reject) => {
      const { method = "GET", target: path, body, chunked = false } = call;
      const headers = { ...headersOf(call), ...(chunked ? { "transfer-encoding": "chunked" } : {}) };
      const request = http.request({ hostname, port, method, path, headers, agent: false });
      request.on("error", reject);
      request.on("response", async (response) => {
        try {
          const text = Buffer.concat(await response.toArray()).toString();
          const joined = Object.entries(response.headersDistinct).map(([name, values = []]) => [
            name,
            values.join(", "),
          ]);
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(joined), text });
        } catch (error) {
          reject(error);
        }
      });
      request.end(body);
    });
}

import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { SentRequest } from "./exchange.ts";

/**
 * Sends a HEAD request over a socket of its own and gives how many bytes came after the head: HTTP clients hide them. Rejects
 * where no whole head came within the time, in milliseconds.
 */
export function bytesAfterHead({ url, headers }: SentRequest, timeout: number): Promise<number> {
  const { protocol, hostname, port, host, pathname, search } = new URL(url);
  const secure = protocol === "https:";
  const name = hostname.replace(/^\[|\]$/g, "");
  const lines = [`HEAD ${pathname}${search} HTTP/1.1`, `Host: ${host}`, "Connection: close"];
  const head = [...lines, ...headers.map(([key, value]) => `${key}: ${value}`), "", ""].join("\r\n");
  return new Promise((resolve, reject) => {
    const options = { host: name, port: port === "" ? (secure ? 443 : 80) : Number(port) };
    const socket = secure ? connectSecurely({ ...options, servername: name }) : connect(options);
    let received = Buffer.alloc(0);
    // A server may keep the connection open all the same: what came until then counts.
    const timer = setTimeout(finish, timeout);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
    });
    socket.on("error", finish);
    socket.on("close", finish);
    socket.write(head);
    function finish() {
      clearTimeout(timer);
      socket.destroy();
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) reject(new Error("no head of an answer came"));
      else resolve(received.length - end - 4);
    }
  });
}

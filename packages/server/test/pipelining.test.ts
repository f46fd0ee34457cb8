import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { serve } from "../src/node.ts";
import { body, createTestHandler, handlers, offer, token, version } from "./support.ts";

const head = `Host: a\r\nAuthorization: Bearer ${token}\r\n`;
const get = (lines = "") => `GET ${offer}/status?${version} HTTP/1.1\r\n${head}${lines}\r\n`;
const cancel = (lines = "") =>
  `POST ${offer}/cancel?${version} HTTP/1.1\r\n${head}Content-Type: application/json\r\n${lines}Content-Length: ${body.length}\r\n\r\n${body}`;

/** The status lines that a connection answers with until the server ends it, and the operations that were called. */
async function talk(sent: string): Promise<{ statuses: number[]; called: string[]; text: string }> {
  const called: string[] = [];
  const handler = createTestHandler({
    // Later than what follows it on the connection is read.
    cancelOperation: async (call) => {
      called.push("cancelOperation");
      await delay(20);
      return await handlers.cancelOperation(call);
    },
    getOfferStatus: (call) => {
      called.push("getOfferStatus");
      return handlers.getOfferStatus(call);
    },
  });
  await using server = await serve(handler, { headersTimeout: 200, requestTimeout: 400, keepAliveTimeout: 50 });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(sent);
  const text = Buffer.concat(await socket.toArray()).toString();
  return { statuses: [...text.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => Number(status)), called, text };
}

test("what is no HTTP is answered after every request before it, and they are answered in full", async () => {
  const { statuses, text } = await talk(`${cancel()}${get()}${cancel()}no HTTP\r\n\r\n`);
  expect(statuses).toEqual([202, 200, 202, 400]);
  expect(text.match(/^Connection: close\r$/gim)).toHaveLength(1);
});

test("a tunnel is refused after every request before it was answered", async () => {
  const { statuses } = await talk(`${cancel()}${get()}CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n`);
  expect(statuses).toEqual([202, 200, 400]);
});

test.each([
  ["the caller said so", get("Connection: close\r\n")],
  [
    "its body is not read",
    `OPTIONS ${offer}/cancel HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
  ],
  ["it asks for an upgrade", get("Connection: upgrade\r\nUpgrade: h2c\r\n")],
  ["it expects 100 and has no body", get("Expect: 100-continue\r\n")],
])("after an answer that closes the connection nothing is called and nothing said: %s", async (_, first) => {
  const { statuses, called, text } = await talk(`${first}${cancel()}${get()}no HTTP\r\n\r\n`);
  expect(statuses).toHaveLength(1);
  expect(text).toMatch(/^Connection: close\r$/im);
  expect(called).not.toContain("cancelOperation");
  const tunnel = await talk(`${first}CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n`);
  expect(tunnel.statuses).toHaveLength(1);
});

test("a body that is sent unasked leaves the connection in use, and no request after it is lost", async () => {
  const called: string[] = [];
  const handler = createTestHandler(
    {
      getOfferStatus: (call) => {
        called.push("getOfferStatus");
        return handlers.getOfferStatus(call);
      },
    },
    { security: { bearerAuth: async (given) => await delay(20, given === token ? "release" : undefined) } },
  );
  await using server = await serve(handler);
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(cancel("Expect: 100-continue\r\n").replace(token, "wrong") + get("Connection: close\r\n"));
  const text = Buffer.concat(await socket.toArray()).toString();
  expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 100", "HTTP/1.1 401", "HTTP/1.1 200"]);
  expect(called).toEqual(["getOfferStatus"]);
});

test.each([
  ["HTTP/2.0", get().replace("HTTP/1.1", "HTTP/2.0")],
  ["HTTP/0.9", get().replace("HTTP/1.1", "HTTP/0.9")],
  [
    "chunks in HTTP/1.0",
    `POST ${offer}/cancel?${version} HTTP/1.0\r\nConnection: keep-alive\r\n${head}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ],
])("%s is refused, and the connection closed", async (_, first) => {
  const { statuses, called, text } = await talk(`${first}${get()}`);
  expect(statuses).toEqual([400]);
  expect(called).toEqual([]);
  expect(text).toContain('"code":"InvalidRequest"');
});

test("an answer that was given without the body is not lost where the body is broken", async () => {
  const { statuses, called } = await talk(`${cancel()}${get("Transfer-Encoding: chunked\r\n")}no chunk\r\n${get()}`);
  expect(statuses).toEqual([202, 200]);
  expect(called.sort()).toEqual(["cancelOperation", "getOfferStatus"]);
});

test("what comes after its time is not done, because its caller was told that it came too late", async () => {
  const called: string[] = [];
  const handler = createTestHandler({
    getOfferStatus: (call) => {
      called.push("getOfferStatus");
      return handlers.getOfferStatus(call);
    },
  });
  await using server = await serve(handler, { headersTimeout: 50, requestTimeout: 50 });
  const socket = connect({ port: Number(new URL(server.url).port), host: "127.0.0.1", allowHalfOpen: true });
  socket.write(get().slice(0, -2));
  socket.once("data", () => void socket.end("\r\n"));
  const text = Buffer.concat(await socket.toArray()).toString();
  expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 408"]);
  // By the second answer the server has read what came before.
  for (const path of ["/first", "/second"]) expect((await fetch(server.url + path)).status).toBe(404);
  expect(called).toEqual([]);
});

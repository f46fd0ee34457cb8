import { once } from "node:events";
import http from "node:http";
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { AnswerContext } from "../src/index.ts";
import { createListener, serve } from "../src/node.ts";
import { deferred } from "./deferred.ts";
import { body, createTestHandler, offer, token, version } from "./support.ts";

/** What a server sends back for the bytes of a request that asks it to close the connection. */
async function raw(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end(request);
  return Buffer.concat(await socket.toArray()).toString();
}

const status = `${offer}/status?${version}`;
const authorization = `Bearer ${token}`;

/** A handler whose answers wait until they are let go. */
function held() {
  const entered = deferred<void>();
  const gate = deferred<void>();
  const handler = createTestHandler({
    getOfferStatus: async () => {
      entered.resolve();
      await gate.promise;
      return { status: 200, body: { status: "running" } };
    },
  });
  return { handler, entered: entered.promise, release: gate.resolve };
}

describe("an address that is none is refused in the API's format", () => {
  test.each([
    ["a broken host", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\nConnection: close\r\n\r\n"],
    ["a host with a user", "GET / HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n"],
    ["an asterisk", "GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
    ["a scheme that is none of HTTP's", "GET ftp://a/b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
    ["a fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
    ["a tunnel", "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n"],
    ["a backslash", "GET /a\\b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
  ])("%s", async (_, request) => {
    await using server = await serve(createTestHandler());
    const answer = await raw(server.url, request);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toMatch(/x-ms-request-id: [\w-]{36}\r\n/i);
    expect(answer).toContain('{"error":{"code":"InvalidRequest","message":"The request has no valid address."}}');
  });
});

test("the host of a request chooses nothing", async () => {
  await using server = await serve(createTestHandler());
  const request = `GET http://elsewhere.example${status} HTTP/1.1\r\nHost: another.example\r\nAuthorization: ${authorization}\r\n`;
  expect(await raw(server.url, `${request}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 /);
});

test("TRACE, which the Fetch standard has no request of, is answered with 405", async () => {
  await using server = await serve(createTestHandler());
  const answer = await raw(
    server.url,
    `TRACE ${offer}/status?${version} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 405 /);
  expect(answer).toMatch(/allow: GET, HEAD, OPTIONS\r\n/i);
});

test("a body of a GET is left alone, and the next request of the connection is read", async () => {
  await using server = await serve(createTestHandler());
  const get = `GET ${status} HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n`;
  const answer = await raw(server.url, `${get}Content-Length: 5\r\n\r\nhello${get}Connection: close\r\n\r\n`);
  expect(answer.match(/HTTP\/1.1 200 /g)).toHaveLength(2);
});

test("a body that is announced as too large is not waited for", async () => {
  await using server = await serve(createTestHandler());
  const post = `POST ${offer}/cancel?${version} HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n`;
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(`${post}Content-Length: 99999999\r\n\r\n`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

test("a caller who goes away aborts the signal, and a body that breaks off is no fault", async () => {
  const errors: string[] = [];
  const entered = deferred<AbortSignal>();
  const handler = createTestHandler(
    {
      getOfferStatus: async ({ signal }) => {
        entered.resolve(signal);
        await once(signal, "abort");
        return { status: 200, body: { status: "running" } };
      },
    },
    { onError: ({ code }) => void errors.push(code) },
  );
  await using server = await serve(handler);
  const request = http.get(server.url + status, { headers: { authorization } }).on("error", () => {});
  const signal = await entered.promise;
  expect(signal.aborted).toBe(false);
  request.destroy();
  await vi.waitFor(() => expect(signal.aborted).toBe(true));

  const headers = { authorization, "content-type": "application/json", "content-length": 1000 };
  const post = http.request(`${server.url}${offer}/cancel?${version}`, { method: "POST", headers });
  post.on("error", () => {});
  post.write(body, () => post.destroy());
  await vi.waitFor(() => expect(errors).toEqual(["InvalidRequest"]));
});

test("the call of a caller who went away before its body was asked for ends", async () => {
  const asked = deferred<void>();
  const gone = deferred<void>();
  const answers: (string | undefined)[] = [];
  const bearerAuth = async () => {
    asked.resolve();
    await gone.promise;
    return "release";
  };
  const onAnswer = ({ operationId }: AnswerContext) => void answers.push(operationId);
  const listener = createListener(createTestHandler({}, { security: { bearerAuth }, onAnswer }));
  await using server = http.createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const headers = { authorization, "content-type": "application/json", "content-length": 1000 };
  const post = http.request(`${url}${offer}/cancel?${version}`, { method: "POST", headers });
  post.on("error", () => {});
  post.write(body);
  await asked.promise;
  post.destroy();
  // By the second answer the server has read what came before.
  for (const path of ["/first", "/second"]) expect((await fetch(url + path)).status).toBe(404);
  gone.resolve();
  await vi.waitFor(() => expect(answers).toContain("cancelOperation"));
});

test("a handler is given a standard request, and the global ones stay what they were", async () => {
  const { Request: standard, Response: answer } = globalThis;
  const handler = createTestHandler({
    getOfferStatus: ({ request }) => {
      const { headers } = new Request(request);
      return { status: 200, body: { status: headers.has("authorization") ? "running" : "failed" } };
    },
  });
  await using server = await serve(handler);
  const response = await fetch(server.url + status, { headers: { authorization } });
  expect(await response.json()).toEqual({ status: "running" });
  expect([globalThis.Request, globalThis.Response]).toEqual([standard, answer]);
});

describe("close", () => {
  test("does not wait for connections without a call, and waits for calls", async () => {
    const { handler, entered, release } = held();
    const server = await serve(handler);
    const agent = new http.Agent({ keepAlive: true });
    const get = (path: string) => once(http.get(server.url + path, { agent, headers: { authorization } }), "response");
    const [first] = await get("/nothing");
    await first.toArray();
    const unused = connect(Number(new URL(server.url).port), "127.0.0.1");
    await once(unused, "connect");
    const call = get(status);
    await entered;

    let closed = false;
    const closing = server.close().then(() => {
      closed = true;
    });
    expect(server.close()).toBe(server.close());
    await once(unused.resume(), "close");
    expect(closed).toBe(false);
    release();
    const [response] = await call;
    expect(response.statusCode).toBe(200);
    expect(String(Buffer.concat(await response.toArray()))).toBe('{"status":"running"}');
    const started = performance.now();
    await closing;
    // Node's own way takes five seconds, the time for which it keeps a connection alive.
    expect(performance.now() - started).toBeLessThan(1000);
    agent.destroy();
  });

  test("takes no new connection", async () => {
    const server = await serve(createTestHandler());
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

test("a port that is taken rejects", async () => {
  await using server = await serve(createTestHandler());
  const port = Number(new URL(server.url).port);
  await expect(serve(createTestHandler(), { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

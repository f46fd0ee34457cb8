import { once } from "node:events";
import http from "node:http";
import { connect, type Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { type AnswerContext, HttpError } from "../src/index.ts";
import { type CloseOptions, createListener, type RunningServer, type ServeOptions, serve } from "../src/node.ts";
import { deferred } from "./deferred.ts";
import { body, createTestHandler, offer, token, version } from "./support.ts";

const status = `${offer}/status?${version}`;
const cancel = `${offer}/cancel?${version}`;
const authorization = `Authorization: Bearer ${token}`;

/** The lines of a head, with what ends it. */
function head(...lines: string[]): string {
  return `${lines.join("\r\n")}\r\n\r\n`;
}

const get = head(`GET ${status} HTTP/1.1`, "Host: a", authorization);
const last = head(`GET ${status} HTTP/1.1`, "Host: a", authorization, "Connection: close");

function post(...lines: string[]): string {
  return head(`POST ${cancel} HTTP/1.1`, "Host: a", authorization, "Content-Type: application/json", ...lines);
}

function open({ url }: RunningServer): Socket {
  return connect(Number(new URL(url).port), "127.0.0.1");
}

/** Everything that comes until the server closes the connection, which stays open on this side. */
async function everything(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  await once(socket, "end");
  socket.destroy();
  return text;
}

/** What a server says to bytes. */
async function said(bytes: string, options: ServeOptions = {}, handler = createTestHandler()): Promise<string> {
  await using server = await serve(handler, options);
  const socket = open(server);
  socket.write(bytes);
  return await everything(socket);
}

/** An answer is an error in the API's format: with its code, an identifier, a date, and a length that is right. */
function expectError(answer: string, expected: number, code: string): void {
  const [lines = "", text = ""] = answer.split("\r\n\r\n");
  expect(lines).toMatch(new RegExp(`^HTTP/1\\.1 ${expected} `));
  expect(lines).toMatch(new RegExp(`\r\nx-ms-error-code: ${code}(\r\n|$)`, "i"));
  expect(lines).toMatch(/\r\nx-ms-request-id: [\w-]{36}(\r\n|$)/i);
  expect(lines).toMatch(/\r\nDate: /i);
  expect(lines).toMatch(/\r\nConnection: close(\r\n|$)/i);
  expect(lines).toMatch(new RegExp(`\r\nContent-Length: ${Buffer.byteLength(text)}(\r\n|$)`, "i"));
  expect(JSON.parse(text)).toMatchObject({ error: { code } });
}

describe("what is no HTTP is answered in the API's format, and the connection closed", () => {
  test.each<[string, string, number, string]>([
    ["noise", "\x16\x03\x01 hello\r\n\r\n", 400, "InvalidRequest"],
    ["a version that there is not", head("GET / HTTP/9.9", "Host: a"), 400, "InvalidRequest"],
    ["a blank before the colon", head("GET / HTTP/1.1", "Host : a"), 400, "InvalidRequest"],
    ["a folded header", head("GET / HTTP/1.1", "Host: a", " b"), 400, "InvalidRequest"],
    ["two lengths", post("Content-Length: 2", "Content-Length: 3"), 400, "InvalidRequest"],
    ["a length that is no number", post("Content-Length: two"), 400, "InvalidRequest"],
    [
      "a length and chunks",
      `${post("Content-Length: 2", "Transfer-Encoding: chunked")}0\r\n\r\n`,
      400,
      "InvalidRequest",
    ],
    ["a bad chunk", `${post("Transfer-Encoding: chunked")}zz\r\n{}\r\n`, 400, "InvalidRequest"],
    ["another transfer coding", `${post("Transfer-Encoding: gzip, chunked")}0\r\n\r\n`, 501, "NotImplemented"],
    [
      "a head that is too large",
      head("GET / HTTP/1.1", `X: ${"x".repeat(20_000)}`),
      431,
      "RequestHeaderFieldsTooLarge",
    ],
  ])("%s", async (_, bytes, expected, code) => {
    expectError(await said(bytes), expected, code);
  });

  test("a head that takes too long", async () => {
    const answer = await said("GET / HTTP/1.1\r\nHost:", { headersTimeout: 60, requestTimeout: 60 });
    expectError(answer, 408, "RequestTimeout");
  });

  test("a body that takes too long", async () => {
    const answer = await said(`${post("Content-Length: 9")}{`, { headersTimeout: 60, requestTimeout: 60 });
    expectError(answer, 408, "RequestTimeout");
  });

  test("after the answers to what came before it", async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { status: 200, body: { status: "running" } } as const;
    };
    const answer = await said(`${get}${get}noise\r\n\r\n`, {}, createTestHandler({ getOfferStatus: slow }));
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code)).toEqual(["200", "200", "400"]);
  });

  test("it is told to onError, with nothing of what was sent in the answer", async () => {
    const told: [string, string, unknown][] = [];
    const handler = createTestHandler(
      {},
      { onError: ({ code }, { phase, request }) => void told.push([code, phase, request]) },
    );
    expect(await said("hunter2 / HTTP/1.1\r\n\r\n", {}, handler)).not.toContain("hunter2");
    expect(told).toEqual([["InvalidRequest", "request", undefined]]);
  });
});

describe("what is allowed is answered", () => {
  test("HTTP/1.0, without a host", async () => {
    const answer = await said(head(`GET ${status} HTTP/1.0`, authorization));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\nDate: /i);
  });

  test("OPTIONS *", async () => {
    const answer = await said(head("OPTIONS * HTTP/1.1", "Host: a", "Connection: close"));
    expect(answer).toMatch(/^HTTP\/1\.1 204 /);
    expect(answer).toMatch(/\r\nAllow: GET, HEAD, OPTIONS, POST\r\n/i);
    expect(answer).not.toMatch(/content-length|transfer-encoding/i);
  });

  test("an upgrade, by not upgrading", async () => {
    const answer = await said(
      head(`GET ${status} HTTP/1.1`, "Host: a", authorization, "Upgrade: h2c", "Connection: upgrade, close"),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("chunks, with their extensions and trailers", async () => {
    const chunks = body
      .match(/.{1,9}/g)
      ?.map((chunk) => `${chunk.length.toString(16)};a=b\r\n${chunk}\r\n`)
      .join("");
    const answer = await said(`${post("Transfer-Encoding: Chunked", "Connection: close")}${chunks}0\r\nX: y\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 202 /);
    expect(answer).toMatch(/\r\nContent-Length: 0\r\n/i);
  });

  test("pipelined requests, in their order", async () => {
    let calls = 0;
    const handler = createTestHandler({
      getOfferStatus: async () => {
        const turn = calls++;
        await new Promise((resolve) => setTimeout(resolve, turn === 0 ? 30 : 0));
        return { status: 200, body: { status: "running", notificationEmails: `turn ${turn}` } };
      },
    });
    const answer = await said(`${get}${head("GET /nothing HTTP/1.1", "Host: a")}${last}`, {}, handler);
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)|turn \d/g)].map(([all]) => all)).toEqual([
      "HTTP/1.1 200",
      "turn 0",
      "HTTP/1.1 404",
      "HTTP/1.1 200",
      "turn 1",
    ]);
  });
});

test.each([
  ["Authorization", `Authorization: Bearer ${token}`, 401],
  ["Content-Type", "Content-Type: application/json", 415],
])("a second line of %s is not overlooked", async (_, line, expected) => {
  const answer = await said(`${post(line, `Content-Length: ${body.length}`, "Connection: close")}${body}`);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${expected} `));
});

describe("Expect: 100-continue", () => {
  const expecting = (length: number, ...lines: string[]) =>
    post("Expect: 100-continue", `Content-Length: ${length}`, ...lines);

  test("the body is asked for when it is going to be read", async () => {
    await using server = await serve(createTestHandler());
    const socket = open(server);
    socket.write(expecting(body.length, "Connection: close"));
    const [first] = await once(socket, "data");
    expect(String(first)).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    socket.write(body);
    expect(await everything(socket)).toMatch(/^HTTP\/1\.1 202 /);
  });

  test.each<[string, string, number, string]>([
    ["another expectation", expecting(52).replace("100-continue", "tea"), 417, "ExpectationFailed"],
    ["a body that is too large", expecting(99_999_999), 413, "ContentTooLarge"],
    ["another media type", expecting(52).replace("application/json", "text/plain"), 415, "UnsupportedMediaType"],
    ["a wrong token", expecting(52).replace(token, "wrong"), 401, "Unauthorized"],
    ["no such path", expecting(52).replace(cancel, "/nothing"), 404, "PathNotFound"],
  ])("it is not asked for: %s", async (_, bytes, expected, code) => {
    await using server = await serve(createTestHandler());
    const socket = open(server);
    socket.write(bytes);
    const [answer] = await once(socket, "data");
    expectError(String(answer), expected, code);
    socket.destroy();
  });
});

describe("a body that nobody reads", () => {
  test("of a size that is thrown away leaves the connection in use", async () => {
    const unread = post(`Content-Length: ${body.length}`).replace(token, "wrong");
    const answer = await said(unread + body + last);
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code)).toEqual(["401", "200"]);
  });

  test.each(["Content-Length: 8000000", "Transfer-Encoding: chunked"])(
    "does not keep the answer from a caller who goes on sending: %s",
    async (framing) => {
      await using server = await serve(createTestHandler({}, { maxBodyBytes: 1000 }));
      const socket = open(server);
      const answered = everything(socket);
      socket.write(post(framing));
      const piece = "x".repeat(80_000);
      // All of it is sent before the answer is looked at; a connection that was reset would end this with EPIPE.
      for (let sent = 0; sent < 100; sent++) {
        const text = framing.startsWith("C") ? piece : `${piece.length.toString(16)}\r\n${piece}\r\n`;
        if (!socket.write(text)) await once(socket, "drain");
      }
      if (!framing.startsWith("C")) socket.write("0\r\n\r\n");
      expectError(await answered, 413, "ContentTooLarge");
    },
  );
});

test("a caller who goes away is no fault, and what is answered then is dropped", async () => {
  const told: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let aborted = false;
  const handler = createTestHandler(
    {
      getOfferStatus: async ({ signal }) => {
        signal.addEventListener("abort", () => {
          aborted = true;
          release();
        });
        socket.destroy();
        await gate;
        return { status: 200, body: { status: "running" } };
      },
    },
    { onError: ({ code }) => void told.push(code) },
  );
  const server = await serve(handler);
  const socket = open(server);
  socket.write(get);
  await once(socket, "close");
  await server.close();
  await vi.waitFor(() => expect(aborted).toBe(true));
  expect(told).toEqual([]);
});

describe("while a server is being closed", () => {
  function held() {
    let release = () => {};
    let enter = () => {};
    const entered = new Promise<void>((resolve) => {
      enter = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const signals: AbortSignal[] = [];
    const getOfferStatus = async ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      enter();
      await gate;
      return { status: 200, body: { status: "running" } } as const;
    };
    const answers: [string | undefined, number][] = [];
    const onAnswer = ({ method, status }: AnswerContext) => void answers.push([method, status]);
    const handler = createTestHandler({ getOfferStatus }, { onError: () => {}, onAnswer });
    return { handler, entered, release, signals, answers };
  }

  test("calls are answered, and further requests on their connections refused", async () => {
    const { handler, entered, release, answers } = held();
    const server = await serve(handler);
    const socket = open(server);
    const answered = everything(socket);
    socket.write(get);
    await entered;
    const closed = server.close();
    socket.write(get, () => setTimeout(release, 30));
    const answer = await answered;
    await closed;
    const [first = "", second = ""] = answer.split(/(?=HTTP\/1\.1 503)/);
    expect(first).toMatch(/^HTTP\/1\.1 200 /);
    expect(first).not.toMatch(/\r\nConnection: close\r\n/i);
    expectError(second, 503, "ServiceUnavailable");
    expect(answers).toEqual([
      ["GET", 503],
      ["GET", 200],
    ]);
  });

  test("the deadline cuts what is left, and aborts its signal", async () => {
    const { handler, entered, signals } = held();
    const server = await serve(handler);
    const socket = open(server);
    socket.write(get);
    await entered;
    const closed = server.close({ deadline: 20 });
    await once(socket.resume(), "close");
    await closed;
    await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
  });

  test.each<[string, CloseOptions, CloseOptions]>([
    ["an earlier deadline that is said later counts", { deadline: 600_000 }, { deadline: 20 }],
    ["a later one that is said later does not", { deadline: 20 }, {}],
  ])("%s", async (_, first, second) => {
    const { handler, entered } = held();
    const server = await serve(handler, { shutdownDeadline: 600_000 });
    const socket = open(server);
    socket.write(get);
    await entered;
    const closed = server.close(first);
    const again = server.close(second);
    await once(socket.resume(), "close");
    await Promise.all([closed, again, server.close()]);
  });
});

describe("a caller that takes nothing of its answer", () => {
  /** More than lies in the buffers of two sockets. */
  const large = "x".repeat(64 * 1024 * 1024);
  const ask = (path: string) => head(`GET ${path} HTTP/1.1`, "Host: a");

  /** Asks, reads nothing, and resolves when the server has given up. */
  async function gaveUp(asked: string, answer: () => BodyInit): Promise<void> {
    const aborted = deferred<void>();
    const handler = async ({ signal }: Request) => {
      signal.addEventListener("abort", () => aborted.resolve());
      return new Response(answer());
    };
    await using server = await serve(handler, { writeTimeout: 50 });
    const socket = open(server).pause();
    socket.on("error", () => {}).write(asked);
    await aborted.promise;
    socket.destroy();
  }

  test("is cut off", async () => {
    const aborted = deferred<void>();
    const handler = createTestHandler({
      getOfferStatus: ({ signal }) => {
        signal.addEventListener("abort", () => aborted.resolve());
        throw new HttpError("ResourceNotFound", { message: large });
      },
    });
    await using server = await serve(handler, { writeTimeout: 50 });
    const socket = open(server).pause();
    socket.on("error", () => {}).write(get);
    await aborted.promise;
    socket.destroy();
  });

  test("is cut off where another answer comes before it", () => {
    let calls = 0;
    return gaveUp(ask("/") + ask("/"), () => (calls++ === 0 ? "" : large));
  });

  test("is cut off from a stream, which is cancelled", async () => {
    const canceled = deferred<void>();
    const chunk = new Uint8Array(1024 * 1024);
    const pull = (controller: ReadableStreamDefaultController) => controller.enqueue(chunk);
    await gaveUp(ask("/"), () => new ReadableStream({ pull, cancel: () => canceled.resolve() }));
    await canceled.promise;
  });

  test("is waited for where the time is none, and while it takes some", async () => {
    const handler = async () => new Response(large);
    await using forEver = await serve(handler, { writeTimeout: 0 });
    await using patient = await serve(handler, { writeTimeout: 1000 });
    const lengths = await Promise.all(
      [forEver, patient].map(async (server) => {
        const socket = open(server).pause();
        socket.write(head("GET / HTTP/1.1", "Host: a", "Connection: close"));
        let length = 0;
        let pauseAt = 0;
        for await (const chunk of socket) {
          length += chunk.length;
          if (length < pauseAt) continue;
          pauseAt = length + large.length / 8;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return length;
      }),
    );
    for (const length of lengths) expect(length).toBeGreaterThan(large.length);
  });

  test("is not what a slow handler is, behind a large answer", async () => {
    const received = deferred<void>();
    let calls = 0;
    const handler = createTestHandler({
      getOfferStatus: async () => {
        if (calls++ === 0) throw new HttpError("ResourceNotFound", { message: large });
        await received.promise;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { status: 200, body: { status: "running" } };
      },
    });
    await using server = await serve(handler, { writeTimeout: 100 });
    const socket = open(server);
    let length = 0;
    socket.on("data", (chunk) => {
      length += chunk.length;
      if (length > large.length) received.resolve();
    });
    socket.write(get + last);
    expect((await everything(socket)).slice(-20)).toBe('{"status":"running"}');
  });
});

test("a listener serves in a server of one's own", async () => {
  const server = http.createServer(createListener(createTestHandler())).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}${status}`, { headers: { authorization: `Bearer ${token}` } });
  expect(await response.json()).toEqual({ status: "succeeded" });
  server.close();
});

test("any fetch handler is served, with bodies both ways", async () => {
  const echo = async (request: Request) => {
    if (request.method === "PUT") throw new HttpError("Forbidden");
    const text = await request.text();
    return new Response(`${request.method} ${new URL(request.url).pathname} ${text}`, { headers: { "X-A": "b" } });
  };
  await using server = await serve(echo);
  const answer = await fetch(`${server.url}/a/b?c`, { method: "POST", body: "x".repeat(200_000) });
  expect(answer.headers.get("x-a")).toBe("b");
  expect(await answer.text()).toBe(`POST /a/b ${"x".repeat(200_000)}`);
});

import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkConformance, OptionsError, UnreachableError } from "../src/index.ts";

/** Speaks whatever a function writes to each connection. */
async function check(speak: (socket: Socket) => void, options: { filter: string; timeout?: number; maxWait?: number }) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    speak(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  try {
    return await checkConformance({
      baseUrl: `http://127.0.0.1:${address.port}`,
      token: "own-token",
      seed: 1,
      maxWait: 100,
      ...options,
    });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

test.each<[string, (socket: Socket) => void]>([
  ["closes every connection", (socket) => socket.destroy()],
  ["says nothing", () => {}],
  ["speaks another protocol", (socket) => socket.end("220 mail.example ESMTP\r\n")],
  [
    "begins an answer and stops",
    (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"),
  ],
  ["sends a broken chunk", (socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n")],
  ["sends a head that never ends", (socket) => socket.write(`HTTP/1.1 200 OK\r\na: ${"a".repeat(200_000)}`)],
  ["answers with an interim status only", (socket) => socket.write("HTTP/1.1 102 Processing\r\n\r\n")],
])(
  "a server that %s fails, and nothing hangs or crashes",
  async (_, speak) => {
    const { checks, conforms } = await check(speak, { filter: "getOfferStatus/answers", timeout: 20 });
    expect(conforms).toBe(false);
    expect(checks.map(({ result }) => result)).toEqual(["failed"]);
    expect(checks[0]?.failure?.seen).toMatch(/^no answer: ./);
  },
  60_000,
);

test("a body that never ends is not read for ever", async () => {
  const speak = (socket: Socket) => {
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    const write = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    socket.on("drain", write);
    write();
  };
  const { checks } = await check(speak, { filter: "getOfferStatus/methods/post", timeout: 2000 });
  expect(checks[0]?.failure?.seen).toMatch(/no answer/);
});

test("whatever is answered, the checks come to an end and each has a result", async () => {
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('{"status":"running"}', '[{"id":1}]', '{"error":{"code":1}}', "null"),
  );
  const answer = fc.record({
    status: fc.constantFrom(200, 201, 202, 204, 302, 400, 401, 404, 405, 422, 500, 599),
    body,
    location: fc.constantFrom(
      "",
      "no url",
      "http://[",
      "/relative",
      "http://127.0.0.1:9/a",
      "https://elsewhere.example/%E0%A4%A",
    ),
    retryAfter: fc.constantFrom("0", "-1", "99999999999", "soon", ""),
    contentType: fc.constantFrom("application/json", "text/html", "", "application/json; charset=x"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 8 }), fc.integer(), async (answers, seed) => {
      let count = 0;
      const hosts = new Set<string>();
      const report = await checkConformance({
        baseUrl: "http://hostile.example",
        token: "own-token",
        seed,
        runs: 2,
        maxWait: 3000,
        sleep: async () => {},
        fetch: async (request) => {
          hosts.add(new URL(request.url).host);
          const next = answers[count % answers.length];
          count += 1;
          const { status = 200, location = "", retryAfter = "", contentType = "" } = next ?? {};
          const bare = status === 204 || request.method === "HEAD";
          const headers = { "operation-location": location, "retry-after": retryAfter, "content-type": contentType };
          return new Response(bare ? null : (next?.body ?? ""), { status, headers });
        },
      });
      expect(count).toBeLessThan(5000);
      // The token goes to nobody else, whatever a location says.
      expect([...hosts]).toEqual(["hostile.example"]);
      expect(report.conforms).toBe(false);
      // A fault of the suite itself would have a stack in it.
      expect(report.checks.filter(({ failure }) => failure?.seen.includes("    at "))).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("a server that is not there is told from one that does not conform", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const checking = checkConformance({ baseUrl: `http://127.0.0.1:${port}`, token: "own-token" });
  await expect(checking).rejects.toThrow(UnreachableError);
});

test.each([
  { baseUrl: "ftp://127.0.0.1" },
  { baseUrl: "nowhere" },
  { baseUrl: "http://user:secret@127.0.0.1" },
  { baseUrl: "http://127.0.0.1/?a=b" },
  { token: "" },
  { token: "two words" },
  { token: "line\nbreak" },
  { runs: 0 },
  { seed: 0.5 },
  { timeout: Number.NaN },
])("the options %j are refused, without what is secret in them", async (options) => {
  const error: unknown = await checkConformance({ baseUrl: "http://127.0.0.1", token: "own-token", ...options }).catch(
    (each: unknown) => each,
  );
  expect(error).toBeInstanceOf(OptionsError);
  expect(String(error)).not.toMatch(/two words|line\n|own-token/);
});

import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import cors from "cors";
import helmet from "helmet";
import { Hono } from "hono";
import { cors as honoCors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { pino } from "pino";
import { expect, test } from "vitest";
import { createListener } from "../src/node.ts";
import { body, createTestHandler, offer, token, version } from "./support.ts";

const origin = "https://portal.example";
const cancel = {
  method: "POST",
  headers: { origin, authorization: `Bearer ${token}`, "content-type": "application/json" },
  body,
};
const preflight = { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } };

/** Every answer has the headers of CORS and of safety, the server's own are kept, and a preflight needs no token. */
async function tryHeaders(send: (path: string, init: RequestInit) => Promise<Response> | Response): Promise<void> {
  const path = `${offer}/cancel?${version}`;
  const answers = await Promise.all([send(path, cancel), send("/nothing", cancel), send(path, preflight)]);
  expect(answers.map(({ status }) => status)).toEqual([202, 404, 204]);
  for (const { headers } of answers) expect(headers.get("access-control-allow-origin")).toBe(origin);
  expect(answers[0]?.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answers[0]?.headers.get("operation-location")).toMatch(/^https:/);
  expect(answers[1]?.headers.get("x-ms-error-code")).toBe("PathNotFound");
  expect(answers[2]?.headers.get("access-control-allow-methods")).toContain("POST");
}

test("cors and helmet around the listener", async () => {
  const protect = helmet();
  const share = cors({ origin });
  const listener = createListener(createTestHandler());
  const server = http.createServer({ requireHostHeader: false }, (request, response) =>
    protect(request, response, () => share(request, response, () => listener(request, response))),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  // An `AddressInfo`, because the server listens on a port.
  const { port } = server.address() as AddressInfo;
  await tryHeaders((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
  const closed = once(server, "close");
  server.close();
  await closed;
});

test("the middlewares of Hono around the fetch handler", async () => {
  const app = new Hono().use(honoCors({ origin }), secureHeaders()).mount("/", createTestHandler());
  await tryHeaders((path, init) => app.request(`http://localhost${path}`, init));
});

test("a log line of pino for each answer, without the token", async () => {
  const lines = new PassThrough();
  const logger = pino(lines);
  const handler = createTestHandler({}, { onAnswer: (answer) => logger.info(answer) });
  const { headers } = await handler(new Request(`http://localhost${offer}/cancel?${version}`, cancel));
  const text = String(lines.read());
  expect(JSON.parse(text)).toMatchObject({
    method: "POST",
    operationId: "cancelOperation",
    status: 202,
    requestId: headers.get("x-ms-request-id"),
    milliseconds: expect.any(Number),
  });
  expect(text).not.toContain(token);
});

import { once } from "node:events";
import http, { type IncomingMessage, type RequestListener, type Server } from "node:http";
import express from "express";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, describe, expect, test } from "vitest";
import { cloudPartner } from "../src/fastify.ts";
import type { HandlerOptions, Handlers } from "../src/index.ts";
import { createListener } from "../src/node.ts";
import { deferred } from "./deferred.ts";
import { body, createTestHandler, offer, token, version } from "./support.ts";

const status = `${offer}/status?${version}`;
const cancel = `${offer}/cancel?${version}`;
const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };

/** An app with the API in it, and with routes of its own: what is tried with it is the same for each framework. */
interface App extends AsyncDisposable {
  readonly url: string;
  /** Begins to close it, as on SIGTERM; resolves when that is done. */
  close(): Promise<unknown>;
}

type Framework = (replaced?: Partial<Handlers<string>>, options?: Partial<HandlerOptions<string>>) => Promise<App>;

async function listen(listener: RequestListener): Promise<App> {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => new Promise((resolve) => server.close(resolve));
  return { url: urlOf(server), close, [Symbol.asyncDispose]: async () => void (await close()) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

const onExpress: Framework = async (replaced, options) => {
  const app = express();
  app.use((_, response, next) => {
    response.setHeader("x-of-the-app", "kept");
    next();
  });
  app.use(createListener(createTestHandler(replaced, options)));
  app.use(express.json());
  app.post("/echo", (request, response) => void response.send(request.body));
  return listen(app);
};

const onFastify: Framework = async (replaced, options) => {
  const app = Fastify();
  app.addHook("onRequest", async (_, reply) => void reply.header("x-of-the-app", "kept"));
  // Before the API's plugin and after it: the order of routes does not count.
  app.post("/echo", async ({ body: read }) => read);
  app.register(cloudPartner(createTestHandler(replaced, options)));
  return running(app);
};

async function running(app: FastifyInstance): Promise<App> {
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  return { url, close: () => app.close(), [Symbol.asyncDispose]: () => app.close() };
}

describe.each(Object.entries({ "Express 5": onExpress, "Fastify 5": onFastify }))("%s", (_, start) => {
  const agents: http.Agent[] = [];
  afterEach(() => {
    for (const agent of agents.splice(0)) agent.destroy();
  });

  test("serves the API beside the app's own routes, which read their bodies themselves", async () => {
    await using app = await start();
    expect((await fetch(app.url + cancel, { method: "POST", headers, body })).status).toBe(202);
    const echoed = await fetch(`${app.url}/echo`, { method: "POST", headers, body: '{"a":1}' });
    expect(await echoed.json()).toEqual({ a: 1 });
    const nothing = await fetch(`${app.url}/nothing`);
    expect(nothing.status).toBe(404);
    expect(nothing.headers.get("x-ms-request-id")).toBeNull();
  });

  test("keeps the headers that the app has set, also on errors", async () => {
    await using app = await start();
    for (const path of [status, offer.replace("vm", "vm/status")]) {
      const answer = await fetch(app.url + path);
      expect(answer.headers.get("x-of-the-app")).toBe("kept");
      expect(answer.headers.get("x-ms-error-code")).toMatch(/Unauthorized|InvalidAPIVersion/);
    }
  });

  test("tells a handler that the caller has gone away", async () => {
    const entered = deferred<AbortSignal>();
    await using app = await start({
      getOfferStatus: async ({ signal }) => {
        entered.resolve(signal);
        await once(signal, "abort");
        return { status: 200, body: { status: "running" } };
      },
    });
    const request = http.get(app.url + status, { headers }).on("error", () => {});
    const signal = await entered.promise;
    request.destroy();
    if (!signal.aborted) await once(signal, "abort");
  });

  test("closes in an orderly way: a call that is under way is answered, and its connection closed after it", async () => {
    const entered = deferred<void>();
    const gate = deferred<void>();
    const app = await start({
      getOfferStatus: async () => {
        entered.resolve();
        await gate.promise;
        return { status: 200, body: { status: "running" } };
      },
    });
    const agent = new http.Agent({ keepAlive: true });
    agents.push(agent);
    const answered = once(http.get(app.url + status, { headers, agent }), "response");
    await entered.promise;
    const closed = app.close();
    await expect.poll(() => fetch(app.url).catch((error: Error) => error)).toBeInstanceOf(Error);
    gate.resolve();
    const [answer]: IncomingMessage[] = await answered;
    expect(answer?.statusCode).toBe(200);
    expect(answer?.headers.connection).toBe("close");
    expect(String(Buffer.concat((await answer?.toArray()) ?? []))).toBe('{"status":"running"}');
    await closed;
  });
});

describe("Express 5, where a body was parsed before", () => {
  test("the operator is told, and the caller nothing", async () => {
    const errors: unknown[] = [];
    const handler = createTestHandler({}, { onError: ({ code, cause }) => void errors.push([code, String(cause)]) });
    await using app = await listen(express().use(express.json()).use(createListener(handler)));
    const answer = await fetch(app.url + cancel, { method: "POST", headers, body });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/read|middleware/);
    expect(errors).toEqual([
      ["InternalError", "Error: the body was read before; let the server's middleware come first"],
    ]);
  });

  test("requests without a body are served", async () => {
    await using app = await listen(express().use(express.json()).use(createListener(createTestHandler())));
    expect((await fetch(app.url + status, { headers })).status).toBe(200);
    const goLive = { method: "POST", headers: { authorization: headers.authorization } };
    expect((await fetch(`${app.url}${offer}/golive?${version}`, goLive)).status).toBe(202);
  });

  test("a plain handler's request cannot be read either, and nothing hangs", async () => {
    const read = deferred<unknown>();
    const listener = createListener(async (request) => {
      read.resolve(await request.text().catch((error: unknown) => String(error)));
      return new Response("done");
    });
    await using app = await listen(express().use(express.json()).use(listener));
    expect(await (await fetch(app.url + cancel, { method: "POST", headers, body })).text()).toBe("done");
    expect(await read.promise).toMatch(/the body was read before/);
  });
});

test("a plain fetch handler takes every path, for nobody knows which are its own", async () => {
  const app = express().use(createListener(async () => new Response("plain")));
  app.get("/health", (_, response) => void response.send("ok"));
  await using running = await listen(app);
  expect(await (await fetch(`${running.url}/health`)).text()).toBe("plain");
});

test("Fastify 5: the plugin works below `inject`, and the app's log and hooks see the answer", async () => {
  const answered: number[] = [];
  const app = Fastify();
  app.addHook("onResponse", async (_, reply) => void answered.push(reply.raw.statusCode));
  await app.register(cloudPartner(createTestHandler()));
  const answer = await app.inject({ method: "POST", url: cancel, headers, payload: body });
  expect(answer.statusCode).toBe(202);
  expect((await app.inject({ url: status })).statusCode).toBe(401);
  expect(answered).toEqual([202, 401]);
  await app.close();
});

test("Fastify 5: routes of other plugins keep their bodies, whatever they are registered before or after", async () => {
  const app = Fastify();
  await app.register(async (inner) => void inner.post("/before", async ({ body: read }) => read));
  await app.register(cloudPartner(createTestHandler()));
  await app.register(async (inner) => void inner.post("/after", async ({ body: read }) => read), { prefix: "/inner" });
  for (const url of ["/before", "/inner/after"]) {
    const answer = await app.inject({ method: "POST", url, headers, payload: '{"a":1}' });
    expect(answer.json()).toEqual({ a: 1 });
  }
  await app.close();
});

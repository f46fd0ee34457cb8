import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { serve as serveHono } from "@hono/node-server";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { cloudPartner } from "../../src/fastify.ts";
import { createListener, serve } from "../../src/node.ts";
import { type Send, sendThrough } from "./call.ts";
import { everything, type Traits, traitsOfFetch } from "./cases.ts";
import { contractHandler } from "./contract-handler.ts";
import { sendOverHttp } from "./send-over-http.ts";

/** A way to the server that the contract is tried on. */
export interface Entry {
  readonly traits: Traits;
  /** Starts what has to listen. */
  start(): Promise<RunningEntry>;
}

/** An entry that can be called. */
export interface RunningEntry extends AsyncDisposable {
  readonly send: Send;
}

/** Serves a listener on any free port. */
async function listen(listener: RequestListener): Promise<RunningEntry> {
  // The contract's own server refuses requests without a host in its own format.
  const server = createServer({ requireHostHeader: false }, listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return {
    send: sendOverHttp(`http://127.0.0.1:${address.port}`),
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
}

/** What an app has beside the API stays the app's. */
const besideOthers: Traits = { ...everything, unknownPaths: false, asterisk: false };

/** Every entry by name, and the one place that says what each hands on. */
export const entries: Readonly<Record<string, Entry>> = {
  "Fetch, called directly": {
    traits: traitsOfFetch(),
    start: async () => ({ send: sendThrough(contractHandler), [Symbol.asyncDispose]: async () => {} }),
  },
  "Node, serve": {
    traits: everything,
    async start() {
      const server = await serve(contractHandler);
      return { send: sendOverHttp(server.url), [Symbol.asyncDispose]: () => server.close() };
    },
  },
  "Node, serve of a plain fetch handler": {
    traits: { ...everything, trace: false, asterisk: false },
    async start() {
      const server = await serve((request) => contractHandler(request));
      return { send: sendOverHttp(server.url), [Symbol.asyncDispose]: () => server.close() };
    },
  },
  "Node, listener of node:http": {
    traits: everything,
    start: () => listen(createListener(contractHandler)),
  },
  "Hono, called directly": {
    traits: traitsOfFetch(),
    async start() {
      const app = new Hono().all("*", ({ req }) => contractHandler(req.raw));
      return { send: sendThrough((request) => app.fetch(request)), [Symbol.asyncDispose]: async () => {} };
    },
  },
  "Hono on Node": {
    traits: { ...everything, asterisk: false },
    async start() {
      const app = new Hono().all("*", ({ req }) => contractHandler(req.raw));
      const server = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
      await once(server, "listening");
      const address = server.address();
      if (address === null || typeof address === "string") throw new TypeError("the server has no port");
      const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
      return { send: sendOverHttp(`http://127.0.0.1:${address.port}`), [Symbol.asyncDispose]: close };
    },
  },
  "Express 5": {
    traits: besideOthers,
    start: () => listen(express().use(createListener(contractHandler)).use(express.json())),
  },
  "Express 5, below a path": {
    traits: besideOthers,
    async start() {
      const { send, ...rest } = await listen(express().use("/below", createListener(contractHandler)));
      return {
        ...rest,
        send: (call) => send(call.target === "*" ? call : { ...call, target: `/below${call.target}` }),
      };
    },
  },
  "Fastify 5": {
    traits: { ...besideOthers, brokenEncoding: false },
    async start() {
      const app = Fastify();
      app.register(cloudPartner(contractHandler));
      const url = await app.listen({ host: "127.0.0.1", port: 0 });
      return { send: sendOverHttp(url), [Symbol.asyncDispose]: () => app.close() };
    },
  },
};

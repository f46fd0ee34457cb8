import type { IncomingMessage, ServerResponse } from "node:http";
import { type ContractHandler, dispatcherOf, type FetchHandler } from "./core/index.ts";
import { answerAlone, isServed } from "./node/listener.ts";

/** What the plugin needs of a Fastify app. */
export interface FastifyApp {
  /** Adds what is called with each request, before its body is read. */
  addHook(name: "onRequest", hook: (request: FastifyRequest, reply: FastifyReply, done: () => void) => void): unknown;
}

/** What the plugin needs of a request of Fastify. */
export interface FastifyRequest {
  /** The request of node:http. */
  readonly raw: IncomingMessage;
}

/** What the plugin needs of a reply of Fastify. */
export interface FastifyReply {
  /** The response of node:http. */
  readonly raw: ServerResponse;
  /** The headers that other plugins have set. */
  getHeaders(): Readonly<Record<string, number | string | string[] | undefined>>;
  /** Takes the answer out of Fastify's hands. */
  hijack(): unknown;
}

/** A plugin as `app.register` takes it. */
export type FastifyPlugin = (app: FastifyApp, options: unknown, done: () => void) => void;

/**
 * Makes a plugin of Fastify 5 from a handler. It answers the requests of the paths that the handler has, and leaves all
 * others to the app. Register it on the app itself, after the plugins whose `onRequest` hooks come before the API, such as
 * those that set headers: these headers are sent too. Of the later hooks only `onResponse` is called.
 *
 * @example
 * const app = Fastify();
 * app.register(cloudPartner(createHandler(handlers, options)));
 * await app.listen({ port: 4010 });
 */
export function cloudPartner(handler: FetchHandler | ContractHandler): FastifyPlugin {
  const dispatcher = dispatcherOf(handler);
  const plugin: FastifyPlugin = (app, _options, done) => {
    app.addHook("onRequest", ({ raw: message }, reply, proceed) => {
      if (!isServed(dispatcher, message)) return proceed();
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      answerAlone(dispatcher, message, reply.raw);
    });
    done();
  };
  // Fastify gives a plugin a room of its own, and its hooks the routes in that room alone, unless it says otherwise.
  return Object.assign(plugin, {
    [Symbol.for("skip-override")]: true,
    [Symbol.for("fastify.display-name")]: "@cloud-partner/server",
  });
}

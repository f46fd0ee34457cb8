import { once } from "node:events";
import http from "node:http";
import express from "express";
import Fastify from "fastify";
import { describe, expect, test } from "vitest";
import {
  type Contract,
  type ContractHandler,
  createFetchHandler,
  type DispatcherOptions,
  type FailureContext,
} from "../src/core/index.ts";
import { createContractHandler } from "../src/create-contract-handler.ts";
import { cloudPartner } from "../src/fastify.ts";
import { apiVersions, routes, securitySchemes } from "../src/generated/2017-10-31/routes.ts";
import { requestValidators } from "../src/generated/2017-10-31/validators.ts";
import { createHandler as createVariant } from "../src/generated/2017-10-31-2020/index.ts";
import { createHandler, createVersionedHandler, type HandlerOptions } from "../src/index.ts";
import { createListener, serve } from "../src/node.ts";
import { contract, route } from "./small-contract.ts";
import { body, handlers, offer, token, transports } from "./support.ts";
import { variantHandlers } from "./variant-handlers.ts";

const [older] = apiVersions;
const newer = "2018-08-01";
const statusOf = (version: string) => `${offer}/status?api-version=${version}`;
const security = { bearerAuth: (credentials: string) => (credentials === token ? "release" : undefined) };

/**
 * A later version, made of the generated one: a cancel is a PUT and there is no goLive any more, so that the two have
 * other paths and other methods. Its status says which version has answered.
 */
const newerContract: Contract = {
  securitySchemes,
  apiVersions: [newer],
  requestValidators,
  routes: routes
    .filter(({ operationId }) => operationId !== "goLive")
    .map((each) => (each.operationId === "cancelOperation" ? { ...each, method: "PUT" } : each)),
};
const newerHandlers = { ...handlers, getOfferStatus: () => ({ status: 200, body: { status: "canceled" } }) };

function newerHandler(options: DispatcherOptions = {}, part: Partial<Contract> = {}): ContractHandler {
  return createContractHandler({ ...newerContract, ...part }, newerHandlers, { security, ...options });
}

function olderHandler(options: Partial<HandlerOptions<string>> = {}): ContractHandler {
  return createHandler(handlers, { security, ...options });
}

const codeOf = (headers: Headers) => headers.get("x-ms-error-code");

describe.each(Object.entries(transports))("%s: several versions", (_, send) => {
  const handler = createVersionedHandler([newerHandler(), olderHandler()]);

  test.each([
    [older, "succeeded"],
    [newer, "canceled"],
    ["2018%2d08%2D01", "canceled"],
    ["2017%2D10-31", "succeeded"],
  ])("api-version=%s chooses who answers", async (version, status) => {
    const reply = await send(handler, { path: statusOf(version) });
    expect([reply.status, JSON.parse(reply.text)]).toEqual([200, { status }]);
  });

  test("the name of the parameter may be encoded too", async () => {
    const reply = await send(handler, { path: `${offer}/status?api%2Dversion=${newer}` });
    expect(JSON.parse(reply.text)).toEqual({ status: "canceled" });
  });

  test.each([
    ["missing", ""],
    ["without a query", undefined],
    ["empty", "api-version="],
    ["unknown", "api-version=2019-01-01"],
    ["in another case", `Api-Version=${older}`],
    ["repeated", `api-version=${older}&api-version=${newer}`],
    ["twice the same", `api-version=${newer}&api-version=${newer}`],
    ["both in one", `api-version=${older},${newer}`],
    ["broken", "api-version=2018-08-0%zz"],
  ])("an api-version that is %s is refused, and all of them are named", async (_name, query) => {
    const told: Pick<FailureContext, "phase" | "requestId">[] = [];
    const onError = (_error: unknown, { phase, requestId }: FailureContext) => void told.push({ phase, requestId });
    const both = createVersionedHandler([newerHandler({ onError }), olderHandler()]);
    const path = `${offer}/status${query === undefined ? "" : `?${query}`}`;
    // Without a token: the version is asked before the caller.
    const reply = await send(both, { path, headers: { authorization: undefined, "x-ms-request-id": "abc" } });
    expect([reply.status, codeOf(reply.headers)]).toEqual([400, "InvalidAPIVersion"]);
    expect(JSON.parse(reply.text).error).toEqual({
      code: "InvalidAPIVersion",
      message: `Invalid api version. Allowed values are [${older}, ${newer}]`,
      target: "api-version",
    });
    expect(reply.headers.get("x-ms-request-id")).toBe("abc");
    expect(told).toEqual([{ phase: "version", requestId: "abc" }]);
  });

  test.each([`/api/nothing?api-version=${older}`, `/api/nothing?api-version=${newer}`, "/api/nothing", "/"])(
    "%s is a path of none of them",
    async (path) => {
      const reply = await send(handler, { path });
      expect([reply.status, codeOf(reply.headers)]).toEqual([404, "PathNotFound"]);
    },
  );

  test("a path that only the other version has is none of the chosen one", async () => {
    const goLive = (version: string) => ({ method: "POST", path: `${offer}/golive?api-version=${version}` });
    expect((await send(handler, goLive(older))).status).toBe(202);
    const reply = await send(handler, goLive(newer));
    expect([reply.status, codeOf(reply.headers)]).toEqual([404, "PathNotFound"]);
    const unversioned = await send(handler, { method: "POST", path: `${offer}/golive` });
    expect(codeOf(unversioned.headers)).toBe("InvalidAPIVersion");
  });

  test("a method is one of the chosen version, and so is Allow", async () => {
    const cancel = (method: string, version: string) =>
      send(handler, { method, path: `${offer}/cancel?api-version=${version}`, body });
    expect((await cancel("POST", older)).status).toBe(202);
    expect((await cancel("PUT", newer)).status).toBe(202);
    const byOlder = await cancel("PUT", older);
    const byNewer = await cancel("POST", newer);
    expect([byOlder.status, byOlder.headers.get("allow")]).toEqual([405, "OPTIONS, POST"]);
    expect([byNewer.status, byNewer.headers.get("allow")]).toEqual([405, "OPTIONS, PUT"]);
  });

  test("OPTIONS is answered with an api-version and without", async () => {
    const options = (query: string) => send(handler, { method: "OPTIONS", path: `${offer}/cancel${query}` });
    const replies = [await options(""), await options(`?api-version=${newer}`), await options(`?api-version=${older}`)];
    expect(replies.map(({ status, headers }) => [status, headers.get("allow")])).toEqual([
      [204, "OPTIONS, PUT"],
      [204, "OPTIONS, PUT"],
      [204, "OPTIONS, POST"],
    ]);
  });

  test("each keeps its own security", async () => {
    const closed = createVersionedHandler([newerHandler({ realm: "newer" }), olderHandler({ realm: "older" })]);
    for (const [version, realm] of [
      [newer, "newer"],
      [older, "older"],
    ] as const) {
      const reply = await send(closed, { path: statusOf(version), headers: { authorization: undefined } });
      expect([reply.status, reply.headers.get("www-authenticate")]).toEqual([401, `Bearer realm="${realm}"`]);
    }
  });
});

test("the handler says which versions and paths it has", () => {
  const { dispatcher } = createVersionedHandler([newerHandler(), olderHandler()]);
  expect(dispatcher.apiVersions).toEqual([older, newer]);
  expect(dispatcher.hasPath?.(`${offer}/golive?x`)).toBe(true);
  expect(dispatcher.hasPath?.("/api/nothing")).toBe(false);
});

test("a versioned handler is one that can be put beside others", async () => {
  const latest = newerHandler({}, { apiVersions: ["2019-01-01"] });
  const handler = createVersionedHandler([latest, createVersionedHandler([newerHandler(), olderHandler()])]);
  expect(handler.dispatcher.apiVersions).toEqual([older, newer, "2019-01-01"]);
  const reply = await transports.direct(handler, { path: statusOf(newer) });
  expect(JSON.parse(reply.text)).toEqual({ status: "canceled" });
});

test("there have to be handlers, each with an api-version of its own", () => {
  const variant = createVariant(variantHandlers, { security });
  const unversioned = createFetchHandler(contract([route({})]), { read: () => ({ status: 200 }) }, {});
  expect(() => createVersionedHandler([])).toThrow(TypeError);
  expect(() => createVersionedHandler([olderHandler(), olderHandler()])).toThrow(
    new TypeError(`two handlers have the api-version ${older}`),
  );
  // A variant is the same version, told in another way: no request says which of the two it means.
  expect(() => createVersionedHandler([olderHandler(), variant])).toThrow(
    new TypeError(`two handlers have the api-version ${older}`),
  );
  expect(() => createVersionedHandler([olderHandler(), unversioned])).toThrow(TypeError);
  expect(createVersionedHandler([newerHandler(), variant]).dispatcher.apiVersions).toEqual([older, newer]);
});

describe("frameworks keep what is of no version", () => {
  const handler = createVersionedHandler([newerHandler(), olderHandler()]);
  const headers = { authorization: `Bearer ${token}` };
  const seen = async (url: string) => {
    const get = async (path: string) => (await fetch(url + path, { headers })).text();
    return [await get(statusOf(newer)), await get(statusOf(older)), await get("/health")];
  };
  const expected = ['{"status":"canceled"}', '{"status":"succeeded"}', "ok"];

  test("Express 5", async () => {
    const app = express().use(createListener(handler));
    app.get("/health", (_, response) => void response.send("ok"));
    const server = http.createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new TypeError("the server has no port");
    expect(await seen(`http://127.0.0.1:${address.port}`)).toEqual(expected);
    server.closeAllConnections();
    server.close();
  });

  test("Fastify 5", async () => {
    const app = Fastify();
    app.get("/health", async () => "ok");
    app.register(cloudPartner(handler));
    expect(await seen(await app.listen({ host: "127.0.0.1", port: 0 }))).toEqual(expected);
    await app.close();
  });
});

describe.each(Object.entries(transports))("%s: a version that is to be left", (_, send) => {
  const retirement = { deprecation: "@1795305600", sunset: "Wed, 30 Jun 2027 00:00:00 GMT" };
  const retired = createContractHandler(
    { routes, securitySchemes, apiVersions, requestValidators, retirement },
    { ...handlers, getOfferStatus: async () => ({ status: 200, body: { status: "succeeded" } }) },
    { security, maxBodyBytes: 100 },
  );
  const handler = createVersionedHandler([newerHandler({ maxBodyBytes: 100 }), retired]);
  const announcedBy = ({ headers }: { headers: Headers }) => [headers.get("deprecation"), headers.get("sunset")];

  const calls = (version: string) =>
    [
      [200, { path: statusOf(version) }],
      [401, { path: statusOf(version), headers: { authorization: undefined } }],
      [404, { path: `/api/nothing?api-version=${version}` }],
      [405, { method: "PUT", path: statusOf(version) }],
      [413, { method: "POST", path: `${offer}/publish?api-version=${version}`, body: body.padEnd(200) }],
      [
        415,
        {
          method: "POST",
          path: `${offer}/publish?api-version=${version}`,
          headers: { "content-type": "text/plain" },
          body,
        },
      ],
      [400, { method: "POST", path: `${offer}/publish?api-version=${version}`, body: "{" }],
      [204, { method: "OPTIONS", path: statusOf(version) }],
    ] as const;

  test.each(calls(older))("says so with %i", async (status, call) => {
    const reply = await send(handler, call);
    expect([reply.status, ...announcedBy(reply)]).toEqual([status, retirement.deprecation, retirement.sunset]);
  });

  test.each(calls(newer))("says nothing of the other with %i", async (status, call) => {
    const reply = await send(handler, call);
    expect([reply.status, ...announcedBy(reply)]).toEqual([status, null, null]);
  });

  test("says so where it is served alone, and no api-version is named", async () => {
    const reply = await send(retired, { path: `${offer}/status` });
    expect([reply.status, ...announcedBy(reply)]).toEqual([400, retirement.deprecation, retirement.sunset]);
  });

  test("says so each time, and once", async () => {
    const invalid = { path: `${offer}/status?api-version=1` };
    for (let count = 0; count < 3; count++) {
      expect(announcedBy(await send(retired, invalid))).toEqual([retirement.deprecation, retirement.sunset]);
    }
  });
});

test("what is no HTTP is refused with the announcement too, where the version is served alone", async () => {
  const retirement = { deprecation: "@1795305600", sunset: "Wed, 30 Jun 2027 00:00:00 GMT" };
  const retired = createContractHandler({ ...newerContract, retirement }, newerHandlers, { security });
  await using server = await serve(retired);
  const { port } = new URL(server.url);
  const request = http
    .request({ port, host: "127.0.0.1", path: "/a", headers: { "x-long": "a".repeat(20_000) } })
    .end();
  const [response]: http.IncomingMessage[] = await once(request, "response");
  expect([response?.statusCode, response?.headers["deprecation"], response?.headers["sunset"]]).toEqual([
    431,
    retirement.deprecation,
    retirement.sunset,
  ]);
  response?.resume();
});

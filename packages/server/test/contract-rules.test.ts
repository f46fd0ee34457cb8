import { describe, expect, test } from "vitest";
import { createFetchHandler, type Route, type RouteParameter } from "../src/core/index.ts";
import { contract, route } from "./small-contract.ts";

const answers = (...statuses: string[]) => statuses.map((status) => ({ status, contentTypes: [], headers: [] }));
const quiet = { onError: () => {} };

async function statusOf(one: Route, answered: number): Promise<number> {
  const handler = createFetchHandler(contract([one]), { read: () => ({ status: answered }) }, {}, quiet);
  return (await handler(new Request("http://localhost/"))).status;
}

describe("a handler may answer", () => {
  test.each([
    [["200", "default"], 500, 500],
    [["200", "default"], 404, 404],
    [["200", "default"], 201, 500],
    [["200", "default"], 304, 500],
    [["2XX", "default"], 201, 201],
    [["2XX"], 404, 500],
    [["4XX"], 404, 404],
    [["default"], 201, 201],
    [["404", "default"], 302, 302],
  ])("of %j: %i is answered with %i", async (documented, answered, status) => {
    expect(await statusOf(route({ responses: answers(...documented) }), answered)).toBe(status);
  });
});

describe("api-version is asked for where the operation has it", () => {
  const apiVersion: RouteParameter = { name: "api-version", in: "query", required: true, shape: "string" };
  const optional = { ...apiVersion, required: false };
  test.each<[string, readonly RouteParameter[], string, number]>([
    ["an operation without it", [], "/", 200],
    ["required and missing", [apiVersion], "/", 400],
    ["required and known", [apiVersion], "/?api-version=1", 200],
    ["optional and missing", [optional], "/", 200],
    ["optional and unknown", [optional], "/?api-version=2", 400],
  ])("%s", async (_, parameters, path, status) => {
    const one = contract([route({ parameters, responses: answers("200") })], { apiVersions: ["1"] });
    const handler = createFetchHandler(one, { read: () => ({ status: 200 }) }, {}, quiet);
    expect((await handler(new Request(`http://localhost${path}`))).status).toBe(status);
  });
});

describe("security", () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", in: "query", name: "key" },
    cookie: { type: "apiKey", in: "cookie", name: "key" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2" },
  } as const;
  const accept = (credentials: string) => (credentials.startsWith("good") ? credentials : undefined);
  const handlers = { key: accept, query: accept, cookie: accept, basic: accept, oauth: accept };

  test.each<[readonly (readonly string[])[], string, Record<string, string>, number]>([
    [[], "/", {}, 200],
    [[[]], "/", {}, 200],
    [[["key"]], "/", { "x-key": "good" }, 200],
    [[["key"]], "/", { "x-key": "bad" }, 401],
    [[["query"]], "/?key=good", {}, 200],
    [[["cookie"]], "/", { cookie: "a=b; key=good" }, 200],
    [[["cookie"]], "/", { cookie: "monkey=good" }, 401],
    [[["basic"]], "/", { authorization: "basic good" }, 200],
    [[["basic"]], "/", { authorization: "bearer good" }, 401],
    [[["basic"]], "/", { authorization: "Basic good and more" }, 200],
    [[["oauth"]], "/", { authorization: "Bearer good" }, 200],
    [[["oauth"]], "/", { authorization: "Bearer good and more" }, 401],
    [[["query"]], "/?key=good&key=good", {}, 401],
    [[["key", "oauth"]], "/", { "x-key": "good" }, 401],
    [[["key", "oauth"]], "/", { "x-key": "good", authorization: "Bearer good" }, 200],
    [[["key"], ["oauth"]], "/", { authorization: "Bearer good" }, 200],
    [[["key"], []], "/", {}, 200],
  ])("%j of %s with %j is answered with %i", async (security, path, headers, status) => {
    const one = contract([route({ security, responses: answers("200") })], { securitySchemes });
    const handler = createFetchHandler(one, { read: () => ({ status: 200 }) }, handlers, quiet);
    expect((await handler(new Request(`http://localhost${path}`, { headers }))).status).toBe(status);
  });

  test("an operation that is named like a member of every object needs its handler", () => {
    const one = contract([route({ operationId: "constructor" })]);
    expect(() => createFetchHandler(one, { read: () => ({ status: 200 }) }, {})).toThrow(/constructor/);
  });
});

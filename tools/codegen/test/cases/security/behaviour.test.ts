import { describe, expect, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import type { SecurityHandlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

/** Each accepts "good", and says by whom. A scheme that no operation asks for is none of them. */
const security: SecurityHandlers<string> = {
  bearer: (token) => (token === "good" ? "bearer" : undefined),
  basic: (credentials) => (credentials === btoa("a:b") ? "basic" : undefined),
  "header-key": (key) => (key === "good" ? "header-key" : undefined),
  "query-key": (key) => (key === "good" ? "query-key" : undefined),
  cookieKey: (key) => (key === "good" ? "cookieKey" : undefined),
  oauth: (token) => (token === "good" ? "oauth" : undefined),
};

function start(headers: Record<string, string> = {}) {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  const service = { table: operationTable, contract, handlers, security: { ...security }, headers };
  return { seen, ...connect<OperationMethods>(service) };
}

const bearer = { authorization: "Bearer good" };

describe("who the caller is", () => {
  test.each([
    ["inherited", bearer, "bearer"],
    ["anonymous", {}, undefined],
    ["anonymous", { authorization: "Bearer bad" }, undefined],
    ["alternatives", { "x-key": "good" }, "header-key"],
    ["alternatives", { cookie: "other=1; key=good" }, "cookieKey"],
    ["alternatives", { authorization: `Basic ${btoa("a:b")}` }, "basic"],
    ["alternatives", { "x-key": "bad", cookie: "key=good" }, "cookieKey"],
    ["together", { ...bearer, "x-key": "good" }, "bearer"],
    ["optional", bearer, "oauth"],
    ["optional", {}, undefined],
  ] as const)("%s with %j: %s", async (id, headers, principal) => {
    const { client, seen } = start(headers);
    await client[id]();
    expect(seen).toMatchObject([{ principal }]);
  });

  test("by a key in the query", async () => {
    const { serve, seen } = start();
    await serve(new Request("http://localhost/alternatives?key%3C=good"));
    expect(seen).toMatchObject([{ principal: "query-key" }]);
  });
});

test.each([
  ["inherited", {}],
  ["inherited", { authorization: "Bearer bad" }],
  ["inherited", { authorization: "Basic good" }],
  ["inherited", { "x-key": "good" }],
  ["alternatives", bearer],
  ["together", bearer],
  ["together", { "x-key": "good" }],
  ["together", { ...bearer, "x-key": "bad" }],
] as const)("%s with %j is answered with 401", async (id, headers) => {
  const { client, seen } = start(headers);
  await expect(client[id]()).rejects.toMatchObject({ status: 401 });
  expect(seen).toEqual([]);
});

test("a scheme that is a reference is the one that it names", () => {
  expect(securitySchemes["header-key"]).toEqual({ type: "apiKey", in: "header", name: "X-Key" });
  expect(Object.keys(securitySchemes).sort()).toEqual(Object.keys(security).sort());
});

import { expect, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

function start() {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  return { seen, ...connect<OperationMethods>({ table: operationTable, contract, handlers }) };
}

test("headers arrive with their types, under their names in lower case", async () => {
  const { client, seen, sent } = start();
  // Accept, Content-Type and Authorization are no members: this would not compile if they were required.
  await client.headers({
    "X-Text": "a text, with a comma",
    "X-Count": 12,
    "X-Flag": true,
    "X-List": ["a", "b"],
    "X-Flat": { x: 1, y: 2 },
    "X-Pairs": { x: 3, y: 4 },
    "X-Json": { leaves: [{}, { leaves: [] }] },
  });
  expect(seen[0]?.headers).toEqual({
    "x-text": "a text, with a comma",
    "x-count": 12,
    "x-flag": true,
    "x-list": ["a", "b"],
    "x-flat": { x: 1, y: 2 },
    "x-pairs": { x: 3, y: 4 },
    "x-json": { leaves: [{}, { leaves: [] }] },
  });
  expect(sent[0]?.headers.get("x-pairs")).toBe("x=3,y=4");
});

test.each([
  [{}, "x-text"],
  [{ "x-text": "a", "x-count": "1.5" }, "x-count"],
  [{ "x-text": "a", "x-flag": "yes" }, "x-flag"],
  [{ "x-text": "a", "x-flat": "x,one" }, "x-flat/x"],
  [{ "x-text": "a", "x-json": '{"leaves":[1]}' }, "x-json/leaves/0"],
])("%j is refused", async (headers: Record<string, string>, target) => {
  const { serve, seen } = start();
  const response = await serve(new Request("http://localhost/headers", { headers }));
  expect(await response.json()).toMatchObject({ error: { details: [{ target }] } });
  expect(seen).toEqual([]);
});

test("cookies arrive with their types", async () => {
  const { client, seen, sent } = start();
  await client.cookies({ session: "a=b; c", visits: 3, list: [1, 2] });
  expect(seen[0]?.cookies).toEqual({ session: "a=b; c", visits: 3, list: [1, 2] });
  expect(sent[0]?.headers.get("cookie")).toBe("session=a%3Db%3B%20c; visits=3; list=1,2");
});

test("a cookie that is missing is refused", async () => {
  const { serve } = start();
  const response = await serve(new Request("http://localhost/cookies", { headers: { cookie: "visits=1" } }));
  expect(await response.json()).toMatchObject({ error: { details: [{ target: "session" }] } });
});

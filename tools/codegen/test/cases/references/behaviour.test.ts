import { expect, expectTypeOf, test } from "vitest";
import { connect } from "../../connect.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

const seen: object[] = [];
const handlers: Handlers<undefined> = {
  addBook: ({ path, query, body }) => {
    seen.push({ ...path, ...query });
    return { status: 201, headers: { ETag: '"1"' }, body };
  },
  getPage: ({ path }) => ({ status: 200, headers: { ETag: '"2"' }, body: `page ${path.page + 1}` }),
};
const { client, serve } = connect<OperationMethods>({ table: operationTable, contract, handlers: { ...handlers } });

test("a path item, its parameters, its body and its answer are found through their references", async () => {
  const body = { title: "One", $ref: "#", sequel: { title: "Two" } };
  const result = await client.addBook({ shelf: "top", "dry-run": true, body });
  expect(result).toMatchObject({ status: 201, headers: { ETag: '"1"' }, body });
  expect(seen).toEqual([{ shelf: "top", "dry-run": true }]);
  expectTypeOf(result.headers).toEqualTypeOf<{ ETag: string }>();
});

test("the operation's own parameter counts before that of its path", async () => {
  const result = await client.getPage({ shelf: "top", page: 2 });
  expect(result.body).toBe("page 3");
});

test.each([
  ["/shelves/x/books", { title: "One" }, "shelf"],
  ["/shelves/top/books", { title: "1" }, "/title"],
  ["/shelves/top/books", { title: "One", sequel: { title: "2" } }, "/sequel/title"],
  ["/shelves/top/books?dry-run=1", { title: "One" }, "dry-run"],
])("the schemas behind references are those that count: %s %j", async (path, body, target) => {
  const headers = { "content-type": "application/json" };
  const request = new Request(`http://localhost${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  expect(await (await serve(request)).json()).toMatchObject({ error: { details: [{ target }] } });
});

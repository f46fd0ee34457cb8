import { expect, expectTypeOf, test } from "vitest";
import { connect } from "../../connect.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

let kept = 1;
const deleted: unknown[] = [];
const handlers: Handlers<undefined> = {
  getThing: () => ({ status: 200, body: kept }),
  putThing: ({ body }) => {
    kept = body;
    return { status: 204 };
  },
  postThing: () => ({ status: 201 }),
  deleteThing: ({ body }) => {
    deleted.push(body);
    return { status: 202 };
  },
  optionsOfThing: () => ({ status: 200, headers: { Allow: "GET, PUT" } }),
  headOfThing: () => ({ status: 200, headers: { "X-Length": 5 } }),
  patchThing: ({ body }) => ({ status: 200, body: body.length }),
  getMoved: () => ({ status: 404, body: "gone" }),
};
const { client, sent, serve } = connect<OperationMethods>({
  table: operationTable,
  contract,
  handlers: { ...handlers },
});

test("each method reaches its own operation", async () => {
  await client.putThing({ body: 7 });
  expect((await client.getThing()).body).toBe(7);
  expect((await client.postThing()).status).toBe(201);
  await client.deleteThing({ body: "why" });
  await client.deleteThing();
  expect(deleted).toEqual(["why", undefined]);
  expect((await client.patchThing({ body: [1, 2, 3] })).body).toBe(3);
  const methods = ["PUT", "GET", "POST", "DELETE", "DELETE", "PATCH"];
  expect(sent.map(({ method }) => method)).toEqual(methods);
});

test("HEAD and OPTIONS of the document count before those that every server has", async () => {
  expect((await client.headOfThing()).headers).toEqual({ "X-Length": 5 });
  expect((await client.optionsOfThing()).headers).toEqual({ Allow: "GET, PUT" });
});

test("a method that the path does not have is answered with 405", async () => {
  const response = await serve(new Request("http://localhost/moved", { method: "DELETE" }));
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
});

test("an operation that documents no success has none", async () => {
  const call = client.getMoved();
  expectTypeOf(call).resolves.toEqualTypeOf<never>();
  await expect(call).rejects.toMatchObject({ status: 404 });
});

import { describe, expect, expectTypeOf, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import type { components, Dog, Shape, Tree } from "./golden/types.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

function start() {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  // What is answered is no matter here; an answer that the document does not have is a fault, and written to the console.
  const options = { onError: () => {} };
  return { seen, ...connect<OperationMethods>({ table: operationTable, contract, handlers, options }) };
}

async function post(path: string, body: unknown) {
  const { serve, seen } = start();
  const headers = { "content-type": "application/json" };
  await serve(new Request(`http://localhost${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
  return seen[0];
}

describe("what fits its schema arrives", () => {
  test.each([
    ["/shapes", { kind: "circle", radius: 1 }],
    ["/shapes", { kind: "square", side: 1 }],
    ["/trees", { name: "a", children: [{ name: "b", parent: null }], parent: { name: "c", children: [] } }],
    ["/dogs", { name: "Rex", barks: false }],
    ["/values", { note: null, either: 10, pair: ["a", 1], level: 2, map: { a: true } }],
    ["/values", { note: "a", either: "2026-11-22", level: 2 }],
  ])("%s %j", async (path, body) => {
    expect((await post(path, body))?.body).toEqual(body);
  });
});

describe("what does not is refused", () => {
  test.each([
    ["/shapes", { kind: "circle", side: 1 }],
    ["/shapes", { kind: "triangle" }],
    ["/trees", { name: "a", children: [{ name: "b", children: [{}] }] }],
    ["/trees", { name: "a", parent: 1 }],
    ["/dogs", { barks: true }],
    ["/dogs", { name: "Rex", barks: true, more: 1 }],
    ["/values", { note: "A" }],
    ["/values", { either: 9 }],
    ["/values", { either: "today" }],
    ["/values", { pair: ["a"] }],
    ["/values", { pair: ["a", 1, 2] }],
    ["/values", { map: { a: 1 } }],
  ])("%s %j", async (path, body) => {
    expect(await post(path, body)).toBeUndefined();
  });
});

test("the default of a property is filled in, also where the property is required", async () => {
  expect((await post("/dogs", { name: "Rex" }))?.body).toEqual({ name: "Rex", barks: true });
  expect((await post("/values", {}))?.body).toEqual({ level: 1 });
});

test("the types say the same as the validators", () => {
  expectTypeOf<Extract<Shape, { kind: "circle" }>>().toEqualTypeOf<{ kind: "circle"; radius: number }>();
  expectTypeOf<NonNullable<Tree["children"]>[number]>().toEqualTypeOf<Tree>();
  expectTypeOf<Dog>().toExtend<{ name: string; barks: boolean }>();
  expectTypeOf<components["schemas"]["Value"]["pair"]>().toEqualTypeOf<[string, number] | undefined>();
});

test("schemas keep their names where these mean something else too", () => {
  expectTypeOf<components["schemas"]["Record"]>().toEqualTypeOf<{ Blob?: string }>();
  expectTypeOf<components["schemas"]["order-line"]>().toEqualTypeOf<{ a?: number }>();
  expectTypeOf<components["schemas"]["OrderLine"]>().toEqualTypeOf<{ b?: number }>();
  expectTypeOf<components["schemas"]["3d-model"]>().toEqualTypeOf<{ d?: number }>();
  expectTypeOf<components["schemas"]["operations"]>().toEqualTypeOf<{ c?: number }>();
});

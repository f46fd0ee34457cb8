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

const version = { "api-version": "2026-11-22" };

test("what has one value and is required is filled in", async () => {
  const { client, seen } = start();
  await client.plain();
  // Where the one value stands behind allOf and oneOf, the types let it be left out too.
  await client.combined();
  await client.chosen({ unit: "m" });
  expect(seen.map(({ query }) => query)).toEqual([version, version, { ...version, unit: "m" }]);
  expect(seen.map(({ headers }) => headers)).toEqual([{ "x-form": "short" }, {}, {}]);
});

test("what has one value and is not required is sent only where it is given", async () => {
  const { client, seen } = start();
  await client.plain({ "X-Also": "optional" });
  expect(seen[0]?.headers).toEqual({ "x-form": "short", "x-also": "optional" });
});

test("what has two values has to be given", () => {
  const { client } = start();
  // @ts-expect-error: unit is missing
  const call = () => client.chosen();
  expect(call).toBeTypeOf("function");
});

test("an unknown api-version has its own code", async () => {
  const { serve } = start();
  const response = await serve(new Request("http://localhost/combined?api-version=2000-01-01"));
  expect(await response.json()).toMatchObject({ error: { code: "InvalidAPIVersion" } });
  expect(apiVersions).toEqual(["2026-11-22"]);
});

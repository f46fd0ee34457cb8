import { expect, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import { answers } from "./golden/answers.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

const ids = [
  ["orders.create", "/1"],
  ["get-board", "/2"],
  ["false", "/3"],
  ["delete", "/4"],
  ['say "hello" \\ it\'s', "/5"],
  ["größe/尺寸", "/6"],
  ["42", "/7"],
  ["GetBoard", "/8"],
  ["getBoard", "/9"],
] as const satisfies (readonly [keyof OperationMethods & keyof Handlers<undefined>, string])[];

function start() {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  return { seen, ...connect<OperationMethods>({ table: operationTable, contract, handlers }) };
}

test.each(ids)("%s is called as it is written", async (id, path) => {
  const { client, seen, sent } = start();
  await client[id]();
  expect(sent[0]?.url).toBe(path);
  expect(seen).toHaveLength(1);
});

test.each(ids)("%s has its answers under its name", (id) => {
  expect(answers[id].noContent()).toEqual({ status: 204 });
});

test("an operation without an id is called after its method and path", async () => {
  const { client, sent } = start();
  await client.getNoIdThingId({ "thing-id": "a" });
  await client.deleteNoIdThingId({ "thing-id": "b" });
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /no-id/a", "DELETE /no-id/b"]);
});

test("there are no operations but these", () => {
  expect(Object.keys(operationTable)).toHaveLength(ids.length + 2);
  expect(Object.keys(answers).sort()).toEqual(Object.keys(operationTable).sort());
});

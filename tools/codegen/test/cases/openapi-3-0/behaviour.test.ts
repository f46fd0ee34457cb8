import { expect, expectTypeOf, test } from "vitest";
import { connect } from "../../connect.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import type { Pet } from "./golden/types.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

const handlers: Handlers<undefined> = {
  addPet: ({ body }) => ({ status: 201, body }),
  setPhoto: ({ body }) => ({ status: 200, body }),
};

function start() {
  return connect<OperationMethods>({ table: operationTable, contract, handlers: { ...handlers } });
}

test("nullable is a null among the types", () => {
  expectTypeOf<Pet["owner"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Pet["size"]>().toEqualTypeOf<"big" | "small" | null | undefined>();
  expectTypeOf<NonNullable<Pet["friend"]>>().toEqualTypeOf<Pet>();
});

test.each<Pet>([
  { name: "Rex", owner: null },
  { name: "Rex", owner: "Ann", size: null, friend: null, age: 0.5 },
  { name: "Rex", owner: "Ann", size: "big", friend: { name: "Fido", owner: null } },
])("%j is taken and given back", async (body) => {
  const result = await start().client.addPet({ body });
  expect(result.body).toEqual(body);
});

test.each([
  [{ name: null, owner: null }, "/name"],
  [{ name: "Rex" }, "/owner"],
  [{ name: "Rex", owner: null, age: 0 }, "/age"],
  [{ name: "Rex", owner: null, size: "huge" }, "/size"],
  [{ name: "Rex", owner: null, friend: { name: "Fido" } }, "/friend/owner"],
])("%j is refused", async (body, target) => {
  const headers = { "content-type": "application/json" };
  const request = new Request("http://localhost/pets", { method: "POST", headers, body: JSON.stringify(body) });
  const { error } = await (await start().serve(request)).json();
  expect(error.details.map((detail: { target: string }) => detail.target)).toContain(target);
});

test("a binary body is a Blob there and back", async () => {
  const { body } = await start().client.setPhoto({ body: new Blob([new Uint8Array([1, 200])]) });
  expectTypeOf(body).toEqualTypeOf<Blob>();
  expect(new Uint8Array(await body.arrayBuffer())).toEqual(new Uint8Array([1, 200]));
});

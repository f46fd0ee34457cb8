import { expect, test } from "vitest";
import type { CallOptions } from "./support/api.ts";
import { example } from "./support/document.ts";
import { createWorld } from "./support/world.ts";

test.each<[name: string, options: CallOptions]>([
  ["InvalidRequestError", { emails: "jondoe" }],
  ["NoRunningOperationError", { offerId: "contoso-idleoffer" }],
  ["ForbiddenError", { publisherId: "fabrikam" }],
  ["NotFoundError", { offerId: "contoso-nosuchoffer" }],
  ["UnauthorizedError", { token: null }],
])("the example %s is what the caller is answered with", async (name, options) => {
  await using world = await createWorld();
  const { body } = await world.api.call("cancelOperation", options);
  // The example speaks of one offer, the answer of the one that was asked for.
  const text = JSON.stringify(example(name)).replace("contoso-virtualmachineoffer", options.offerId ?? "");
  expect(body).toEqual(JSON.parse(text));
});

test("the example InvalidApiVersionError is what the caller is answered with", async () => {
  await using world = await createWorld();
  const path = "/api/publishers/contoso/offers/contoso-virtualmachineoffer/status?api-version=2016-01-01";
  const response = await fetch(world.emulator.url + path);
  expect(await response.json()).toEqual(example("InvalidApiVersionError"));
});

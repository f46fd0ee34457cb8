import { expect, test } from "vitest";
import { at } from "./support/document.ts";
import { createWorld, stepDuration } from "./support/world.ts";

test("a list item has the documented fields", async () => {
  await using world = await createWorld();
  const { body } = await world.api.call("listOperations");
  expect(body).toEqual([
    {
      id: "00000000-0000-4000-8000-000000000001",
      offerId: "contoso-virtualmachineoffer",
      offerVersion: 1,
      offerTypeId: "microsoft-azure-virtualmachines",
      publisherId: "contoso",
      submissionType: "publish",
      submissionState: "running",
      publishingVersion: 1,
      slot: "staging",
      version: world.clock.now,
      definition: { metadata: { emails: "jondoe@contoso.com" } },
      changedTime: "2018-03-26T20:12:44.041Z",
    },
  ]);
});

test.each([
  { status: undefined, found: ["publish", "cancel", "publish"] },
  { status: "running", found: ["publish"] },
  { status: "completed", found: ["cancel"] },
  { status: "canceled", found: ["publish"] },
  { status: "failed", found: [] },
  { status: "notStarted", found: [] },
])("the newest comes first, and the filter $status gives $found", async ({ status, found }) => {
  await using world = await createWorld();
  await world.api.call("cancelOperation");
  world.clock.advance(3 * stepDuration);
  await world.api.call("publishOffer");
  const { body } = await world.api.call("listOperations", status === undefined ? {} : { status });
  expect(Array.isArray(body) && body.map((item) => at(item, "submissionType"))).toEqual(found);
});

test("a filter that is no status is refused", async () => {
  await using world = await createWorld();
  const { status, body } = await world.api.call("listOperations", { status: "done" });
  expect([status, at(body, "error", "code")]).toEqual([400, "InvalidRequest"]);
});

test("an operation is found whatever the case of its identifier", async () => {
  await using world = await createWorld({
    createId: () => "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
    seed: [{ publisherId: "contoso", offerId: "contoso-virtualmachineoffer", publishingStep: "displayprovision" }],
  });
  const { status } = await world.api.call("getOperation", { operationId: "56615B67-2185-49FE-80D2-C4DDF77BB2E8" });
  expect(status).toBe(200);
});

import { describe, expect, test } from "vitest";
import type { SeedOffer } from "../src/index.ts";
import { at } from "./support/document.ts";
import { createWorld, stepDuration, type World } from "./support/world.ts";

const offerId = "contoso-virtualmachineoffer";
const seed: SeedOffer[] = [{ publisherId: "contoso", offerId }];
const location =
  /^http:\/\/127\.0\.0\.1:\d+\/api\/publishers\/contoso\/offers\/contoso-virtualmachineoffer\/operations\/[\da-f-]{36}$/;

async function publishFor(world: World, steps: number): Promise<void> {
  await world.api.call("publishOffer", { emails: "jondoe@contoso.com" });
  world.clock.advance(steps * stepDuration);
}

async function goLiveFor(world: World, steps: number): Promise<void> {
  await publishFor(world, 4);
  await world.api.call("goLive");
  world.clock.advance(steps * stepDuration);
}

interface Row {
  /** The state in which the cancel is sent. */
  readonly given: string;
  readonly reach: (world: World) => Promise<unknown>;
  readonly status: 200 | 202 | 400;
  readonly code?: string;
  /** The steps that are undone, in their order. */
  readonly undone?: readonly string[];
}

const table: readonly Row[] = [
  { given: "never published", reach: async () => {}, status: 400, code: "NoRunningOperation" },
  { given: "displaydummycertify, at its start", reach: (world) => publishFor(world, 0), status: 200 },
  { given: "displaydummycertify", reach: (world) => publishFor(world, 0.5), status: 200 },
  { given: "displaycertify", reach: (world) => publishFor(world, 1), status: 200 },
  { given: "displaycertify, just before its end", reach: (world) => publishFor(world, 1.9999), status: 200 },
  {
    given: "displayprovision",
    reach: (world) => publishFor(world, 2),
    status: 202,
    undone: ["displayprovision", "displaycertify", "displaydummycertify"],
  },
  {
    given: "displaypackage",
    reach: (world) => publishFor(world, 3.5),
    status: 202,
    undone: ["displaypackage", "displayprovision", "displaycertify", "displaydummycertify"],
  },
  { given: "publisher-signoff", reach: (world) => publishFor(world, 4), status: 400, code: "OperationEnded" },
  { given: "live", reach: (world) => goLiveFor(world, 0.5), status: 202, undone: ["live"] },
  { given: "the end of live", reach: (world) => goLiveFor(world, 0.9), status: 400, code: "PointOfNoReturnPassed" },
  { given: "succeeded", reach: (world) => goLiveFor(world, 1), status: 400, code: "OperationEnded" },
  {
    given: "cancelled at once",
    reach: async (world) => {
      await publishFor(world, 1);
      await world.api.call("cancelOperation");
    },
    status: 400,
    code: "OperationEnded",
  },
  {
    given: "cancelled and undone",
    reach: async (world) => {
      await publishFor(world, 2);
      await world.api.call("cancelOperation");
      world.clock.advance(3 * stepDuration);
    },
    status: 400,
    code: "OperationEnded",
  },
];

describe("a cancel in each state", () => {
  test.each(table)("$given: $status", async ({ reach, status, code, undone }) => {
    await using world = await createWorld({ seed });
    await reach(world);
    const before = await world.api.call("listOperations", { status: "running" });
    const answer = await world.api.call("cancelOperation", { emails: "cancel@contoso.com" });
    expect(answer.status).toBe(status);
    if (status === 400) {
      expect(at(answer.body, "error", "code")).toBe(code);
      return;
    }

    const canceledId = String(at(before.body, 0, "id"));
    const canceled = await world.api.call("getOperation", { operationId: canceledId });
    expect(at(canceled.body, "status")).toBe("canceled");
    expect(stepStatuses(canceled.body)).toEqual(["canceled"]);
    expect(at(canceled.body, "cancellationRequestState")).toBeUndefined();

    if (undone === undefined) {
      expect(answer.headers.get("operation-location")).toBeNull();
      expect(at((await world.api.call("getOfferStatus")).body, "status")).toBe("canceled");
      return;
    }
    const followed = answer.headers.get("operation-location");
    expect(followed).toMatch(location);
    expect(Number(answer.headers.get("retry-after"))).toBe(5);
    for (const [index] of undone.entries()) {
      const { body, headers } = await world.api.follow(followed);
      expect(at(body, "submissionType")).toBe("cancel");
      expect(at(body, "status")).toBe("running");
      expect(headers.get("retry-after")).toBe("5");
      expect(steps(body)).toEqual(
        undone.map((id, position) => [
          id,
          position < index ? "complete" : position === index ? "running" : "notStarted",
        ]),
      );
      expect(at((await world.api.call("getOfferStatus")).body, "status")).toBe("running");
      world.clock.advance(stepDuration);
    }
    const { body, headers } = await world.api.follow(followed);
    expect(at(body, "status")).toBe("completed");
    expect(headers.get("retry-after")).toBeNull();
    expect(at((await world.api.call("getOfferStatus")).body, "status")).toBe("canceled");
    expect((await world.api.call("getOperation", { operationId: canceledId })).body).toEqual(canceled.body);
  });
});

test("a cancel that is sent again while the first is under way gives the same location", async () => {
  await using world = await createWorld();
  const first = await world.api.call("cancelOperation");
  const locations = new Set([first.headers.get("operation-location")]);
  for (let count = 0; count < 5; count += 1) {
    world.clock.advance(stepDuration / 2);
    const again = await world.api.call("cancelOperation");
    expect(again.status).toBe(202);
    locations.add(again.headers.get("operation-location"));
  }
  expect([...locations]).toEqual([first.headers.get("operation-location")]);
  const list = await world.api.call("listOperations");
  expect(list.body).toHaveLength(2);
});

test("Retry-After is the time to the end of the step, at most five seconds", async () => {
  await using world = await createWorld();
  await world.api.call("cancelOperation");
  world.clock.advance(stepDuration - 1200);
  expect((await world.api.call("cancelOperation")).headers.get("retry-after")).toBe("2");
});

test("the addresses of publication and cancel are told of both, each once", async () => {
  await using world = await createWorld();
  await world.api.call("cancelOperation", { emails: "cancel@contoso.com, JonDoe@contoso.com" });
  const { body } = await world.api.call("listOperations");
  const all = "jondoe@contoso.com,cancel@contoso.com";
  expect(at(body, 0, "definition", "metadata", "emails")).toBe(all);
  expect(at(body, 1, "definition", "metadata", "emails")).toBe(all);
});

function steps(body: unknown): unknown[] {
  const list = at(body, "steps");
  return Array.isArray(list) ? list.map((step) => [at(step, "id"), at(step, "status")]) : [];
}

/** Each status that a step of the operation has, once. */
function stepStatuses(body: unknown): unknown[] {
  return [...new Set(steps(body).map((step) => at(step, 1)))];
}

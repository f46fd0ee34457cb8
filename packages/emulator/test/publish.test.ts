import { expect, test } from "vitest";
import { at } from "./support/document.ts";
import { createWorld, stepDuration } from "./support/world.ts";

const offerId = "contoso-virtualmachineoffer";
const seed = [{ publisherId: "contoso", offerId }];

/** The status of each step, from displaydummycertify to live. */
type Statuses = readonly [string, string, string, string, string, string];
const no = "notStarted";

const table: readonly { after: number; operation: string; offer: string; steps: Statuses; percentage: number }[] = [
  { after: 0, operation: "running", offer: "running", steps: ["running", no, no, no, no, no], percentage: 0 },
  { after: 0.4, operation: "running", offer: "running", steps: ["running", no, no, no, no, no], percentage: 40 },
  { after: 1, operation: "running", offer: "running", steps: ["complete", "running", no, no, no, no], percentage: 100 },
  {
    after: 2.5,
    operation: "running",
    offer: "running",
    steps: ["complete", "complete", "running", no, no, no],
    percentage: 100,
  },
  {
    after: 3.9999,
    operation: "running",
    offer: "running",
    steps: ["complete", "complete", "complete", "running", no, no],
    percentage: 100,
  },
  {
    after: 4,
    operation: "completed",
    offer: "waitingForPublisherReview",
    steps: ["complete", "complete", "complete", "complete", "waitingForPublisherReview", no],
    percentage: 100,
  },
];

test.each(table)("$after steps after its start, a publish is $operation", async (row) => {
  await using world = await createWorld({ seed });
  const started = await world.api.call("publishOffer", { emails: "jondoe@contoso.com" });
  expect(started.status).toBe(202);
  world.clock.advance(row.after * stepDuration);
  const { body } = await world.api.follow(started.headers.get("operation-location"));
  expect(body).toMatchObject({
    submissionType: "publish",
    status: row.operation,
    createdDateTime: "2018-03-26T20:12:44.041Z",
    publishingVersion: 1,
    offerVersion: 1,
    steps: row.steps.map((status) => ({ status })),
  });
  expect(at(body, "steps", 0, "progressPercentage")).toBe(row.percentage);
  expect(at(body, "cancellationRequestState")).toBe(row.operation === "running" ? "canCancel" : undefined);
  const report = await world.api.call("getOfferStatus");
  expect(report.body).toMatchObject({ status: row.offer, notificationEmails: "jondoe@contoso.com" });
  expect(at(report.body, "steps")).toEqual(at(body, "steps"));
});

test("steps have the documented names and time frames", async () => {
  await using world = await createWorld({ seed });
  await world.api.call("publishOffer");
  const { body } = await world.api.call("getOfferStatus");
  const steps = at(body, "steps");
  expect(
    Array.isArray(steps) && steps.map((step) => [at(step, "id"), at(step, "stepName"), at(step, "estimatedTimeFrame")]),
  ).toEqual([
    ["displaydummycertify", "Validate Pre-Requisites", "< 15 min"],
    ["displaycertify", "Certification", "< 5 day"],
    ["displayprovision", "Provisioning", "< 1 day"],
    ["displaypackage", "Packaging and Lead Generation Registration", "< 1 hour"],
    ["publisher-signoff", "Publisher signoff", undefined],
    ["live", "Live", "~2-5 days"],
  ]);
});

test("go live runs the step live, and the offer then has succeeded", async () => {
  await using world = await createWorld({ seed });
  const publish = await world.api.call("publishOffer", { emails: "jondoe@contoso.com" });
  world.clock.advance(4 * stepDuration);
  const waiting = await world.api.follow(publish.headers.get("operation-location"));
  const goLive = await world.api.call("goLive");
  expect(goLive.status).toBe(202);
  const location = goLive.headers.get("operation-location");
  const running = await world.api.follow(location);
  expect(running.body).toMatchObject({ submissionType: "golive", status: "running", publishingVersion: 1 });
  expect(at(running.body, "steps")).toMatchObject([{ id: "live", status: "running" }]);
  expect((await world.api.call("getOfferStatus")).body).toMatchObject({ status: "running" });

  world.clock.advance(stepDuration);
  expect((await world.api.follow(location)).body).toMatchObject({
    status: "completed",
    steps: [{ status: "complete" }],
  });
  const { body } = await world.api.call("getOfferStatus");
  const status = "complete";
  expect(body).toMatchObject({
    status: "succeeded",
    steps: [{ status }, { status }, { status }, { status }, { status }, { status }],
  });
  expect((await world.api.follow(publish.headers.get("operation-location"))).body).toEqual(waiting.body);
});

test.each([
  { given: "the addresses of the publish without its own", emails: undefined, told: "jondoe@contoso.com" },
  { given: "its own addresses", emails: "live@contoso.com", told: "live@contoso.com" },
])("go live tells $given", async ({ emails, told }) => {
  await using world = await createWorld({ seed });
  await world.api.call("publishOffer", { emails: "jondoe@contoso.com" });
  world.clock.advance(4 * stepDuration);
  await world.api.call("goLive", emails === undefined ? {} : { emails });
  expect(at((await world.api.call("listOperations")).body, 0, "definition", "metadata", "emails")).toBe(told);
});

test("go live needs no body", async () => {
  await using world = await createWorld({ seed });
  await world.api.call("publishOffer");
  world.clock.advance(4 * stepDuration);
  const url = `${world.emulator.url}/api/publishers/contoso/offers/${offerId}/golive?api-version=2017-10-31`;
  const answer = await fetch(url, { method: "POST", headers: { authorization: `Bearer ${world.emulator.token}` } });
  expect(answer.status).toBe(202);
});

test.each([
  { given: "never published", steps: undefined },
  { given: "being provisioned", steps: 2 },
])("go live of an offer that is $given is refused", async ({ steps }) => {
  await using world = await createWorld({ seed });
  if (steps !== undefined) await world.api.call("publishOffer");
  world.clock.advance((steps ?? 0) * stepDuration);
  const { status, body } = await world.api.call("goLive");
  expect([status, at(body, "error", "code")]).toEqual([400, "NotWaitingForPublisherReview"]);
});

test("publish is refused while an operation runs, and counts publications", async () => {
  await using world = await createWorld({ seed });
  await world.api.call("publishOffer");
  world.clock.advance(2 * stepDuration);
  const second = await world.api.call("publishOffer");
  expect([second.status, at(second.body, "error", "code")]).toEqual([400, "OperationRunning"]);
  await world.api.call("cancelOperation");
  const whileCanceling = await world.api.call("publishOffer");
  expect([whileCanceling.status, at(whileCanceling.body, "error", "code")]).toEqual([400, "OperationRunning"]);
  world.clock.advance(3 * stepDuration);
  const third = await world.api.call("publishOffer");
  expect(third.status).toBe(202);
  expect((await world.api.follow(third.headers.get("operation-location"))).body).toMatchObject({
    publishingVersion: 2,
  });
});

test("an offer that was never published says so", async () => {
  await using world = await createWorld({ seed });
  expect((await world.api.call("getOfferStatus")).body).toEqual({
    status: "neverPublished",
    steps: [],
    messages: [],
    previewLinks: [],
    liveLinks: [],
  });
});

test("a clock that is set back leaves an operation at its start", async () => {
  await using world = await createWorld({ seed });
  const { headers } = await world.api.call("publishOffer");
  world.clock.advance(-stepDuration);
  const { body } = await world.api.follow(headers.get("operation-location"));
  expect(body).toMatchObject({
    status: "running",
    steps: [{ status: "running", progressPercentage: 0 }, {}, {}, {}, {}, {}],
  });
});

test("steps that take no time are complete at once", async () => {
  await using world = await createWorld({ seed, stepDuration: 0 });
  const { headers } = await world.api.call("publishOffer");
  expect(headers.get("retry-after")).toBe("0");
  expect((await world.api.call("getOfferStatus")).body).toMatchObject({ status: "waitingForPublisherReview" });
});

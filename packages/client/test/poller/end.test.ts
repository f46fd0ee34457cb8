import { describe, expect, it } from "vitest";
import { OperationFailedError, OperationLostError } from "../../src/index.ts";
import { type Answer, answer, body, offer, rejection } from "../support/serve.ts";
import { cancellation, operation, operationId } from "./support/faults.ts";
import { outcomeOf, type Script, type Service, serveScript } from "./support/service.ts";

describe("every spelling of a status", () => {
  const spellings = {
    notStarted: ["not started", "notStarted", "NotStarted"],
    running: ["running", "Running", "InProgress"],
    succeeded: ["completed", "Completed", "complete", "Complete", "succeeded", "Succeeded"],
    failed: ["failed", "Failed"],
    canceled: ["Canceled", "canceled", "cancelled", "Cancelled"],
  };
  const rows = Object.entries(spellings).flatMap(([status, words]) => words.map((word) => [word, status] as const));

  it.each(rows)("%s is %s", async (word, status) => {
    const service = await serveScript({ polls: [cancellation(word)] });
    const poller = await service.cancel();
    expect(await poller.poll()).toMatchObject({ status, word });
    const isEnd = ["succeeded", "failed", "canceled"].includes(status);
    expect(poller.isDone).toBe(isEnd);
    await poller.poll();
    expect(service.count("poll")).toBe(isEnd ? 1 : 2);
  });

  it.each(["Paused", "", "completed!", "constructor", "__proto__"])(
    "the unknown word %j counts as running, until maxWait",
    async (word) => {
      const service = await serveScript({ polls: [cancellation(word)] });
      const poller = await service.cancel();
      const following = poller.pollUntilDone({ maxWait: 60_000 });
      expect(await service.traffic.settle(rejection(following))).toMatchObject({
        code: "POLLING_TIMEOUT",
        state: { status: "running", word },
      });
      expect(service.waited()).toBe(60_000);
    },
  );
});

describe("how it ends", () => {
  const item = (submissionState: string, more: object = {}) => ({ id: operationId, submissionState, ...more });
  const list = (...items: unknown[]): Answer => answer(200, {}, items);
  const offerIs = (status: string): Answer => answer(200, {}, { status });
  const running = operation("running");
  const other = answer(200, {}, { id: "other", status: "running" });
  const notFound = answer(404);
  const begin = { cancel: "beginCancelOperation", publish: "beginPublishOffer", golive: "beginGoLive" } as const;

  interface Row extends Script {
    readonly name: string;
    readonly kind?: keyof typeof begin;
    readonly outcome: string;
    /** How many polls, lists and offer statuses were asked for. */
    readonly asked: readonly [number, number, number];
    readonly message?: string;
  }
  const rows: Row[] = [
    {
      name: "an array of one",
      polls: [answer(200, {}, [item("", { status: "canceled" })])],
      outcome: "canceled",
      asked: [1, 0, 0],
    },
    {
      name: "a cancellation that completes",
      polls: [cancellation("completed")],
      outcome: "succeeded",
      asked: [1, 0, 0],
    },
    {
      name: "a cancellation in other letters",
      polls: [operation("completed", { submissionType: "Cancel" })],
      outcome: "succeeded",
      asked: [1, 0, 0],
    },
    {
      name: "a cancellation that fails",
      polls: [cancellation("failed")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 0],
      message: "the operation failed",
    },
    {
      name: "the cancelled operation itself",
      polls: [operation("canceled", { submissionType: "publish" })],
      outcome: "canceled",
      asked: [1, 0, 0],
    },
    {
      name: "a publication that completes although it was to be cancelled",
      polls: [operation("completed", { submissionType: "publish" })],
      offerStatuses: [offerIs("waitingForPublisherReview")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 1],
      message: "came to its end before it could be cancelled",
    },
    {
      name: "the same, and the status of the offer is not told",
      polls: [operation("completed", { submissionType: "publish" })],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 1],
      message: "came to its end before",
    },
    {
      name: "a publication that is completed, and cancelled by its offer",
      polls: [operation("completed", { submissionType: "publish" })],
      offerStatuses: [offerIs("Canceled")],
      outcome: "canceled",
      asked: [1, 0, 1],
    },
    {
      name: "a publication that is failed, and cancelled by its offer",
      polls: [operation("failed", { submissionType: "publish" })],
      offerStatuses: [offerIs("cancelled")],
      outcome: "canceled",
      asked: [1, 0, 1],
    },
    {
      name: "a publication that failed by itself",
      polls: [operation("failed", { submissionType: "publish" })],
      offerStatuses: [offerIs("failed")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 1],
      message: "the operation failed",
    },
    {
      name: "an offer that is still being undone",
      polls: [operation("completed", { submissionType: "publish" })],
      offerStatuses: [offerIs("Running"), offerIs("canceled")],
      outcome: "canceled",
      asked: [2, 0, 2],
    },
    {
      name: "an offer whose status is not answered at first",
      polls: [operation("completed")],
      offerStatuses: [answer(503), offerIs("canceled")],
      outcome: "canceled",
      asked: [2, 0, 2],
    },
    {
      name: "an operation without a type, cancelled",
      polls: [operation("completed")],
      offerStatuses: [offerIs("canceled")],
      outcome: "canceled",
      asked: [1, 0, 1],
    },
    {
      name: "an operation without a type, and an offer that succeeded",
      polls: [operation("completed")],
      offerStatuses: [offerIs("succeeded")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 1],
      message: "came to its end before",
    },
    {
      name: "an operation without a type, and nothing else is known",
      polls: [operation("completed")],
      outcome: "succeeded",
      asked: [1, 0, 1],
    },
    {
      name: "a publication",
      kind: "publish",
      polls: [operation("running"), operation("completed")],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
    {
      name: "a publication that is cancelled",
      kind: "publish",
      polls: [operation("canceled")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 0],
      message: "the operation was cancelled",
    },
    {
      name: "a go live that fails",
      kind: "golive",
      polls: [operation("failed")],
      outcome: "OPERATION_FAILED",
      asked: [1, 0, 0],
      message: "the operation failed",
    },
    {
      name: "one that runs backwards",
      kind: "publish",
      polls: [operation("running"), operation("notStarted"), operation("completed"), operation("running")],
      outcome: "succeeded",
      asked: [3, 0, 0],
    },
    {
      name: "not found at first",
      kind: "publish",
      polls: [notFound, notFound, operation("completed")],
      outcome: "succeeded",
      asked: [3, 0, 0],
    },
    {
      name: "an empty array at first",
      kind: "publish",
      polls: [answer(200, {}, []), operation("completed")],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
    {
      name: "gone (410) at first",
      kind: "publish",
      polls: [answer(410), operation("completed")],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
    {
      name: "never found, and the list has it no more",
      kind: "publish",
      polls: [notFound],
      outcome: "OPERATION_LOST",
      asked: [7, 1, 0],
      message: operationId,
    },
    {
      name: "not found after it was seen; ended by the list",
      kind: "publish",
      polls: [running, notFound],
      lists: [list(null, item("Completed"))],
      outcome: "succeeded",
      asked: [2, 1, 0],
    },
    {
      name: "an empty array after it was seen; failed by the list",
      kind: "publish",
      polls: [running, answer(200, {}, [])],
      lists: [list(item("failed"))],
      outcome: "OPERATION_FAILED",
      asked: [2, 1, 0],
    },
    {
      name: "not found after it was seen; runs by the list, until it ends",
      kind: "publish",
      polls: [running, notFound],
      lists: [list(item("running")), list(item("running")), list(item("completed"))],
      outcome: "succeeded",
      asked: [4, 3, 0],
    },
    {
      name: "not found after it was seen, nor in the list",
      kind: "publish",
      polls: [running, notFound],
      lists: [list({ id: "x", submissionState: "completed" })],
      outcome: "OPERATION_LOST",
      asked: [2, 1, 0],
      message: "does not know it any more",
    },
    {
      name: "the list is not answered at first",
      kind: "publish",
      polls: [running, notFound],
      lists: [
        answer(503),
        answer(200, { "Content-Type": "text/html" }, "<p>"),
        answer(200, {}, { value: [] }),
        list(item("completed")),
      ],
      outcome: "succeeded",
      asked: [5, 4, 0],
    },
    {
      name: "the offer is gone too",
      kind: "publish",
      polls: [running, notFound],
      lists: [notFound],
      outcome: "NOT_FOUND",
      asked: [2, 1, 0],
    },
    {
      name: "a cancelled publication by the list",
      polls: [running, notFound],
      lists: [list(item("completed", { submissionType: "publish" }))],
      offerStatuses: [offerIs("canceled")],
      outcome: "canceled",
      asked: [2, 1, 1],
    },
    {
      name: "taken over; ended by the list",
      kind: "publish",
      polls: [running, other],
      lists: [list({ id: "other", submissionState: "running" }, item("completed"))],
      outcome: "succeeded",
      asked: [2, 1, 0],
    },
    {
      name: "taken over, and the list is refused",
      kind: "publish",
      polls: [running, other],
      lists: [answer(403)],
      outcome: "FORBIDDEN",
      asked: [2, 1, 0],
    },
    {
      name: "taken over, and not in the list",
      kind: "publish",
      polls: [running, other],
      outcome: "OPERATION_LOST",
      asked: [2, 1, 0],
      message: "the operation other has taken its place",
    },
    {
      name: "taken over, but it runs by the list, and comes back",
      kind: "publish",
      polls: [running, other, operation("completed")],
      lists: [list(item("running"))],
      outcome: "succeeded",
      asked: [3, 1, 0],
    },
    {
      name: "the same id in other letters is the same operation",
      kind: "publish",
      polls: [running, answer(200, {}, { id: operationId.toUpperCase(), status: "completed" })],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
    {
      name: "an id that is no GUID",
      kind: "publish",
      polls: [answer(200, {}, { id: "7", status: "running" }), answer(200, {}, { id: "7", status: "completed" })],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
    {
      name: "an id that is no text",
      kind: "publish",
      polls: [running, answer(200, {}, { id: 7, status: "completed" })],
      outcome: "succeeded",
      asked: [2, 0, 0],
    },
  ];

  it.each(rows)("$name", async ({ kind = "cancel", outcome, asked, message, ...script }) => {
    const service = await serveScript(script);
    const poller = await service.client[begin[kind]]({ ...offer, body });
    const error: unknown[] = [];
    const following = poller.pollUntilDone();
    following.catch((reason) => error.push(reason));
    expect(await service.traffic.settle(outcomeOf(following))).toBe(outcome);
    expect([service.count("poll"), service.count("list"), service.count("offerStatus")]).toEqual(asked);
    if (message !== undefined)
      expect(error).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
    expect(service.count("post")).toBe(1);
    expect({ pending: service.clock.pending, most: service.clock.mostPending }).toEqual({ pending: 0, most: 1 });
  });

  it("a lost operation says why, and what was last seen", async () => {
    const service = await serveScript({ polls: [running, notFound] });
    const poller = await service.cancel();
    const error = await service.traffic.settle(rejection(poller.pollUntilDone()));
    expect(error).toBeInstanceOf(OperationLostError);
    expect(error).toMatchObject({ state: { word: "running" }, cause: { code: "NOT_FOUND" } });
  });

  it.each([
    ["half of the time", 400, 1],
    ["all of it, so that the second is not asked", 700, 0],
  ])("a poll and its second question share pollTimeout; the first takes %s", async (_, span, lists) => {
    const service: Service = await serveScript(({ stall }) => ({
      polls: [
        running,
        (...args) => {
          service.clock.skip(span);
          notFound(...args);
        },
      ],
      lists: [stall],
    }));
    const poller = await service.cancel();
    await poller.poll();
    const before = service.waited();
    const error = await service.traffic.settle(rejection(poller.poll({ pollTimeout: 700 })));
    expect(error).toMatchObject({ code: "TIMEOUT" });
    expect(service.waited() - before).toBe(700);
    expect(service.count("list")).toBe(lists);
  });
});

it("a failed operation throws what the service said of it", async () => {
  const service = await serveScript({
    polls: [
      operation("failed", {
        error: { code: "CertificationFailed", message: "The image does not start." },
        messages: [{ messageHtml: "See <b>below</b>.", level: "error", timestamp: "2018-03-26T21:46:01.1799481Z" }],
        steps: [
          null,
          {
            id: "displaycertify",
            stepName: "Certification",
            status: "failed",
            messages: [{ messageHtml: "<p>No boot</p>" }, null, {}],
          },
        ],
      }),
    ],
  });
  const poller = await service.client.beginPublishOffer({ ...offer, body });
  const error = await service.traffic.settle(rejection(poller.pollUntilDone()));
  expect(error).toBeInstanceOf(OperationFailedError);
  expect(error).toMatchObject({
    message: "the operation failed: CertificationFailed: The image does not start.; See <b>below</b>.; <p>No boot</p>",
    messages: ["See <b>below</b>.", "<p>No boot</p>"],
    state: { status: "failed", operation: { error: { code: "CertificationFailed" } } },
  });
  // Iteration has the same end as a state, and throws nothing.
  expect(poller.isDone).toBe(true);
  for await (const state of poller) expect(state.status).toBe("failed");
});

it.each([
  [{ code: "Timeout" }, [], "the operation failed: Timeout"],
  [{ message: "It took too long." }, [], "the operation failed: It took too long."],
  [{ code: {}, message: [] }, [], "the operation failed"],
  ["an error", [], "the operation failed"],
  [null, null, "the operation failed"],
  [
    undefined,
    [null, 1, "text", [], { messageHtml: null }, { messageHtml: "<i>x</i>" }],
    "the operation failed: <i>x</i>",
  ],
  [undefined, [{ messageHtml: "x".repeat(10_000) }], `the operation failed: ${"x".repeat(4096 - 22)}`],
])("a failure with the error %j and the messages %j is %s", async (error, messages, message) => {
  const service = await serveScript({
    polls: [cancellation("running"), operation("failed", { error, messages, submissionType: "cancel" })],
  });
  const poller = await service.cancel();
  expect(await service.traffic.settle(rejection(poller.pollUntilDone()))).toMatchObject({
    code: "OPERATION_FAILED",
    message,
  });
});

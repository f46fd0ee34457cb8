import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { AbortedError, type Client, type OperationState, PollingTimeoutError } from "../../src/index.ts";
import { answer, body, offer, rejection, token } from "../support/serve.ts";
import { countingSignal } from "./support/counting-signal.ts";
import { cancellation, operation, operationId } from "./support/faults.ts";
import { operationPath, outcomeOf, type Script, serveScript } from "./support/service.ts";

const reason = new Error("the user went away");

describe("a call that was done when it was answered", () => {
  it("is a poller that is done, and asks for nothing", async () => {
    const service = await serveScript({ begin: answer(200) });
    const poller = await service.cancel();
    const done = { status: "succeeded", word: "", percentage: 100, step: undefined, operation: undefined };
    expect({ isDone: poller.isDone, location: poller.operationLocation }).toEqual({
      isDone: true,
      location: undefined,
    });
    expect(poller.operationState).toEqual(done);
    const seen: OperationState[] = [];
    for await (const state of poller) seen.push(state);
    expect(seen).toEqual([done]);
    const told: OperationState[] = [];
    expect(await poller.pollUntilDone({ onProgress: (state) => told.push(state) })).toEqual(done);
    expect(told).toEqual([done]);
    expect(await poller.poll()).toEqual(done);
    expect(await service.client.resumeOperation(poller.serialize()).pollUntilDone()).toEqual(done);
    expect(service.requests).toHaveLength(1);
    expect(service.clock.mostPending).toBe(0);
  });
});

describe("iteration", () => {
  it("gives each state, and ends with the operation", async () => {
    const steps = (status: string) => [{ id: "displaycertify", stepName: "Certification", status }];
    const service = await serveScript({
      polls: [
        operation("running", { steps: steps("notStarted") }),
        operation("running", { steps: steps("InProgress") }),
        operation("failed", { steps: steps("failed"), submissionType: "cancel" }),
      ],
    });
    const poller = await service.cancel();
    const seen: unknown[] = [];
    const iterate = async () => {
      for await (const { status, step, percentage, operation } of poller) {
        seen.push([status, step?.status, percentage, operation?.id]);
      }
    };
    await service.traffic.settle(iterate());
    expect(seen).toEqual([
      ["running", "notStarted", 0, operationId],
      ["running", "InProgress", 0, operationId],
      ["failed", "failed", 0, operationId],
    ]);
  });

  it("leaves nothing behind where the caller stops, and can begin again", async () => {
    const service = await serveScript({ polls: [cancellation("running"), cancellation("completed")] });
    const poller = await service.cancel();
    const { controller, listeners } = countingSignal();
    const iterate = async () => {
      for await (const state of poller.states({ signal: controller.signal })) return state.word;
      return undefined;
    };
    expect(await service.traffic.settle(iterate())).toBe("running");
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
    expect(await service.traffic.settle(iterate())).toBe("completed");
    expect(service.count("poll")).toBe(2);
  });
});

describe("abort", () => {
  it("before it begins: nothing is sent", async () => {
    const service = await serveScript({});
    const poller = await service.cancel();
    const error = await rejection(poller.pollUntilDone({ signal: AbortSignal.abort(reason) }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: "ABORTED", cause: reason });
    expect(service.count("poll")).toBe(0);
  });

  it("while it waits", async () => {
    const { controller, listeners } = countingSignal();
    const service = await serveScript({});
    const poller = await service.cancel();
    const following = rejection(poller.pollUntilDone({ signal: controller.signal }));
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 1, listeners: 1 });
    controller.abort(reason);
    expect(await following).toMatchObject({ code: "ABORTED", cause: reason });
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
    expect(service.count("poll")).toBe(0);
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
  });

  it("while a poll is under way", async () => {
    const { controller, listeners } = countingSignal();
    let turn = 0;
    const service = await serveScript({
      polls: [
        (...args) => {
          turn += 1;
          if (turn === 1) controller.abort(reason);
          else cancellation("completed")(...args);
        },
      ],
    });
    const poller = await service.cancel();
    const error = await service.traffic.settle(rejection(poller.pollUntilDone({ signal: controller.signal })));
    expect(error).toMatchObject({ code: "ABORTED", cause: reason });
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
  });

  it("listeners do not add up over many polls", async () => {
    const { controller, listeners } = countingSignal();
    let most = 0;
    const service = await serveScript({
      polls: [...Array(50).fill(cancellation("running")), cancellation("completed")],
    });
    const poller = await service.cancel();
    const onProgress = () => {
      most = Math.max(most, listeners());
    };
    await service.traffic.settle(poller.pollUntilDone({ signal: controller.signal, onProgress }));
    expect({ most, left: listeners(), timers: service.clock.mostPending }).toEqual({ most: 0, left: 0, timers: 1 });
  });
});

it("what onProgress throws ends the following, and leaves nothing behind", async () => {
  const { controller, listeners } = countingSignal();
  const service = await serveScript({ polls: [cancellation("running"), cancellation("completed")] });
  const poller = await service.cancel();
  const onProgress = () => {
    throw reason;
  };
  const following = poller.pollUntilDone({ signal: controller.signal, onProgress });
  expect(await service.traffic.settle(rejection(following))).toBe(reason);
  expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
});

it("what the credential throws ends the following", async () => {
  let asked = 0;
  const credential = () => {
    asked += 1;
    if (asked === 2) throw reason;
    return token;
  };
  const service = await serveScript({}, { credential });
  const poller = await service.cancel();
  expect(await service.traffic.settle(rejection(poller.pollUntilDone()))).toBe(reason);
  expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
});

describe("many at once on one poller", () => {
  it("each comes to its end", async () => {
    const service = await serveScript({ polls: [cancellation("running"), cancellation("completed")] });
    const poller = await service.cancel();
    const all = Promise.all([poller.pollUntilDone(), poller.pollUntilDone(), poller.pollUntilDone()]);
    const states = await service.traffic.settle(all);
    expect(states.map(({ status }) => status)).toEqual(["succeeded", "succeeded", "succeeded"]);
    expect(service.clock.pending).toBe(0);
  });

  it.each(["completed", "InProgress"])("an answer that is late does not undo a newer one (%s)", async (word) => {
    let release = () => {};
    let turn = 0;
    const service = await serveScript({
      polls: [
        (...args) => {
          turn += 1;
          if (turn === 1) release = () => cancellation("running")(...args);
          else {
            cancellation(word)(...args);
            setTimeout(() => release(), 20);
          }
        },
      ],
    });
    const poller = await service.cancel();
    const [early, late] = await Promise.all([poller.poll(), poller.poll()]);
    expect([early.word, late.word]).toEqual([word, word]);
    expect(poller.operationState.word).toBe(word);
  });
});

describe("in another process", () => {
  it("the poller goes on where it was", async () => {
    const service = await serveScript({
      polls: [operation("running"), answer(404)],
      lists: [answer(200, {}, [{ id: operationId, submissionState: "completed" }])],
    });
    const started = await service.client.beginPublishOffer({ ...offer, body });
    await started.poll();
    const text = started.serialize();
    expect(text).not.toContain("\n");
    expect(JSON.parse(text)).toEqual({
      version: 1,
      kind: "publishOffer",
      location: started.operationLocation?.href,
      ...offer,
      id: operationId,
      startedAt: service.clock.now(),
    });

    // The operation was seen, in the other process: that it is not found now is no delay of a new one.
    const resumed = service.client.resumeOperation(text);
    expect(resumed.operationLocation?.href).toBe(started.operationLocation?.href);
    expect(await service.traffic.settle(outcomeOf(resumed.pollUntilDone()))).toBe("succeeded");
    expect({ posts: service.count("post"), polls: service.count("poll") }).toEqual({ posts: 1, polls: 2 });
  });

  it("it is still a cancel", async () => {
    const service = await serveScript({ polls: [operation("canceled")] });
    const resumed = service.client.resumeOperation((await service.cancel()).serialize());
    expect(await service.traffic.settle(outcomeOf(resumed.pollUntilDone()))).toBe("canceled");
  });

  it("a start that lies in the future gives no grace without an end", async () => {
    const service = await serveScript({ polls: [answer(404)] });
    const memory = JSON.parse((await service.cancel()).serialize());
    const resumed = service.client.resumeOperation(JSON.stringify({ ...memory, startedAt: 9e15 }));
    expect(await service.traffic.settle(outcomeOf(resumed.pollUntilDone()))).toBe("OPERATION_LOST");
  });

  it("a location on another host is refused as ever", async () => {
    let asked = 0;
    const service = await serveScript({}, { credential: () => `token${++asked}` });
    const memory = JSON.parse((await service.cancel()).serialize());
    for (const location of ["https://evil.example/operations/1", "http://127.0.0.1:1/"]) {
      const resumed = service.client.resumeOperation(JSON.stringify({ ...memory, location }));
      expect(await rejection(resumed.poll())).toMatchObject({ code: "UNTRUSTED_LOCATION" });
    }
    expect({ asked, requests: service.requests.length }).toEqual({ asked: 1, requests: 1 });
  });

  it("an offer that would change a path is refused", async () => {
    const service = await serveScript({ polls: [answer(404)] });
    const memory = JSON.parse((await service.cancel()).serialize());
    const resumed = service.client.resumeOperation(JSON.stringify({ ...memory, offerId: "..", startedAt: 0 }));
    expect(await rejection(resumed.poll())).toMatchObject({ code: "INVALID_ARGUMENT" });
    expect(service.count("list")).toBe(0);
  });

  it("what is no resume token is refused", async () => {
    const service = await serveScript({});
    const memory = JSON.parse((await service.cancel()).serialize());
    const without = (name: string) => JSON.stringify({ ...memory, [name]: undefined });
    const bad = [
      "",
      "null",
      "[]",
      "1",
      "{}",
      '"text"',
      ...Object.keys(memory)
        .filter((name) => name !== "kind")
        .map(without),
      ...Object.keys(memory).map((name) => JSON.stringify({ ...memory, [name]: {} })),
      JSON.stringify({ ...memory, version: 2 }),
      JSON.stringify({ ...memory, kind: "toString" }),
      JSON.stringify({ ...memory, location: "/relative" }),
      JSON.stringify({ ...memory, location: "file:///etc/passwd" }),
      JSON.stringify({ ...memory, id: null }),
      JSON.stringify({ ...memory, startedAt: null }),
      JSON.stringify(memory).slice(0, -1),
      `{"__proto__":${JSON.stringify(memory)}}`,
    ];
    for (const text of bad) {
      expect(() => service.client.resumeOperation(text), text).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });
});

describe("an operation that is known by its id", () => {
  const named = { ...offer, operationId };
  const item = (submissionState: string, submissionType?: string) =>
    answer(200, {}, [{ id: operationId, submissionState, submissionType }]);

  it.each<
    [name: string, script: Script, startedBy: Parameters<Client["followOperation"]>[0]["startedBy"], outcome: string]
  >([
    ["is followed to its end", { polls: [operation("running"), operation("completed")] }, undefined, "succeeded"],
    ["has failed", { polls: [operation("failed")] }, undefined, "OPERATION_FAILED"],
    ["was cancelled", { polls: [operation("canceled")] }, undefined, "OPERATION_FAILED"],
    ["is a cancellation, and says so", { polls: [cancellation("canceled")] }, undefined, "canceled"],
    [
      "is a cancellation, and the list says so",
      { polls: [answer(404)], lists: [item("canceled", "cancel")] },
      undefined,
      "canceled",
    ],
    ["was to be cancelled, and is", { polls: [operation("canceled")] }, "cancelOperation", "canceled"],
    [
      "was to be cancelled, and came to its end first",
      {
        polls: [operation("completed", { submissionType: "publish" })],
        offerStatuses: [answer(200, {}, { status: "succeeded" })],
      },
      "cancelOperation" as const,
      "OPERATION_FAILED",
    ],
    ["is not known: there is no grace, as it is not new", { polls: [answer(404)] }, undefined, "OPERATION_LOST"],
    ["is another one", { polls: [operation("completed", { id: "other" })] }, undefined, "OPERATION_LOST"],
  ])("%s", async (_, script, startedBy, outcome) => {
    const service = await serveScript(script);
    const poller = service.client.followOperation({ ...named, startedBy });
    expect(poller.operationLocation?.href).toBe(`${service.url}${operationPath}?api-version=2017-10-31`);
    expect(service.requests).toEqual([]);
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe(outcome);
    const resumed = service.client.resumeOperation(poller.serialize());
    expect(await service.traffic.settle(outcomeOf(resumed.pollUntilDone()))).toBe(outcome);
    expect(service.count("post")).toBe(0);
  });

  it.each<[name: string, request: object]>([
    ["no id", { operationId: "" }],
    ["an id that would change the path", { operationId: ".." }],
    ["an offer that would", { offerId: "." }],
    ["a call that starts nothing", { startedBy: "getOperation" }],
  ])("is refused with %s", async (_, request) => {
    const { client } = await serveScript({});
    expect(() => client.followOperation({ ...named, ...request })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("is asked for under exactly the given id", async () => {
    const service = await serveScript({ polls: [operation("completed", { id: "a/b?c#d" })] });
    await service.client.followOperation({ ...named, operationId: "a/b?c#d" }).poll();
    expect(service.requests[0]?.target).toContain("/operations/a%2Fb%3Fc%23d?api-version=2017-10-31");
  });
});

it("no token is in a poller, its resume token or its errors", async () => {
  const service = await serveScript({ polls: [answer(500), operation("failed", { submissionType: "cancel" })] });
  const poller = await service.cancel();
  const error = await service.traffic.settle(rejection(poller.pollUntilDone({ maxWait: 2500 })));
  expect(error).toBeInstanceOf(PollingTimeoutError);
  const failure = await service.traffic.settle(rejection(poller.pollUntilDone()));
  const everything = [
    poller.serialize(),
    JSON.stringify([poller, error, failure]),
    inspect([poller, error, failure], { depth: 20, showHidden: true }),
  ];
  for (const text of everything) expect(text).not.toContain(token);
});

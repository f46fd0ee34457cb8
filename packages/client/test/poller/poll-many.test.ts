import { describe, expect, it } from "vitest";
import {
  InvalidArgumentError,
  type OperationPoller,
  type PollManyOptions,
  type PollOutcome,
  pollMany,
} from "../../src/index.ts";
import { type Answer, answer, rejection } from "../support/serve.ts";
import { countingSignal } from "./support/counting-signal.ts";
import { type Service, serveScript } from "./support/service.ts";

const reason = new Error("the user went away");

/** Pollers of operations that are called 0, 1, 2 and so on; `polls` answers by the name and how often it was asked. */
async function many(count: number, polls: (name: number, turn: number) => Answer) {
  const turns = new Map<number, number>();
  const service = await serveScript({
    polls: [
      (response, request, incoming) => {
        const name = Number(/operations\/(\d+)/.exec(request.target ?? "")?.[1]);
        const turn = (turns.get(name) ?? 0) + 1;
        turns.set(name, turn);
        polls(name, turn)(response, request, incoming);
      },
    ],
  });
  const pollers = Array.from({ length: count }, (_, index) =>
    service.client.resumeOperation(
      JSON.stringify({
        version: 1,
        kind: "publishOffer",
        publisherId: "contoso",
        offerId: `offer-${index}`,
        location: `${service.url}/operations/${index}`,
        startedAt: service.clock.now(),
      }),
    ),
  );
  return { service, pollers, turns };
}

const nameOf = (poller: OperationPoller) => Number(poller.operationLocation?.pathname.split("/").at(-1));
const status = (word: string): Answer => answer(200, {}, { status: word });

async function all(service: Service, pollers: Iterable<OperationPoller>, options: PollManyOptions = {}) {
  const outcomes: PollOutcome[] = [];
  const iterate = async () => {
    for await (const outcome of pollMany(pollers, options)) outcomes.push(outcome);
  };
  await service.traffic.settle(iterate());
  return outcomes;
}

it("a thousand end, with so many polls at a time and one timer for all that wait", { timeout: 60_000 }, async () => {
  const { service, pollers, turns } = await many(1000, (name, turn) => {
    if (name % 10 === 3) return status(turn > 1 ? "failed" : "running");
    if (name % 10 === 4 && turn === 1) return answer(503);
    return status(turn > 2 ? "completed" : "running");
  });
  let timers = 0;
  const progress = new Map<OperationPoller, number>();
  const outcomes = await all(service, pollers, {
    concurrency: 8,
    onProgress: (poller) => {
      progress.set(poller, (progress.get(poller) ?? 0) + 1);
      // One for all that wait, and the time limit of each poll that is under way.
      timers = Math.max(timers, service.clock.mostPending);
    },
  });
  expect(outcomes).toHaveLength(1000);
  expect(new Set(outcomes.map(({ poller }) => poller)).size).toBe(1000);
  for (const { poller, state, error } of outcomes) {
    const isFailed = nameOf(poller) % 10 === 3;
    expect(state?.status).toBe(isFailed ? undefined : "succeeded");
    expect(error).toEqual(isFailed ? expect.objectContaining({ code: "OPERATION_FAILED" }) : undefined);
    expect(turns.get(nameOf(poller))).toBe(isFailed ? 2 : 3);
  }
  expect(progress.size).toBe(1000);
  expect(service.traffic.mostUnderWay).toBe(8);
  expect(timers).toBeLessThanOrEqual(1 + 8);
  expect({ pending: service.clock.pending, underWay: service.traffic.underWay }).toEqual({ pending: 0, underWay: 0 });
});

it("while all wait there is one timer", async () => {
  const { service, pollers } = await many(200, () => status("completed"));
  const outcomes = pollMany(pollers);
  const first = outcomes.next();
  expect(service.clock.pending).toBe(1);
  await service.traffic.settle(first);
  await service.traffic.settle(outcomes.return());
  expect(service.clock.pending).toBe(0);
});

it("the first to end is the first to be given", async () => {
  const { service, pollers } = await many(4, (name, turn) => status(turn > 3 - name ? "completed" : "running"));
  const outcomes = await all(service, pollers, { concurrency: 1 });
  expect(outcomes.map(({ poller }) => nameOf(poller))).toEqual([3, 2, 1, 0]);
});

it("what onProgress throws ends one of them", async () => {
  const { service, pollers } = await many(3, () => status("completed"));
  const outcomes = await all(service, pollers, {
    onProgress: (poller) => {
      if (nameOf(poller) === 1) throw reason;
    },
  });
  const errors = outcomes.map(({ poller, error }) => [nameOf(poller), error]);
  expect(errors.sort()).toEqual([
    [0, undefined],
    [1, reason],
    [2, undefined],
  ]);
});

it("maxWait ends each", async () => {
  const { service, pollers } = await many(5, () => status("running"));
  const outcomes = await all(service, pollers, { maxWait: 10_000, concurrency: 1 });
  expect(outcomes.map(({ error }) => error)).toEqual(
    Array(5).fill(expect.objectContaining({ code: "POLLING_TIMEOUT" })),
  );
  expect(service.waited()).toBe(10_000);
});

describe("it ends all", () => {
  it("where the caller stops", async () => {
    const { controller, listeners } = countingSignal();
    const { service, pollers } = await many(50, (name) => status(name === 7 ? "completed" : "running"));
    let following = 0;
    for (const poller of pollers) {
      const original = poller.pollUntilDone.bind(poller);
      poller.pollUntilDone = (...args) => {
        following += 1;
        return original(...args).finally(() => {
          following -= 1;
        });
      };
    }
    const iterate = async () => {
      for await (const { poller } of pollMany(pollers, { signal: controller.signal })) return nameOf(poller);
      return undefined;
    };
    const iterated = iterate().then((name) => ({ name, following }));
    expect(await service.traffic.settle(iterated)).toEqual({ name: 7, following: 0 });
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
    const before = service.traffic.sent;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect({ sent: service.traffic.sent, underWay: service.traffic.underWay }).toEqual({ sent: before, underWay: 0 });
    // The pollers are as good as before.
    expect(await pollers[3]?.poll()).toMatchObject({ word: "running" });
  });

  it.each(["before", "later"])("where the signal is aborted (%s)", async (when) => {
    const { controller, listeners } = countingSignal();
    const { service, pollers } = await many(50, () => status("running"));
    if (when === "before") controller.abort(reason);
    let most = 0;
    const outcomes = await all(service, pollers, {
      signal: controller.signal,
      concurrency: 4,
      onProgress: () => {
        most = Math.max(most, listeners());
        controller.abort(reason);
      },
    });
    expect(outcomes).toHaveLength(50);
    for (const { error } of outcomes) expect(error).toMatchObject({ code: "ABORTED", cause: reason });
    expect(most).toBe(when === "before" ? 0 : 1);
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
  });
});

it("a poller that is given twice is followed once", async () => {
  const { service, pollers, turns } = await many(1, () => status("completed"));
  expect(await all(service, [...pollers, ...pollers])).toHaveLength(1);
  expect(turns.get(0)).toBe(1);
});

it("none is nothing", async () => {
  const { service } = await many(0, () => status("completed"));
  expect(await all(service, [])).toEqual([]);
  expect(await all(service, new Set<OperationPoller>(), { concurrency: 1 })).toEqual([]);
});

it.each([{ concurrency: 0 }, { concurrency: -1 }, { concurrency: Number.NaN }, { concurrency: 1.5 }, { minDelay: 0 }])(
  "%j is refused, even for none",
  (options) => expect(() => pollMany([], options)).toThrow(InvalidArgumentError),
);

it("no limit of concurrency is one", async () => {
  const { service, pollers } = await many(40, () => status("completed"));
  await all(service, pollers, { concurrency: Number.POSITIVE_INFINITY });
  expect(service.traffic.mostUnderWay).toBe(40);
});

it("a poller of another kind of end does not hold the others up", async () => {
  const { service, pollers } = await many(2, (name) => (name === 0 ? answer(403) : status("completed")));
  const outcomes = await all(service, pollers);
  expect(outcomes.map(({ state, error }) => state?.status ?? error)).toEqual([
    expect.objectContaining({ code: "FORBIDDEN" }),
    "succeeded",
  ]);
  expect(await rejection(pollers[0]?.poll() ?? Promise.reject())).toMatchObject({ status: 403 });
});

it("takes pollers that a client has made, and no others", async () => {
  const service = await serveScript({});
  const poller = await service.cancel();
  const copy: typeof poller = { ...poller, poll: () => poller.poll() };
  expect(() => pollMany([poller, copy])).toThrow(InvalidArgumentError);
});

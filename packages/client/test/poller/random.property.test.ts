import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, answer, listen, rejection, token } from "../support/serve.ts";
import { countingSignal } from "./support/counting-signal.ts";
import { cancellation, faultsOf, operation, operationId } from "./support/faults.ts";
import { operationPath, serveScript } from "./support/service.ts";

const faults = Object.keys(faultsOf(() => {}));
const words = ["notStarted", "running", "Paused", "completed", "Complete", "failed", "canceled"];
const retryAfter = fc.constantFrom("0", "-1", "3", "99999999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", undefined);

const event = fc.oneof(
  fc.record({ kind: fc.constant("fault" as const), name: fc.constantFrom(...faults) }),
  fc.record({
    kind: fc.constant("state" as const),
    word: fc.constantFrom(...words),
    type: fc.constantFrom("cancel", "publish", undefined),
    retryAfter,
  }),
  fc.record({
    kind: fc.constant("refusal" as const),
    status: fc.constantFrom(400, 401, 403, 404, 429, 503),
    retryAfter,
  }),
  fc.record({ kind: fc.constant("redirect" as const), isAway: fc.boolean() }),
  fc.record({ kind: fc.constant("stranger" as const) }),
);
const known = new Set([
  "ABORTED",
  "FORBIDDEN",
  "BAD_REQUEST",
  "NOT_FOUND",
  "HTTP_RESPONSE",
  "OPERATION_FAILED",
  "OPERATION_LOST",
  "POLLING_TIMEOUT",
  "UNTRUSTED_LOCATION",
]);

it("whatever comes, it settles in time, and leaves nothing behind", { timeout: 60_000 }, async () => {
  const other = await listen(cancellation("completed"));
  const scenario = fc.record({
    polls: fc.array(event, { minLength: 1, maxLength: 8 }),
    lists: fc.array(event, { minLength: 1, maxLength: 2 }),
    statuses: fc.array(event, { minLength: 1, maxLength: 2 }),
    isRenewable: fc.boolean(),
    isAway: fc.constantFrom(false, false, false, true),
    abortAfter: fc.option(fc.nat({ max: 5 })),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const maxWait = 120_000;
  await fc.assert(
    fc.asyncProperty(scenario, async ({ polls, lists, statuses, isRenewable, isAway, abortAfter, random }) => {
      const { controller, listeners } = countingSignal();
      const service = await serveScript(
        ({ url, stall }) => {
          const pause = (given: string | undefined): Record<string, string> =>
            given === undefined ? {} : { "Retry-After": given };
          const play = (each: (typeof polls)[number], state: (word: string, type?: string) => object): Answer => {
            switch (each.kind) {
              case "fault":
                return faultsOf(stall)[each.name] ?? answer(500);
              case "state":
                return answer(200, pause(each.retryAfter), state(each.word, each.type));
              case "refusal":
                return answer(each.status, pause(each.retryAfter));
              case "redirect":
                return answer(307, { Location: (each.isAway ? other.url : url) + operationPath });
              case "stranger":
                return operation("completed", { id: "stranger" });
            }
          };
          const asOperation = (status: string, submissionType?: string) => ({
            id: operationId,
            status,
            submissionType,
          });
          const asItem = (submissionState: string, submissionType?: string) => [
            { id: operationId, submissionState, submissionType },
          ];
          return {
            begin: answer(202, { "Operation-Location": (isAway ? other.url : url) + operationPath }),
            polls: polls.map((each) => play(each, asOperation)),
            lists: lists.map((each) => play(each, asItem)),
            offerStatuses: statuses.map((each) => play(each, (status) => ({ status }))),
          };
        },
        {
          random: () => random,
          maxResponseBytes: 50_000,
          credential: isRenewable ? () => token : token,
          hooks: {
            onRequest: () => {
              if (abortAfter !== null && service?.requests.length > abortAfter) controller.abort();
            },
          },
        },
      );
      const poller = await service.cancel();
      const following = poller.pollUntilDone({ maxWait, pollTimeout: 1000, signal: controller.signal });
      const outcome = await service.traffic.settle(following.catch((error: unknown) => error));

      expect(service.waited()).toBeLessThanOrEqual(maxWait);
      expect(service.count("post")).toBe(1);
      expect(other.requests).toEqual([]);
      expect(service.clock.pending).toBe(0);
      expect(service.clock.mostPending).toBeLessThanOrEqual(1);
      expect(service.traffic.underWay).toBe(0);
      expect(listeners()).toBe(0);
      if (outcome instanceof Error) {
        expect(known).toContain(Reflect.get(outcome, "code"));
        expect(JSON.stringify(outcome)).not.toContain(token);
      } else {
        expect(outcome).toBe(poller.operationState);
        expect(poller.isDone).toBe(true);
        expect(["succeeded", "canceled"]).toContain(poller.operationState.status);
      }
      // Even a hot loop of its own would be bounded by the floor between polls; a redirect or a renewal adds some.
      expect(service.count("poll")).toBeLessThanOrEqual((maxWait / 500) * 7);
    }),
    { seed: 20171031, numRuns: 150 },
  );
});

it("a signal that is aborted at any moment ends it at once", async () => {
  const service = await serveScript({ polls: [cancellation("running")] });
  const poller = await service.cancel();
  for (let moment = 0; moment < 12; moment += 1) {
    const { controller, listeners } = countingSignal();
    const following = rejection(poller.pollUntilDone({ signal: controller.signal }));
    for (let turn = 0; turn < moment; turn += 1) {
      await new Promise(setImmediate);
      if (turn % 4 === 3) service.clock.fireNext();
    }
    const before = service.clock.now();
    controller.abort();
    expect(await following).toMatchObject({ code: "ABORTED" });
    expect(service.clock.now()).toBe(before);
    expect({ pending: service.clock.pending, listeners: listeners() }).toEqual({ pending: 0, listeners: 0 });
  }
});

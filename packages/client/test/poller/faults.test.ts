import { describe, expect, it } from "vitest";
import { PollingTimeoutError } from "../../src/index.ts";
import { answer, rejection } from "../support/serve.ts";
import { cancellation, faultsOf } from "./support/faults.ts";
import { outcomeOf, serveScript } from "./support/service.ts";

const names = Object.keys(faultsOf(() => {}));
/** Faults that last until the poll is given up. */
const lasting = new Set(["no answer", "a stall in the answer", "an answer that drips"]);
const pollTimeout = 1000;

describe("a fault passes", () => {
  it.each(names)("%s", async (name) => {
    const service = await serveScript(
      ({ stall }) => {
        const fault = faultsOf(stall)[name];
        if (fault === undefined) throw new Error(name);
        return { polls: [fault, cancellation("running"), fault, cancellation("completed")] };
      },
      { maxResponseBytes: 50_000 },
    );
    const poller = await service.cancel();
    const states: string[] = [];
    const following = poller.pollUntilDone({ pollTimeout, onProgress: ({ word }) => states.push(word) });
    expect(await service.traffic.settle(outcomeOf(following))).toBe("succeeded");
    expect(states).toEqual(["running", "completed"]);
    expect(service.count("poll")).toBe(4);
    // 2,000 and then half as much again each time.
    expect(service.waited()).toBe(2000 + 3000 + 4500 + 6750 + (lasting.has(name) ? 2 * pollTimeout : 0));
    expect(service.count("post")).toBe(1);
    expect(service.clock.pending).toBe(0);
    expect(service.clock.mostPending).toBe(1);
    expect(service.traffic.underWay).toBe(0);
  });
});

describe("a fault that does not pass ends with maxWait", () => {
  it.each(names)("%s", async (name) => {
    const service = await serveScript(
      ({ stall }) => {
        const fault = faultsOf(stall)[name];
        if (fault === undefined) throw new Error(name);
        return { polls: [cancellation("running"), fault] };
      },
      { maxResponseBytes: 50_000 },
    );
    const poller = await service.cancel();
    // The second poll is sent after 5,000, and a lasting fault is then cut off by what is left of maxWait.
    const maxWait = 5700;
    const error = await service.traffic.settle(rejection(poller.pollUntilDone({ pollTimeout, maxWait })));
    expect(error).toBeInstanceOf(PollingTimeoutError);
    expect(service.waited()).toBe(maxWait);
    expect(error).toMatchObject({
      code: "POLLING_TIMEOUT",
      state: { status: "running", word: "running" },
      resumeToken: poller.serialize(),
      cause: { code: expect.stringMatching(/^(HTTP_RESPONSE|NETWORK|TIMEOUT|UNEXPECTED_RESPONSE)$/) },
    });
    expect(service.clock.pending).toBe(0);
    expect(service.traffic.underWay).toBe(0);
  });
});

describe("an answer that no waiting changes is final", () => {
  it.each([
    [400, "BAD_REQUEST"],
    [401, "HTTP_RESPONSE"],
    [403, "FORBIDDEN"],
    [405, "HTTP_RESPONSE"],
    [422, "UNPROCESSABLE_CONTENT"],
  ])("%i", async (status, code) => {
    const service = await serveScript({ polls: [answer(status, {}, {}), cancellation("completed")] });
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe(code);
    expect({ polls: service.count("poll"), waited: service.waited() }).toEqual({ polls: 1, waited: 2000 });
    expect(service.clock.pending).toBe(0);
    // The poller is as good as before.
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
  });
});

it("a 401 asks a credential for another token, and the poll is sent again at once", async () => {
  let asked = 0;
  const credential = () => `token${++asked}`;
  const service = await serveScript({ polls: [answer(401), cancellation("completed")] }, { credential });
  const poller = await service.cancel();
  expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
  expect({ polls: service.count("poll"), waited: service.waited(), asked }).toEqual({
    polls: 2,
    waited: 2000,
    asked: 3,
  });
  expect(service.requests.at(-1)?.headers.authorization).toBe("Bearer token3");
});

it("a service that always says 401 is asked twice, and no more", async () => {
  const service = await serveScript({ polls: [answer(401)] }, { credential: () => "t" });
  const poller = await service.cancel();
  expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("HTTP_RESPONSE");
  expect(service.count("poll")).toBe(2);
});

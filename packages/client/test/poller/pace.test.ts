import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPace, nextDelay } from "../../src/poller/pace.ts";
import { answer, rejection } from "../support/serve.ts";
import { cancellation, operationId } from "./support/faults.ts";
import { operationPath, outcomeOf, serveScript } from "./support/service.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const date = (milliseconds: number) => new Date(now + milliseconds).toUTCString();
const hour = 3_600_000;

describe("what Retry-After asks for", () => {
  const own = 2000;
  const cases: [value: string, delay: number][] = [
    ["7", 7000],
    ["0", 500],
    ["-5", own],
    ["-0", own],
    ["1.5", own],
    ["soon", own],
    ["", own],
    ["NaN", own],
    ["Infinity", own],
    ["0x10", own],
    [date(30_000), 30_000],
    [date(-30_000), 500],
    [date(365 * 24 * hour), hour],
    ["99999999999999999999999999", hour],
    [`${"9".repeat(400)}`, hour],
  ];

  it.each(cases)("%s of the 202", async (value, delay) => {
    const service = await serveScript(({ url }) => ({
      begin: answer(202, { "Operation-Location": url + operationPath, "Retry-After": value, Date: date(0) }),
    }));
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect(service.times).toEqual([0, delay]);
  });

  it.each(cases)("%s of a poll, and of one that is refused", async (value, delay) => {
    const headers = { "Retry-After": value, Date: date(0) };
    const service = await serveScript({
      polls: [cancellation("running", headers), answer(503, headers), cancellation("completed")],
    });
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    const [second, third] = delay === own ? [3000, 4500] : [delay, delay];
    expect(service.times).toEqual([0, 2000, 2000 + second, 2000 + second + third]);
  });

  it.each(cases)("%s: no more polls than fit, and none after maxWait", async (value) => {
    const service = await serveScript({ polls: [cancellation("running", { "Retry-After": value, Date: date(0) })] });
    const poller = await service.cancel();
    expect(await service.traffic.settle(rejection(poller.pollUntilDone({ maxWait: 20_000 })))).toMatchObject({
      code: "POLLING_TIMEOUT",
    });
    expect(service.waited()).toBe(20_000);
    expect(service.count("poll")).toBeLessThanOrEqual(20_000 / defaultPace.minDelay);
    expect(service.times.at(-1)).toBeLessThan(20_000);
  });

  it("an answer that asks for nothing ends what an earlier one asked for", async () => {
    const service = await serveScript({
      polls: [
        cancellation("running", { "Retry-After": "60" }),
        (_, __, incoming) => void incoming.socket.destroy(),
        cancellation("completed"),
      ],
    });
    const poller = await service.cancel();
    await service.traffic.settle(poller.pollUntilDone());
    expect(service.times).toEqual([0, 2000, 62_000, 66_500]);
  });

  it("what has passed of it is not waited for again", async () => {
    const service = await serveScript({
      polls: [cancellation("running", { "Retry-After": "60" }), cancellation("completed")],
    });
    const poller = await service.cancel();
    await poller.poll();
    service.clock.skip(45_000);
    await service.traffic.settle(poller.pollUntilDone());
    expect(service.times).toEqual([0, 0, 60_000]);
  });

  it("of the list counts too", async () => {
    const service = await serveScript({
      polls: [cancellation("running"), answer(404)],
      lists: [
        answer(429, { "Retry-After": "40" }),
        answer(200, {}, [{ id: operationId, submissionState: "completed", submissionType: "cancel" }]),
      ],
    });
    const poller = await service.cancel();
    expect(await service.traffic.settle(outcomeOf(poller.pollUntilDone()))).toBe("succeeded");
    expect(service.waited()).toBe(2000 + 3000 + 40_000);
  });
});

it("without one the delay grows by half, up to the longest", async () => {
  const service = await serveScript({ polls: [cancellation("running")] });
  const poller = await service.cancel();
  const pace = { initialDelay: 1000, maxDelay: 3000, minDelay: 1, maxWait: 12_000 };
  await service.traffic.settle(rejection(poller.pollUntilDone(pace)));
  expect(service.times).toEqual([0, 1000, 2500, 4750, 7750, 10_750]);
});

it("a quarter of it is left to chance", async () => {
  for (const [random, delay] of [
    [0, 2000],
    [0.5, 1750],
    [1, 1500],
  ] as const) {
    const service = await serveScript({}, { random: () => random });
    const poller = await service.cancel();
    await service.traffic.settle(poller.pollUntilDone());
    expect(service.times).toEqual([0, delay]);
  }
});

it("a delay is between the floor and the time that is left, whatever was answered", () => {
  const header = fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String), fc.date().map(String));
  const span = fc.integer({ min: 1, max: 1e9 });
  const context = fc.record({
    polls: fc.nat({ max: 1e6 }),
    timeLeft: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const pace = fc.record({ initialDelay: span, maxDelay: span, minDelay: span, maxRetryAfter: span });
  fc.assert(
    fc.property(fc.option(header), context, pace, (value, given, spans) => {
      const headers = new Headers();
      try {
        if (value !== null) headers.set("Retry-After", value);
      } catch {
        // HTTP does not allow it.
      }
      const delay = nextDelay({ ...given, headers, now, answeredAt: now - given.polls }, spans);
      const left = Math.max(0, given.timeLeft);
      expect(delay).toBeGreaterThanOrEqual(Math.min(spans.minDelay, left));
      expect(delay).toBeLessThanOrEqual(left);
      expect(delay).toBeLessThanOrEqual(Math.max(spans.minDelay, spans.maxDelay, spans.maxRetryAfter));
    }),
    { seed: 20171031, numRuns: 2000 },
  );
});

describe("a span that makes no sense is refused before anything is sent", () => {
  const names = ["initialDelay", "maxDelay", "minDelay", "maxRetryAfter", "maxWait", "pollTimeout"] as const;
  it.each(names.flatMap((name) => [0, -1, Number.NaN].map((value) => [name, value] as const)))(
    "%s %d",
    async (name, value) => {
      const service = await serveScript({});
      const poller = await service.cancel();
      expect(await rejection(poller.pollUntilDone({ [name]: value }))).toMatchObject({
        code: "INVALID_ARGUMENT",
        message: expect.stringContaining(name),
      });
      expect(service.count("poll")).toBe(0);
    },
  );

  it("one that is undefined is the default", async () => {
    const service = await serveScript({});
    const poller = await service.cancel();
    const options = Object.fromEntries(names.map((name) => [name, undefined]));
    await service.traffic.settle(poller.pollUntilDone(options));
    expect(service.times).toEqual([0, 2000]);
  });

  it("a maxWait without an end is an end that never comes", async () => {
    const service = await serveScript({ polls: [answer(503), cancellation("completed")] });
    const poller = await service.cancel();
    const following = poller.pollUntilDone({ maxWait: Number.POSITIVE_INFINITY });
    expect(await service.traffic.settle(outcomeOf(following))).toBe("succeeded");
  });
});

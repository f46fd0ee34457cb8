import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfter } from "../src/core/retry-after.ts";
import { type FailedAttempt, retryDelay, retrySettings, shortestDelay } from "../src/core/retry-policy.ts";
import { HttpResponseError, InvalidArgumentError, type RetryOptions } from "../src/index.ts";

const now = Date.UTC(2026, 0, 1);

function refusal(status: number, headers: Record<string, string> = {}): HttpResponseError {
  return new HttpResponseError({ operationId: "x", response: new Response(null, { status, headers }), body: "" });
}

/** The delay after a failure. */
function delayAfter(failed: Partial<FailedAttempt>, options: RetryOptions = {}): number | undefined {
  const whole = { error: refusal(500), attempt: 1, idempotent: true, elapsed: 0, now, random: 1, ...failed };
  return retryDelay(whole, retrySettings(options));
}

describe("a delay of the client's own choice", () => {
  it("is somewhere between the floor and a span that doubles, up to the longest", () => {
    const attempt = fc.integer({ min: 1, max: 5000 });
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    const span = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(attempt, random, span, span, (attempt, random, baseDelay, maxDelay) => {
        const options = { baseDelay, maxDelay, maxAttempts: 10_000, maxTime: 1_000_000 };
        const most = Math.max(shortestDelay, Math.min(maxDelay, baseDelay * 2 ** Math.min(attempt - 1, 30)));
        const delay = delayAfter({ attempt, random }, options) ?? Number.NaN;
        expect(delay).toBeGreaterThanOrEqual(shortestDelay);
        expect(delay).toBeLessThanOrEqual(most);
        expect(delayAfter({ attempt, random: 1 }, options)).toBe(most);
        expect(delayAfter({ attempt, random: 0 }, options)).toBe(shortestDelay);
      }),
    );
  });

  it("is a number even where twice and twice again is more than a number holds", () => {
    const options = { maxAttempts: 5000, baseDelay: 0 };
    expect(delayAfter({ attempt: 2000 }, options)).toBe(shortestDelay);
    expect(delayAfter({ attempt: 2000 }, { maxAttempts: 5000 })).toBe(30_000);
  });
});

it("a delay that would end after the budget is not begun", () => {
  expect(delayAfter({ elapsed: 59_500 })).toBe(500);
  expect(delayAfter({ elapsed: 59_501 })).toBeUndefined();
  expect(delayAfter({ error: refusal(429, { "retry-after": "60" }) })).toBe(60_000);
  expect(delayAfter({ error: refusal(429, { "retry-after": "60" }), elapsed: 1 })).toBeUndefined();
});

describe("Retry-After", () => {
  it.each<[value: string, date: string | undefined, expected: number | undefined]>([
    ["0", undefined, 0],
    ["120", undefined, 120_000],
    [" 5 ", undefined, 5000],
    ["-1", undefined, undefined],
    ["+1", undefined, undefined],
    ["1.5", undefined, undefined],
    ["1e3", undefined, undefined],
    ["0x10", undefined, undefined],
    ["5, 5", undefined, undefined],
    ["", undefined, undefined],
    ["soon", undefined, undefined],
    // Date.parse takes these for days of 2001.
    ["foo 5", undefined, undefined],
    ["may 5", undefined, undefined],
    ["2027-01-01", undefined, undefined],
    ["9".repeat(400), undefined, Number.POSITIVE_INFINITY],
    ["Thu, 01 Jan 2026 00:01:00 GMT", undefined, 60_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT", "garbage", 60_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT", "Thu, 01 Jan 2026 00:00:50 GMT", 10_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT", "Thu, 01 Jan 2026 02:00:00 GMT", 0],
    ["Wed, 31 Dec 2025 23:59:00 GMT", undefined, 0],
    ["Thu, 99 Jan 2026 00:01:00 GMT", undefined, undefined],
  ])("%s, with the Date %s", (value, date, expected) => {
    const headers = new Headers({ "retry-after": value, ...(date === undefined ? {} : { date }) });
    expect(retryAfter(headers, now)).toBe(expected);
  });

  it("absent asks for nothing", () => {
    expect(retryAfter(new Headers(), now)).toBeUndefined();
  });

  it("is never negative and never no number, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.string({ unit: "grapheme-ascii" }), (value, date) => {
        const delay = retryAfter(new Headers({ "retry-after": value, date }), now);
        expect(delay === undefined || delay >= 0).toBe(true);
      }),
    );
  });
});

describe("options that are none", () => {
  const names = ["maxAttempts", "maxTime", "baseDelay", "maxDelay"] as const;
  it.each(names)("%s", (name) => {
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, "1", null, {}]) {
      // What comes from a caller without types.
      const options = { [name]: value } as RetryOptions;
      expect(() => retrySettings(options)).toThrow(InvalidArgumentError);
      expect(() => retrySettings(options)).toThrow(`retry.${name} has to be a number`);
    }
  });

  it("no attempt at all", () => {
    expect(() => retrySettings({ maxAttempts: 0 })).toThrow("retry.maxAttempts has to be a number, 1 or more");
  });

  it.each([true, 3, null, "no"])("%s", (options) => {
    // @ts-expect-error What comes from a caller without types.
    expect(() => retrySettings(options)).toThrow("retry has to be an object, or false");
  });
});

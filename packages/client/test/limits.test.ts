import { getEventListeners } from "node:events";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { withinLimits } from "../src/core/limits.ts";
import { AbortedError, InvalidArgumentError, TimeoutError } from "../src/index.ts";
import { createOperations } from "../src/operations.ts";
import { FakeClock, until } from "./support/fake-clock.ts";
import { type Answer, answer, body, connect, inTurn, offer, rejection } from "./support/serve.ts";

const silence: Answer = () => {};
const halfABody: Answer = (response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write('{"status":');
};
const succeeded = answer(200, {}, { status: "succeeded" });

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe("timeout", () => {
  it.each([
    ["before the answer", silence],
    ["while the answer's body is read", halfABody],
  ])("ends an attempt %s", async (_, answerWith) => {
    const clock = new FakeClock();
    const { client, requests } = await connect(answerWith, { clock, timeout: 5000, retry: false });
    const call = rejection(client.getOfferStatus(offer));
    await until(() => requests.length === 1);
    clock.advance(4999);
    expect(clock.pending).toBe(1);
    clock.advance(1);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: "TIMEOUT",
      milliseconds: 5000,
      operationId: "getOfferStatus",
      message: "getOfferStatus got no answer within 5000 ms",
    });
    expect(clock.pending).toBe(0);
  });

  it("is of each attempt, and the delay between two is not counted", async () => {
    const clock = new FakeClock();
    const { client, requests } = await connect(inTurn(silence, succeeded), { clock, timeout: 1000, random: () => 1 });
    const call = client.getOfferStatus(offer);
    await until(() => requests.length === 1);
    clock.advance(1000);
    await until(() => clock.spans.length === 2);
    clock.advance(500);
    await expect(call).resolves.toMatchObject({ status: 200 });
    expect(clock.spans).toEqual([1000, 500, 1000]);
    expect(clock.pending).toBe(0);
  });

  it("is a call's own before the client's", async () => {
    const clock = new FakeClock();
    const { client } = await connect(succeeded, { clock, timeout: 1000 });
    await client.getOfferStatus(offer, { timeout: 7 });
    await client.getOfferStatus(offer);
    expect(clock.spans).toEqual([7, 1000]);
  });

  it("ends a call whose credential does not answer, and nothing is sent", async () => {
    const clock = new FakeClock();
    let give = (_: string) => {};
    const credential = () => new Promise<string>((resolve) => (give = resolve));
    let sent = 0;
    // Not every fetch that is injected listens to the signal.
    const fetch = async () => {
      sent += 1;
      return new Response();
    };
    const { client } = await connect(succeeded, { clock, credential, fetch, timeout: 1000, retry: false });
    const call = rejection(client.getOfferStatus(offer));
    await clock.pass(1000);
    expect(await call).toBeInstanceOf(TimeoutError);
    give("t");
    await new Promise(setImmediate);
    expect(sent).toBe(0);
  });
});

describe("deadline", () => {
  it("ends an attempt in flight", async () => {
    const clock = new FakeClock();
    const { client, requests } = await connect(silence, { clock, timeout: 60_000 });
    const call = rejection(client.getOfferStatus(offer, { deadline: 3000 }));
    await until(() => requests.length === 1);
    clock.advance(3000);
    expect(await call).toMatchObject({ code: "TIMEOUT", milliseconds: 3000 });
    expect(requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it("leaves the last attempt what is left", async () => {
    const clock = new FakeClock();
    const options = { clock, timeout: 1000, deadline: 1700, random: () => 1 };
    const { client, requests } = await connect(silence, options);
    const call = rejection(client.getOfferStatus(offer));
    await until(() => requests.length === 1);
    clock.advance(1000);
    await until(() => clock.spans.length === 2);
    clock.advance(500);
    await until(() => requests.length === 2);
    clock.advance(200);
    expect(await call).toMatchObject({ code: "TIMEOUT", milliseconds: 1700 });
    expect(clock.spans).toEqual([1000, 500, 200]);
  });

  it("lets no delay begin that would pass it: the call rejects with what went wrong", async () => {
    const clock = new FakeClock();
    const { client, requests } = await connect(answer(429, { "Retry-After": "3" }), { clock, deadline: 3000 });
    await expect(client.cancelOperation({ ...offer, body })).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
    expect(clock.spans).toEqual([3000]);
    expect(clock.pending).toBe(0);
  });

  it("is kept where a delay takes longer than it was asked to", async () => {
    const clock = new FakeClock();
    const { client, requests } = await connect(answer(429), { clock, deadline: 3000 });
    const call = rejection(client.cancelOperation({ ...offer, body }));
    await until(() => clock.spans.length === 2);
    clock.advance(4000);
    expect(await call).toBeInstanceOf(TimeoutError);
    expect(requests).toHaveLength(1);
  });
});

describe("abort", () => {
  const reason = new Error("the user went away");

  it("ends the delay before a retry", async () => {
    const clock = new FakeClock();
    const { signal, abort } = controlled();
    const { client, requests } = await connect(answer(500), { clock });
    const call = rejection(client.getOfferStatus(offer, { signal }));
    await until(() => clock.pending === 1);
    expect(listeners(signal)).toBe(1);
    abort(reason);
    expect(await call).toMatchObject({ code: "ABORTED", cause: reason });
    expect({ timers: clock.pending, listeners: listeners(signal) }).toEqual({ timers: 0, listeners: 0 });
    expect(requests).toHaveLength(1);
  });

  it("ends an attempt in flight, which is not tried again", async () => {
    const clock = new FakeClock();
    const { signal, abort } = controlled();
    const { client, requests } = await connect(silence, { clock, timeout: 1000, deadline: 5000 });
    const call = rejection(client.getOfferStatus(offer, { signal }));
    await until(() => requests.length === 1);
    abort(reason);
    expect(await call).toMatchObject({ code: "ABORTED", cause: reason });
    expect({ timers: clock.pending, listeners: listeners(signal) }).toEqual({ timers: 0, listeners: 0 });
    expect(requests).toHaveLength(1);
  });

  it("leaves no listener behind after a delay that came to its end", async () => {
    const clock = new FakeClock();
    const { signal } = controlled();
    const { client } = await connect(inTurn(answer(500), succeeded), { clock });
    const call = client.getOfferStatus(offer, { signal });
    await clock.pass(500);
    await call;
    expect({ timers: clock.pending, listeners: listeners(signal) }).toEqual({ timers: 0, listeners: 0 });
  });

  it.each<[end: string, answer: Answer]>([
    ["a success", succeeded],
    ["an error", answer(404)],
    ["half an answer", (_, __, incoming) => incoming.socket.resetAndDestroy()],
  ])("leaves neither listener nor timer behind after %s", async (_, answerWith) => {
    const clock = new FakeClock();
    const { signal } = controlled();
    const { client } = await connect(answerWith, { clock, timeout: 1000, deadline: 5000, retry: false });
    await client.getOfferStatus(offer, { signal }).catch(() => {});
    expect({ timers: clock.pending, listeners: listeners(signal) }).toEqual({ timers: 0, listeners: 0 });
  });
});

/** A signal, and what aborts it. */
function controlled(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}

describe("work within limits", () => {
  const clock = new FakeClock();
  const timeoutError = () => new TimeoutError("x", 1);

  it("is given no signal where there are none", async () => {
    const given = await withinLimits(
      { clock, signal: undefined, milliseconds: undefined, timeoutError },
      async (own) => own,
    );
    expect(given).toBeUndefined();
  });

  it("that throws at once leaves nothing behind", async () => {
    const { signal } = controlled();
    const work = () => {
      throw new Error("at once");
    };
    await expect(withinLimits({ clock, signal, milliseconds: 5, timeoutError }, work)).rejects.toThrow("at once");
    expect({ timers: clock.pending, listeners: listeners(signal) }).toEqual({ timers: 0, listeners: 0 });
  });

  it("that fails after it was stopped is heard of no more", async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", listen);
    const { signal, abort } = controlled();
    let fail = (_: Error) => {};
    const work = () => new Promise<never>((_, reject) => (fail = reject));
    const stopped = rejection(withinLimits({ clock, signal, milliseconds: 5, timeoutError }, work));
    abort("stop");
    expect(await stopped).toBeInstanceOf(AbortedError);
    fail(new Error("too late"));
    await new Promise(setImmediate);
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});

describe("a call costs", () => {
  /** Methods whose requests are counted, with which of them have a signal. */
  function counted(...statuses: number[]) {
    const signals: boolean[] = [];
    class Counting extends Request {
      constructor(url: RequestInfo | URL, init: RequestInit = {}) {
        super(url, init);
        signals.push(init.signal !== undefined);
      }
    }
    // There is no other way to see a Request that is made and not sent.
    vi.stubGlobal("Request", Counting);
    onTestFinished(() => void vi.unstubAllGlobals());
    const clock = new FakeClock();
    const fetch = async () => Response.json({ status: "running" }, { status: statuses.shift() ?? 200 });
    return { signals, clock, methods: createOperations({ credential: "t", fetch, clock }) };
  }

  it("one Request and neither signal nor timer, where nobody asks for one", async () => {
    const { signals, clock, methods } = counted();
    await methods.getOfferStatus(offer);
    expect(signals).toEqual([false]);
    expect(clock.spans).toEqual([]);
  });

  it.each([{ timeout: 5 }, { deadline: 5 }, { signal: new AbortController().signal }])(
    "a signal where one is needed: %o",
    async (options) => {
      const { signals, methods } = counted();
      await methods.getOfferStatus(offer, options);
      expect(signals).toEqual([true]);
    },
  );

  it("one Request for each attempt", async () => {
    const { signals, clock, methods } = counted(500, 500, 200);
    const call = methods.getOfferStatus(offer);
    await clock.pass(10_000);
    await clock.pass(10_000);
    await call;
    expect(signals).toEqual([false, false, false]);
  });
});

describe("a limit that is none is refused", () => {
  // The last ones come from callers without types.
  const wrong = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1000", null].map((value) => value as number);

  it.each(["timeout", "deadline", "maxResponseBytes"])("%s of the client", async (name) => {
    for (const value of wrong) {
      const error = await rejection(connect(succeeded, { [name]: value }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(String(error)).toContain(`${name} has to be a number, 1 or more`);
    }
  });

  it.each(["timeout", "deadline"])("%s of a call", async (name) => {
    const { client, requests } = await connect(succeeded);
    for (const value of wrong) {
      const error = await rejection(client.getOfferStatus(offer, { [name]: value }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
    }
    expect(requests).toHaveLength(0);
  });

  it("retry of the client and of a call", async () => {
    await expect(connect(succeeded, { retry: { maxTime: -1 } })).rejects.toThrow("retry.maxTime has to be a number");
    const { client, requests } = await connect(succeeded);
    const call = client.getOfferStatus(offer, { retry: { baseDelay: Number.NaN } });
    await expect(call).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(requests).toHaveLength(0);
  });
});

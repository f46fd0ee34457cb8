import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { CloudPartnerError, createClient } from "../src/index.ts";
import { countingSignal } from "./poller/support/counting-signal.ts";
import { faultsOf } from "./poller/support/faults.ts";
import { Traffic } from "./poller/support/traffic.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { type Answer, answer, body, listen, offer, token, unusedPort } from "./support/serve.ts";

const timeout = 1000;
const deadline = 20_000;
const closedPort = await unusedPort();

/** What a service that misbehaves does with each request in turn, and with the last one's fault to all that follow. */
interface Scenario {
  readonly names: readonly [string, ...string[]];
  readonly method: "GET" | "POST";
  readonly idempotent?: boolean;
  readonly random?: number;
  /** After how many requests the caller aborts. */
  readonly abortAfter?: number | undefined;
}

const refused = "a refused connection";

/** Where the service says, or the network shows, that nothing was done. */
const notActedOn = new Set([refused, "429", "429 until a past date", "429 until a far date", "503 with Retry-After"]);

function answersOf(stall: () => void, elsewhere: string): Readonly<Record<string, Answer>> {
  const { null: _, ...faults } = faultsOf(stall);
  return {
    ...faults,
    "429 until a past date": answer(429, { "Retry-After": "Thu, 01 Jan 2015 00:00:00 GMT" }),
    "429 until a far date": answer(429, { "Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT" }),
    "503 with Retry-After": answer(503, { "Retry-After": "2" }),
    "a negative Retry-After": answer(500, { "Retry-After": "-3" }),
    "a page of 10 MB with 500": answer(500, { "Content-Type": "text/html" }, "x".repeat(10_000_000)),
    "a status never seen": answer(418),
    "a success that is not documented": answer(206),
    "a redirect to another origin": answer(307, { Location: `${elsewhere}/there` }),
    "a redirect in a circle": answer(302, { Location: "/again" }),
    "a location on another host": answer(202, { "Operation-Location": `${elsewhere}/operations/1` }),
    "a 202 without a location": answer(202),
    "the documented answer": answer(200, {}, { status: "running" }),
  };
}

/** Makes one call of a service that misbehaves, over real sockets, while the client's clock stands still by itself. */
async function run({ names, method, idempotent, random = 1, abortAfter }: Scenario) {
  const clock = new FakeClock();
  const start = clock.now();
  const traffic = new Traffic(clock);
  const { controller, listeners } = countingSignal();
  const elsewhere = await listen(answer(200, {}, { status: "succeeded" }));
  const [last] = names.slice(-1);
  let sent = 0;
  let acted = 0;
  const nameOf = (turn: number) => names[turn] ?? last ?? "";
  const server = await listen((...args) => {
    const name = nameOf(sent - 1);
    if (!notActedOn.has(name)) acted += 1;
    const fault = answersOf(() => traffic.stall(), elsewhere.url)[name];
    if (fault === undefined) throw new Error(name);
    fault(...args);
  });
  const client = createClient({
    credential: token,
    baseUrl: server.url,
    clock,
    random: () => random,
    timeout,
    deadline,
    maxResponseBytes: 50_000,
    fetch: async (request) => {
      sent += 1;
      if (sent - 1 === abortAfter) controller.abort(new Error("enough"));
      const isRefused = nameOf(sent - 1) === refused;
      return traffic.fetch(isRefused ? new Request(`http://127.0.0.1:${closedPort}/`, request) : request);
    },
  });
  const options = { signal: controller.signal, ...(idempotent === undefined ? {} : { idempotent }) };
  const call =
    method === "GET" ? client.getOfferStatus(offer, options) : client.cancelOperation({ ...offer, body }, options);
  const outcome: unknown = await traffic.settle(
    call.then(
      () => "OK",
      (error: unknown) => error,
    ),
  );
  await new Promise(setImmediate);
  return {
    outcome,
    code: outcome instanceof CloudPartnerError ? outcome.code : outcome,
    sent,
    waited: clock.now() - start,
    acted,
    left: { timers: clock.pending, listeners: listeners(), underWay: traffic.underWay },
    elsewhere: elsewhere.requests,
  };
}

const nothingLeft = { timers: 0, listeners: 0, underWay: 0 };

/** The delays between four attempts: half a second, and twice as long each time. */
const delays = 500 + 1000 + 2000;

/** How a call ends, how many requests it sends, and how long it waits: of a GET, and of a POST. */
type Ending = readonly [code: string, sent: number, waited: number];
const table: readonly (readonly [fault: string, get: Ending, post: Ending])[] = [
  [refused, ["NETWORK", 4, delays], ["NETWORK", 4, delays]],
  ["a reset before the answer", ["NETWORK", 4, delays], ["NETWORK", 1, 0]],
  // The status of a cancel that is done says everything; its body is not waited for.
  ["a reset in the answer", ["NETWORK", 4, delays], ["OK", 1, 0]],
  ["a body that ends too early", ["NETWORK", 4, delays], ["OK", 1, 0]],
  ["no answer", ["TIMEOUT", 4, delays + 4 * timeout], ["TIMEOUT", 1, timeout]],
  ["a stall in the answer", ["TIMEOUT", 4, delays + 4 * timeout], ["OK", 1, 0]],
  ["an answer that drips", ["TIMEOUT", 4, delays + 4 * timeout], ["OK", 1, 0]],
  ["gzip that is none", ["NETWORK", 4, delays], ["OK", 1, 0]],
  // Node gives what there was of it.
  ["gzip that ends too early", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["truncated JSON", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["HTML with 200", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["an empty 200", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["nested too deep", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["too long", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["a success that is not documented", ["UNEXPECTED_RESPONSE", 1, 0], ["UNEXPECTED_RESPONSE", 1, 0]],
  ["a 202 without a location", ["UNEXPECTED_RESPONSE", 1, 0], ["UNEXPECTED_RESPONSE", 1, 0]],
  ["a location on another host", ["UNEXPECTED_RESPONSE", 1, 0], ["OK", 1, 0]],
  ["a status never seen", ["HTTP_RESPONSE", 1, 0], ["HTTP_RESPONSE", 1, 0]],
  ["408", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 1, 0]],
  ["429", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 4, delays]],
  ["429 until a past date", ["HTTP_RESPONSE", 4, 150], ["HTTP_RESPONSE", 4, 150]],
  ["429 until a far date", ["HTTP_RESPONSE", 1, 0], ["HTTP_RESPONSE", 1, 0]],
  ["500 without a body", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 1, 0]],
  ["a page of 10 MB with 500", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 1, 0]],
  ["a negative Retry-After", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 1, 0]],
  ["503 with HTML", ["HTTP_RESPONSE", 4, delays], ["HTTP_RESPONSE", 1, 0]],
  ["503 with Retry-After", ["HTTP_RESPONSE", 4, 6000], ["HTTP_RESPONSE", 4, 6000]],
  ["a redirect to another origin", ["UNTRUSTED_LOCATION", 1, 0], ["HTTP_RESPONSE", 1, 0]],
  ["a redirect in a circle", ["UNEXPECTED_RESPONSE", 6, 0], ["HTTP_RESPONSE", 1, 0]],
  ["the documented answer", ["OK", 1, 0], ["OK", 1, 0]],
];

it.each(table)("a service that always gives %s", async (name, get, post) => {
  for (const [method, ending] of [
    ["GET", get],
    ["POST", post],
  ] as const) {
    const { code, sent, waited, left, elsewhere } = await run({ names: [name], method });
    expect([method, code, sent, waited]).toEqual([method, ...ending]);
    expect({ left, elsewhere }).toEqual({ left: nothingLeft, elsewhere: [] });
  }
});

it("whatever faults come, a call settles in time, acts once, and leaves nothing behind", {
  timeout: 60_000,
}, async () => {
  const known = [refused, ...Object.keys(answersOf(() => {}, ""))];
  const name = fc.constantFrom(...known);
  const scenario = fc.record({
    names: fc.tuple(name, name, name, name),
    method: fc.constantFrom("GET" as const, "POST" as const, "POST" as const),
    idempotent: fc.constantFrom(undefined, true, false),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    abortAfter: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ idempotent, ...rest }) => {
      const given = idempotent === undefined ? rest : { ...rest, idempotent };
      const { outcome, waited, acted, left, elsewhere } = await run(given);
      if (outcome !== "OK") {
        expect(outcome).toBeInstanceOf(CloudPartnerError);
        expect(inspect(outcome, { depth: 9, showHidden: true }) + JSON.stringify(outcome)).not.toContain(token);
      }
      expect(waited).toBeLessThanOrEqual(deadline);
      if (rest.method === "POST" && idempotent !== true) expect(acted).toBeLessThanOrEqual(1);
      expect({ left, elsewhere }).toEqual({ left: nothingLeft, elsewhere: [] });
    }),
    { numRuns: 150 },
  );
});

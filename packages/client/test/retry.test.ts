import { describe, expect, it } from "vitest";
import { type Client, type ClientOptions, createClient, NetworkError, TimeoutError } from "../src/index.ts";
import { HastyClock } from "./support/fake-clock.ts";
import { type Answer, answer, body, connect, inTurn, offer, rejection, token, unusedPort } from "./support/serve.ts";

type Send = (client: Client) => Promise<unknown>;
const get: Send = (client) => client.getOfferStatus(offer);
const post: Send = (client) => client.cancelOperation({ ...offer, body });
const safePost: Send = (client) => client.cancelOperation({ ...offer, body }, { idempotent: true });
const unsafeGet: Send = (client) => client.getOfferStatus(offer, { idempotent: false });

const reset: Answer = (_, __, incoming) => incoming.socket.resetAndDestroy();
const halfAnAnswer: Answer = (response, _, incoming) => {
  response.writeHead(503, { "Content-Length": "100" }).write("half");
  setTimeout(() => incoming.socket.resetAndDestroy(), 5);
};

/** How often a failure is answered with another request: by the kind of call. */
const table: [failure: string, answer: Answer, get: number, post: number, safePost: number, unsafeGet: number][] = [
  ["400", answer(400), 1, 1, 1, 1],
  ["403", answer(403), 1, 1, 1, 1],
  ["404", answer(404), 1, 1, 1, 1],
  ["408", answer(408), 4, 1, 4, 1],
  ["409", answer(409), 1, 1, 1, 1],
  ["412", answer(412), 1, 1, 1, 1],
  ["422", answer(422), 1, 1, 1, 1],
  ["429", answer(429), 4, 4, 4, 4],
  ["500", answer(500), 4, 1, 4, 1],
  ["502", answer(502), 4, 1, 4, 1],
  ["503", answer(503), 4, 1, 4, 1],
  ["503 with Retry-After", answer(503, { "Retry-After": "1" }), 4, 4, 4, 4],
  ["503 with a Retry-After that says nothing", answer(503, { "Retry-After": "soon" }), 4, 1, 4, 1],
  ["504", answer(504), 4, 1, 4, 1],
  ["a reset", reset, 4, 1, 4, 1],
  ["half an answer", halfAnAnswer, 4, 1, 4, 1],
  ["a success that is not as documented", answer(201), 1, 1, 1, 1],
  ["a redirect without a location", answer(302), 1, 1, 1, 1],
];

describe("how often a request is sent that fails with", () => {
  it.each(table)("%s", async (_, answerWith, ...expected) => {
    const counts: number[] = [];
    for (const send of [get, post, safePost, unsafeGet]) {
      const clock = new HastyClock();
      const { client, requests } = await connect(answerWith, { clock });
      await rejection(send(client));
      counts.push(requests.length);
      expect(clock.pending).toBe(0);
    }
    expect(counts).toEqual(expected);
  });

  it.each([
    ["a refused connection", async () => `http://127.0.0.1:${await unusedPort()}`],
    ["a name that is not found", async () => "https://no-such-host.invalid"],
  ])("%s: all four times, because nothing was sent", async (_, baseUrl) => {
    for (const send of [get, post, unsafeGet]) {
      const options = { baseUrl: await baseUrl(), clock: new HastyClock(), credential: token };
      let attempts = 0;
      const client = createClient({ ...options, hooks: { onRequest: () => (attempts += 1) } });
      expect(await rejection(send(client))).toBeInstanceOf(NetworkError);
      expect(attempts).toBe(4);
    }
  });

  it.each([
    ["GET", get, 2],
    ["POST", post, 1],
    ["POST that is safe", safePost, 2],
    ["GET that is not", unsafeGet, 1],
  ])("a timeout, after it was sent: %s", async (_, send, expected) => {
    const retry = { maxAttempts: 2, baseDelay: 0 };
    const { client, requests } = await connect(() => {}, { timeout: 60, retry });
    expect(await rejection(send(client))).toBeInstanceOf(TimeoutError);
    expect(requests).toHaveLength(expected);
  });
});

describe("a retry", () => {
  it("sends the same request again, with its body, and gives what then comes", async () => {
    const { client, requests } = await connect(inTurn(answer(429), answer(200)), { clock: new HastyClock() });
    await expect(client.cancelOperation({ ...offer, body })).resolves.toMatchObject({ status: 200 });
    const [first, second] = requests.map(({ method, target, body }) => ({ method, target, body }));
    expect(second).toEqual(first);
    expect(first?.body).toBe(JSON.stringify(body));
  });

  it("waits a random part of a span that doubles", async () => {
    const clock = new HastyClock();
    const { client } = await connect(answer(500), { clock, random: () => 0.5 });
    await rejection(get(client));
    expect(clock.spans).toEqual([250, 500, 1000]);
  });

  it.each<[name: string, value: string, date: string | undefined, span: number]>([
    ["seconds", "7", undefined, 7000],
    ["a date, by the answer's own clock", "Tue, 10 Mar 2020 10:00:09 GMT", "Tue, 10 Mar 2020 10:00:00 GMT", 9000],
    ["a date, by the client's clock", "Thu, 01 Jan 2026 00:00:03 GMT", "", 3000],
    ["a date that is past", "Thu, 01 Jan 2015 00:00:00 GMT", "", 50],
    ["nothing to wait", "0", undefined, 50],
    ["a negative number", "-5", undefined, 250],
    ["a word", "soon", undefined, 250],
  ])("waits as Retry-After says: %s", async (_, value, date, span) => {
    const clock = new HastyClock();
    const withDate: Answer = (response) => {
      // Node sends a Date of its own, unless it is told not to.
      response.sendDate = date === undefined;
      response.writeHead(429, { "Retry-After": value, ...(date ? { Date: date } : {}) }).end();
    };
    const { client } = await connect(inTurn(withDate, answer(200)), { clock, random: () => 0.5 });
    await post(client);
    expect(clock.spans).toEqual([span]);
  });

  it.each(["Fri, 31 Dec 9999 23:59:59 GMT", "61", "9".repeat(400)])(
    "is given up at once where Retry-After asks for more than there is: %s",
    async (value) => {
      const clock = new HastyClock();
      const { client, requests } = await connect(answer(429, { "Retry-After": value }), { clock });
      await expect(post(client)).rejects.toMatchObject({ status: 429 });
      expect(requests).toHaveLength(1);
      expect(clock.spans).toEqual([]);
    },
  );

  it.each<[name: string, ofClient: ClientOptions["retry"], ofCall: ClientOptions["retry"], expected: number]>([
    ["by default", undefined, undefined, 4],
    ["as the client says", { maxAttempts: 2 }, undefined, 2],
    ["as the call says", { maxAttempts: 2 }, { maxAttempts: 3 }, 3],
    ["as the client says what the call leaves open", { maxAttempts: 2 }, { baseDelay: 1 }, 2],
    ["as the client says what the call leaves undefined", { maxAttempts: 2 }, { maxAttempts: undefined }, 2],
    ["never, says the client", false, undefined, 1],
    ["never, says the call", { maxAttempts: 2 }, false, 1],
    ["again, says the call", false, {}, 4],
    ["as long as there is time", { maxTime: 600 }, undefined, 2],
    ["not at all without time", { maxTime: 0 }, undefined, 1],
  ])("is done %s", async (_, ofClient, ofCall, expected) => {
    const clock = new HastyClock();
    const { client, requests } = await connect(answer(500), { clock, random: () => 1, retry: ofClient });
    await rejection(client.getOfferStatus(offer, { retry: ofCall }));
    expect(requests).toHaveLength(expected);
  });
});

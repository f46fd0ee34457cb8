import type { AccessToken as AzureAccessToken, TokenCredential } from "@azure/core-auth";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type AccessToken, type Credential, InvalidArgumentError } from "../src/index.ts";
import { FakeClock, until } from "./support/fake-clock.ts";
import { type Answer, answer, body, connect, offer, rejection } from "./support/serve.ts";

const ok = answer(200, {}, { status: "succeeded" });
const minute = 60_000;

/** A credential that gives token1, token2 and so on, each good for an hour. */
function hourly(clock: FakeClock) {
  const scopes: unknown[] = [];
  const getToken = async (scope: string | string[]): Promise<AccessToken> => {
    scopes.push(scope);
    return { token: `token${scopes.length}`, expiresOnTimestamp: clock.now() + 60 * minute };
  };
  return { scopes, getToken };
}

/** Lets only the given token in. */
function only(good: string): Answer {
  return (response, request, incoming) =>
    (request.headers.authorization === `Bearer ${good}` ? ok : answer(401))(response, request, incoming);
}

const sent = (requests: { headers: { authorization?: string | undefined } }[]) =>
  requests.map(({ headers }) => headers.authorization?.replace("Bearer ", ""));

describe("a token", () => {
  it("is kept until two minutes before it expires", async () => {
    const clock = new FakeClock();
    const credential = hourly(clock);
    const { client, requests } = await connect(ok, { clock, credential });
    for (const minutes of [0, 57, 1, 1]) {
      clock.advance(minutes * minute);
      await client.getOfferStatus(offer);
    }
    expect(sent(requests)).toEqual(["token1", "token1", "token2", "token2"]);
  });

  it("is asked for once by calls that need it at the same time", async () => {
    const clock = new FakeClock();
    const credential = hourly(clock);
    const { client, requests } = await connect(ok, { clock, credential });
    await Promise.all(Array.from({ length: 20 }, () => client.getOfferStatus(offer)));
    expect(new Set(sent(requests))).toEqual(new Set(["token1"]));
    expect(requests).toHaveLength(20);
    expect(credential.scopes).toEqual(["https://cloudpartner.azure.com/.default"]);
  });

  it("that does not come is asked for again after a minute, so that one hung request does not end all calls", async () => {
    const clock = new FakeClock();
    let asked = 0;
    const credential = () => (++asked === 1 ? new Promise<string>(() => {}) : "t");
    const { client, requests } = await connect(ok, { clock, credential, timeout: 30_000, retry: false });
    const calls = [rejection(client.getOfferStatus(offer)), rejection(client.getOfferStatus(offer))];
    await clock.pass(30_000);
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: "TIMEOUT" });
    expect(asked).toBe(1);
    clock.advance(30_001);
    await client.getOfferStatus(offer);
    expect(sent(requests)).toEqual(["t"]);
  });

  it("that comes too late does not make the calls that wait for a newer one ask again", async () => {
    const clock = new FakeClock();
    const given: ((token: string) => void)[] = [];
    const credential = () => new Promise<string>((resolve) => given.push(resolve));
    const { client, requests } = await connect(ok, { clock, credential });
    const first = client.getOfferStatus(offer);
    await until(() => given.length === 1);
    clock.advance(60_001);
    const second = client.getOfferStatus(offer);
    await until(() => given.length === 2);
    given[0]?.("late");
    await first;
    const third = client.getOfferStatus(offer);
    given[1]?.("newer");
    await Promise.all([second, third]);
    expect(given).toHaveLength(2);
    expect(sent(requests)).toEqual(["late", "newer", "newer"]);
  });

  it("is asked for with the scopes of the options", async () => {
    const credential = hourly(new FakeClock());
    const { client } = await connect(ok, { credential, scopes: "https://example.com/.default" });
    await client.getOfferStatus(offer);
    expect(credential.scopes).toEqual(["https://example.com/.default"]);
  });

  it("may come with its expiry from a function too", async () => {
    const clock = new FakeClock();
    const credential = hourly(clock);
    const { client, requests } = await connect(ok, { clock, credential: () => credential.getToken("x") });
    await client.getOfferStatus(offer);
    await client.getOfferStatus(offer);
    expect(sent(requests)).toEqual(["token1", "token1"]);
  });

  it.each<[name: string, expiresOnTimestamp: unknown, asked: number]>([
    ["in seconds, taken for long ago", 1_893_456_000, 2],
    ["NaN", Number.NaN, 2],
    ["missing", undefined, 2],
    ["a word", "soon", 2],
    ["negative", -1, 2],
    ["without an end", Number.POSITIVE_INFINITY, 1],
  ])("whose expiry is %s is kept only where that is surely right", async (_, expiry, asked) => {
    let count = 0;
    // What comes from a caller without types.
    const credential = () => ({ token: `token${++count}`, expiresOnTimestamp: expiry as number });
    const { client } = await connect(ok, { credential });
    await client.getOfferStatus(offer);
    await client.getOfferStatus(offer);
    expect(count).toBe(asked);
  });

  it.each<[name: string, credential: unknown]>([
    ["null", { getToken: async () => null }],
    ["nothing", { getToken: async () => undefined }],
    ["an object without a token", { getToken: async () => ({ expiresOnTimestamp: 1 }) }],
    ["a number as the token", { getToken: async () => ({ token: 123, expiresOnTimestamp: 1 }) }],
    ["a token with a line break", async () => ({ token: "hush\n", expiresOnTimestamp: 1 })],
  ])("is refused where the credential gives %s", async (_, credential) => {
    // What comes from a caller without types.
    const { client, requests } = await connect(ok, { credential: credential as Credential });
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ message: "the credential gave no bearer token" });
    expect(requests).toHaveLength(0);
  });

  it("that could not be had fails the calls that waited for it, and is asked for again by the next", async () => {
    const reason = new Error("no account");
    let asked = 0;
    const credential = async () => {
      if (++asked === 1) throw reason;
      return "t";
    };
    const { client, requests } = await connect(ok, { credential });
    const calls = [1, 2, 3].map(() => rejection(client.getOfferStatus(offer)));
    expect(await Promise.all(calls)).toEqual([reason, reason, reason]);
    await client.getOfferStatus(offer);
    expect({ asked, sent: sent(requests) }).toEqual({ asked: 2, sent: ["t"] });
  });
});

describe("after a 401", () => {
  it.each([{}, { retry: false }] as const)("a token is renewed once, for a POST too: %o", async (options) => {
    const clock = new FakeClock();
    const { client, requests } = await connect(only("token2"), { clock, credential: hourly(clock), ...options });
    await expect(client.cancelOperation({ ...offer, body })).resolves.toMatchObject({ status: 200 });
    expect(sent(requests)).toEqual(["token1", "token2"]);
  });

  it("it is not renewed a second time", async () => {
    const clock = new FakeClock();
    const { client, requests } = await connect(answer(401), { clock, credential: hourly(clock) });
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ status: 401 });
    expect(sent(requests)).toEqual(["token1", "token2"]);
    expect(clock.spans).toEqual([]);
  });

  it("a text is not sent again, as there is no other", async () => {
    const { client, requests } = await connect(answer(401));
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ status: 401 });
    expect(requests).toHaveLength(1);
  });

  it("many calls at once renew it once", async () => {
    const clock = new FakeClock();
    const credential = hourly(clock);
    const { client, requests } = await connect(only("token2"), { clock, credential });
    await Promise.all(Array.from({ length: 10 }, () => client.getOfferStatus(offer)));
    expect(credential.scopes).toHaveLength(2);
    expect(requests).toHaveLength(20);
  });

  it("a late 401 of the old token does not throw the new one away", async () => {
    const clock = new FakeClock();
    const credential = hourly(clock);
    let late = () => {};
    const { client } = await connect(
      (response, request, incoming) => {
        const respond = () => only("token2")(response, request, incoming);
        if (request.target?.includes("late") && request.headers.authorization === "Bearer token1") late = respond;
        else respond();
      },
      { clock, credential },
    );
    const slow = client.getOfferStatus({ ...offer, offerId: "late" });
    await client.getOfferStatus(offer);
    late();
    await slow;
    expect(credential.scopes).toHaveLength(2);
  });
});

it("a credential of @azure/identity is one, and only what can give a token is", () => {
  expectTypeOf<TokenCredential>().toExtend<Credential>();
  expectTypeOf<() => Promise<AzureAccessToken>>().toExtend<Credential>();
  expectTypeOf<string>().toExtend<Credential>();
  expectTypeOf<{ getToken(): Promise<string> }>().not.toExtend<Credential>();
  expectTypeOf<{ key: string }>().not.toExtend<Credential>();
  expectTypeOf<undefined>().not.toExtend<Credential>();
});

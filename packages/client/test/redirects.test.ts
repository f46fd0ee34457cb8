import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient, UntrustedLocationError } from "../src/index.ts";
import { type Answer, answer, body, connect, listen, offer, rejection } from "./support/serve.ts";

const succeeded = answer(200, {}, { status: "succeeded" });
const statuses = [301, 302, 303, 307, 308];

describe("a redirect of a GET", () => {
  it.each(statuses)("%i is followed on the same origin, with the token", async (status) => {
    const { client, requests } = await connect((...args) =>
      (args[1].target === "/there?x=1" ? succeeded : answer(status, { Location: "/there?x=1" }))(...args),
    );
    expect((await client.getOfferStatus(offer)).body).toEqual({ status: "succeeded" });
    expect(requests.map(({ method, target }) => `${method} ${target}`)[1]).toBe("GET /there?x=1");
    expect(requests[1]?.headers.authorization).toBe(requests[0]?.headers.authorization);
  });

  it("to another origin is refused before a token is asked for", async () => {
    const elsewhere = await listen(succeeded);
    let asked = 0;
    const credential = () => `token${++asked}`;
    const { client } = await connect(answer(307, { Location: `${elsewhere.url}/there` }), { credential });
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(UntrustedLocationError);
    expect(error).toMatchObject({ code: "UNTRUSTED_LOCATION", origin: elsewhere.url });
    expect(String(error)).toContain(elsewhere.url);
    expect({ asked, requests: elsewhere.requests }).toEqual({ asked: 1, requests: [] });
  });

  it("to a trusted origin is followed with the token", async () => {
    const elsewhere = await listen(succeeded);
    const options = { trustedOrigins: [elsewhere.url], credential: "t" };
    const { client } = await connect(answer(307, { Location: `${elsewhere.url}/there` }), options);
    await client.getOfferStatus(offer);
    expect(elsewhere.requests[0]?.headers.authorization).toBe("Bearer t");
  });

  it("that does not end is left after five", async () => {
    const { client, requests } = await connect(answer(302, { Location: "/again" }));
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toMatchObject({ name: "UnexpectedResponseError", status: 302 });
    expect(String(error)).toContain("it redirects without an end");
    expect(requests).toHaveLength(6);
  });

  it.each([undefined, "", "https://"])("to no place (%s) is an error", async (location) => {
    const { client } = await connect(answer(302, location === undefined ? {} : { Location: location }));
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ name: "HttpResponseError", status: 302 });
  });

  it("keeps the query as it is written", async () => {
    const { client, requests } = await connect((...args) =>
      (args[1].target?.startsWith("/there") ? succeeded : answer(302, { Location: "/there??a=%20+&b" }))(...args),
    );
    await client.getOfferStatus(offer);
    expect(requests[1]?.target).toBe("/there??a=%20+&b");
  });

  it("is followed from where it was read, not from the base URL", async () => {
    const targets = ["/a/b", "c", "../d"];
    const { client, requests } = await connect((...args) => {
      const location = targets.shift();
      (location === undefined ? succeeded : answer(302, { Location: location }))(...args);
    });
    await client.getOfferStatus(offer);
    expect(requests.map(({ target }) => target).slice(1)).toEqual(["/a/b", "/a/c", "/d"]);
  });
});

it.each([
  "https://example.com.evil.test/",
  "https://example.community/",
  "https://example.com:4430/",
  "https://example.com@evil.test/",
  "https://evil.test/https://example.com/",
  "http://example.com/",
])("%s is not on the origin https://example.com", async (location) => {
  const sent: string[] = [];
  const fetch = async (request: Request) => {
    sent.push(request.url);
    return new Response(null, { status: 302, headers: { Location: location } });
  };
  const client = createClient({ credential: "t", baseUrl: "https://example.com", fetch });
  expect(await rejection(client.getOfferStatus(offer))).toBeInstanceOf(UntrustedLocationError);
  expect(sent).toHaveLength(1);
});

describe("trustedOrigins", () => {
  it.each([
    ["http elsewhere", "http://example.com"],
    ["no URL", "example.com"],
    ["a user", "https://u:hush@example.com"],
  ])("must not hold %s", (_, origin) => {
    const refused = () => createClient({ credential: "t", trustedOrigins: [origin] });
    expect(refused).toThrow("an entry of trustedOrigins");
    expect(refused).not.toThrow("hush");
  });
});

it("a POST is not redirected, whatever is trusted", async () => {
  const elsewhere = await listen(answer(200));
  for (const status of statuses) {
    const options = { trustedOrigins: [elsewhere.url] };
    const { client, requests } = await connect(answer(status, { Location: elsewhere.url }), options);
    await expect(client.cancelOperation({ ...offer, body }, { idempotent: true })).rejects.toMatchObject({ status });
    expect(requests).toHaveLength(1);
  }
  expect(elsewhere.requests).toHaveLength(0);
});

it("the token leaves no trusted origin, whatever the redirects", async () => {
  interface Hop {
    to: "base" | "trusted" | "other";
    status: number;
    form: "absolute" | "without a scheme" | "with a user" | "in upper case";
  }
  let hops: Hop[] = [];
  const redirect: Answer = (...args) => {
    const [, { target = "" }] = args;
    const index = Number(/^\/hop(\d+)/i.exec(target)?.[1] ?? 0);
    const hop = hops[index];
    if (hop === undefined) return succeeded(...args);
    const url = new URL(`/hop${index + 1}`, servers[hop.to].url);
    if (hop.form === "with a user") url.username = "user";
    const location = hop.form === "without a scheme" ? url.href.slice("http:".length) : url.href;
    const sent = hop.form === "in upper case" ? location.toUpperCase() : location;
    answer(hop.status, { Location: sent })(...args);
  };
  const servers = { base: await listen(redirect), trusted: await listen(redirect), other: await listen(redirect) };
  const hop = fc.record<Hop>({
    // Most go on, or the long chains would not be seen.
    to: fc.constantFrom("base", "trusted", "base", "trusted", "other"),
    status: fc.constantFrom(...statuses),
    form: fc.constantFrom("absolute", "without a scheme", "with a user", "in upper case"),
  });
  const credential = "t";
  const trustedOrigins = [servers.trusted.url];
  const client = createClient({ credential, baseUrl: servers.base.url, trustedOrigins });
  await fc.assert(
    fc.asyncProperty(fc.array(hop, { maxLength: 8 }), async (chain) => {
      hops = chain;
      for (const { requests } of Object.values(servers)) requests.length = 0;
      const outcome = await client.getOfferStatus(offer).then(
        () => "followed",
        (error: Error) => error.name,
      );
      const untrusted = chain.findIndex(({ to }) => to === "other");
      const isLong = chain.length > 5;
      const isRefused = untrusted !== -1 && untrusted < 5;
      expect(outcome).toBe(isRefused ? "UntrustedLocationError" : isLong ? "UnexpectedResponseError" : "followed");
      expect(servers.other.requests).toEqual([]);
      const { base, trusted } = servers;
      for (const { headers } of [...base.requests, ...trusted.requests]) expect(headers.authorization).toBe("Bearer t");
    }),
    { numRuns: 200 },
  );
});

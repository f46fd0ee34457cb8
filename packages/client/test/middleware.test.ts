import fc from "fast-check";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { type Client, createClient } from "../src/index.ts";
import { type Answer, answer, body, connect, listen, offer, rejection, token } from "./support/serve.ts";

const template = "/api/publishers/{publisherId}/offers/{offerId}/status";
const params = { path: offer, query: { "api-version": "2017-10-31" } } as const;
const ok = answer(200, {}, { status: "running" });

/** A middleware that writes down when it is called, and does what it is told. */
function recorder(name: string, calls: string[], does: Partial<Middleware> = {}): Middleware {
  return {
    async onRequest(context) {
      const [search, params] = [new URL(context.request.url).search, JSON.stringify(context.params)];
      const given = `${search} ${params} ${typeof context.id} ${Object.keys(context.options)}`;
      calls.push(`${name} request ${context.schemaPath} ${given}`);
      return does.onRequest?.(context);
    },
    async onResponse(context) {
      calls.push(`${name} response ${context.response.status} ${context.request.method}`);
      return does.onResponse?.(context);
    },
    async onError(context) {
      calls.push(`${name} error ${context.error}`);
      return does.onError?.(context);
    },
  };
}

const own = new Error("own");
const fail = () => {
  throw own;
};
// Programs without types give whatever they like.
const nonsense = (): never => ({ url: "https://example.com" }) as never;
const empty = (): never => "" as never;
const another = () => new Response('{"status":"failed"}', { headers: { "Content-Type": "application/json" } });

describe("a middleware is called for a method as openapi-fetch calls it", () => {
  it.each<[name: string, does: Partial<Middleware>, fetch?: () => Promise<Response>]>([
    ["that does nothing", {}],
    ["that gives another request", { onRequest: ({ request }) => new Request(`${request.url}&more=1`, request) }],
    ["that answers", { onRequest: another }],
    ["that throws", { onRequest: fail }],
    ["that gives another answer", { onResponse: another }],
    ["that throws at the answer", { onResponse: fail }],
    ["that sees a failure", {}, () => Promise.reject(own)],
    ["that answers a failure", { onError: another }, () => Promise.reject(own)],
    ["that gives another failure", { onError: () => new Error("other") }, () => Promise.reject(own)],
    ["that throws at a failure", { onError: fail }, () => Promise.reject(new Error("first"))],
    ["that gives what is no request", { onRequest: nonsense }],
    ["that gives what is no answer", { onResponse: nonsense }],
    ["that gives what is no failure", { onError: nonsense }, () => Promise.reject(own)],
    ["that gives a request in place of an answer", { onResponse: another, onError: nonsense }],
    ["that gives nothing in its own way", { onRequest: empty, onResponse: empty }],
    ["that lets a failure be in its own way", { onError: empty }, () => Promise.reject(own)],
  ])("%s", async (_, does, fetch) => {
    const traces: unknown[] = [];
    for (const way of ["method", "http"] as const) {
      const calls: string[] = [];
      const { client, requests } = await connect(ok, { retry: false, ...(fetch && { fetch }) });
      client.http.use(recorder("first", calls), recorder("second", calls, does), recorder("third", calls));
      const call =
        way === "method"
          ? client.getOfferStatus(offer).then(({ body }) => body.status)
          : client.http.GET(template, { params }).then(({ data }) => data?.status);
      const outcome = await call.catch(() => "thrown");
      expect(calls[0]).toContain("first request");
      traces.push({ calls, outcome, targets: requests.map(({ target }) => target) });
    }
    const [ofMethod, ofHttp] = traces;
    expect(ofMethod).toEqual(ofHttp);
  });
});

it("a middleware may be an object of a class", async () => {
  class Counting {
    count = 0;
    onRequest() {
      this.count += 1;
      return undefined;
    }
  }
  const counting = new Counting();
  const { client } = await connect(ok);
  client.http.use(counting);
  await client.getOfferStatus(offer);
  expect(counting.count).toBe(1);
});

it("a middleware that was taken out is called no more", async () => {
  const calls: string[] = [];
  const [stays, goes] = [recorder("stays", calls), recorder("goes", calls)];
  const { client } = await connect(ok);
  client.http.use(stays, goes);
  client.http.eject(goes);
  await client.getOfferStatus(offer);
  expect(calls.map((call) => call.split(" ")[0])).toEqual(["stays", "stays"]);
});

it("a middleware that is none is refused, and those before it stay", async () => {
  const calls: string[] = [];
  const { client } = await connect(ok);
  const none = JSON.parse('{"onAnswer":1}');
  expect(() => client.http.use(recorder("first", calls), none, recorder("last", calls))).toThrow("Middleware");
  await client.getOfferStatus(offer);
  const ofMethod = calls.splice(0);
  await client.http.GET(template, { params });
  expect(ofMethod).toEqual(calls);
  expect(calls.join()).toContain("first response");
});

it("each request has an id of its own, the same from its beginning to its end", async () => {
  const ids: string[] = [];
  const note = ({ id }: { id: string }) => void ids.push(id);
  const shared: Middleware = { onRequest: note, onResponse: note };
  for (let count = 0; count < 2; count += 1) {
    const { client } = await connect(ok);
    client.http.use(shared);
    await client.getOfferStatus(offer);
    await client.getOfferStatus(offer);
  }
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(4);
  expect(ids.filter((_, index) => index % 2 === 0)).toEqual(ids.filter((_, index) => index % 2 === 1));
});

describe.each(["method", "http"] as const)("a middleware of a request by %s", (way) => {
  const send = (client: Client) =>
    way === "method" ? client.getOfferStatus(offer) : client.http.GET(template, { params });

  it.each([
    ["that is answered", undefined],
    ["that fails", () => Promise.reject(new TypeError("fetch failed"))],
  ])("sees no token at any time, where it keeps the request %s", async (_, fetch) => {
    const seen = new Set<string | null>();
    const kept: Request[] = [];
    const look = () => {
      for (const request of kept) seen.add(request.headers.get("authorization"));
    };
    const sent: (string | null)[] = [];
    const spying = async (request: Request) => {
      sent.push(request.headers.get("authorization"));
      look();
      return fetch?.() ?? globalThis.fetch(request);
    };
    const { client } = await connect(ok, { retry: false, fetch: spying });
    client.http.use({
      onRequest: ({ request }) => void kept.push(request),
      onResponse: ({ request }) => void kept.push(request),
      onError: ({ request }) => void kept.push(request),
    });
    await send(client).catch(() => {});
    look();
    expect(kept).toHaveLength(2);
    expect([...seen]).toEqual([null]);
    expect(sent).toEqual([`Bearer ${token}`]);
  });

  it("cannot have fetch follow a redirect to another origin", async () => {
    const elsewhere = await listen(ok);
    const { client, requests } = await connect(answer(307, { Location: elsewhere.url }), { retry: false });
    client.http.use({ onRequest: ({ request }) => new Request(request, { redirect: "follow" }) });
    await send(client).catch(() => {});
    expect({ sent: requests.length, elsewhere: elsewhere.requests }).toEqual({ sent: 1, elsewhere: [] });
  });
});

it("client.http follows no redirect, and gives it as it came", async () => {
  const elsewhere = await listen(ok);
  const { client } = await connect(answer(307, { Location: elsewhere.url }));
  const { response } = await client.http.POST("/api/publishers/{publisherId}/offers/{offerId}/cancel", {
    params,
    body,
    redirect: "follow",
  });
  expect({ status: response.status, elsewhere: elsewhere.requests }).toEqual({ status: 307, elsewhere: [] });
});

it("a middleware sees no token, and takes it nowhere", async () => {
  const elsewhere = await listen(ok);
  const seen: (string | null)[] = [];
  const { client, requests } = await connect(ok, { retry: false });
  const middleware: Middleware = {
    onRequest({ request }) {
      seen.push(request.headers.get("authorization"));
      return new Request(elsewhere.url, request);
    },
  };
  client.http.use(middleware);
  expect(await rejection(client.getOfferStatus(offer))).toMatchObject({
    code: "UNTRUSTED_LOCATION",
    origin: elsewhere.url,
  });
  expect(await rejection(client.http.GET(template, { params }))).toMatchObject({ code: "UNTRUSTED_LOCATION" });
  expect({ seen, sent: elsewhere.requests }).toEqual({ seen: [null, null], sent: [] });
  client.http.eject(middleware);
  await client.http.GET(template, { params });
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
});

it("a request that a middleware sends by itself has the token where it may go", async () => {
  const { client, requests } = await connect(ok);
  client.http.use({ onResponse: async ({ request, options }) => options.fetch(`${request.url}&again=1`) });
  await client.getOfferStatus(offer);
  expect(requests.map(({ target }) => target?.endsWith("&again=1"))).toEqual([false, true]);
  expect(requests[1]?.headers.authorization).toBe(`Bearer ${token}`);
});

it("an answer in whose place a middleware puts another one is let go", async () => {
  let isCancelled = false;
  const stream = new ReadableStream({
    cancel() {
      isCancelled = true;
    },
  });
  const { client } = await connect(ok, { fetch: async () => new Response(stream) });
  client.http.use({ onResponse: another });
  expect((await client.getOfferStatus(offer)).body.status).toBe("failed");
  expect(isCancelled).toBe(true);
});

it("a location is read from where the answer came from, whatever middlewares made of request and answer", async () => {
  const { client, url } = await connect(answer(202, { "Operation-Location": "operations/1" }));
  client.http.use({
    onRequest: ({ request }) => new Request(`${url}/moved/cancel`, request),
    onResponse: ({ response }) => new Response(null, response),
  });
  const result = await client.cancelOperation({ ...offer, body });
  expect(result.status === 202 && result.operationLocation.href).toBe(`${url}/moved/operations/1`);
});

it("the token leaves the origin with no middleware, whatever they do with requests and answers", async () => {
  const elsewhere = await listen(ok);
  const away = (request: Request) => new Request(elsewhere.url, request);
  const follow = { redirect: "follow" } as const;
  const acts: Readonly<Record<string, Middleware>> = {
    "sends the request away": { onRequest: ({ request }) => away(request) },
    "has redirects followed": { onRequest: ({ request }) => new Request(request, follow) },
    "sends a copy away first": { onRequest: ({ request }) => void fetch(away(request.clone())).catch(() => {}) },
    "asks the other origin in its place": { onRequest: ({ request }) => fetch(away(request)) },
    "asks it by the client's fetch": { onRequest: ({ options }) => options.fetch(new Request(elsewhere.url)) },
    "asks by the client's fetch, and follows": {
      onRequest: ({ request, options }) => options.fetch(new Request(request, follow)),
    },
    "sends the request away after the answer": {
      onResponse: ({ request: { url, headers } }) => fetch(`${elsewhere.url}/?${new URL(url).pathname}`, { headers }),
    },
    "sends the request away after a failure": {
      onError: ({ request: { headers } }) => fetch(elsewhere.url, { headers }),
    },
    "answers with a redirect": { onResponse: () => Response.redirect(`${elsewhere.url}/there`, 307) },
  };
  const answers = [ok, answer(307, { Location: elsewhere.url }), answer(401), answer(500)] as const;
  let current: Answer = ok;
  const server = await listen((...args) => current(...args));
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...answers),
      fc.constantFrom("method", "http", "post"),
      async (names, given, way) => {
        current = given;
        const options = { baseUrl: server.url, retry: false } as const;
        const client = createClient({ ...options, credential: async () => token });
        client.http.use(...names.flatMap((name) => acts[name] ?? []));
        const call =
          way === "method"
            ? client.getOfferStatus(offer)
            : way === "post"
              ? client.cancelOperation({ ...offer, body })
              : client.http.GET(template, { params });
        await Promise.resolve(call).catch(() => {});
        for (const { rawHeaders } of elsewhere.requests) expect(rawHeaders.join()).not.toContain(token);
        seen += elsewhere.requests.length;
        server.requests.length = 0;
        elsewhere.requests.length = 0;
      },
    ),
    { numRuns: 200 },
  );
  // Or nothing was tried.
  expect(seen).toBeGreaterThan(50);
});

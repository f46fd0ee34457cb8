import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { answer, body, connect, listen, offer, rejection, token } from "./support/serve.ts";

const template = "/api/publishers/{publisherId}/offers/{offerId}/status";
const params = { path: offer, query: { "api-version": "2017-10-31" } } as const;
const ok = answer(200, {}, { status: "running" });

/** A middleware that writes down when it is called, and does what it is told. */
function recorder(name: string, calls: string[], does: Partial<Middleware> = {}): Middleware {
  return {
    async onRequest(context) {
      calls.push(`${name} request ${context.schemaPath} ${new URL(context.request.url).search}`);
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

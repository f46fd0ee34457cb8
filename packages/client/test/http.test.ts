import { describe, expect, expectTypeOf, it } from "vitest";
import { BadRequestError, createClient, NotFoundError, type OperationResult } from "../src/index.ts";
import { answer, body, connect, offer, rejection, token } from "./support/serve.ts";

const path = "/api/publishers/{publisherId}/offers/{offerId}/status";
const params = { path: offer, query: { "api-version": "2017-10-31" } } as const;

it("client.http is typed by the document and has the credential", async () => {
  const { client, requests } = await connect(answer(200, {}, { status: "succeeded" }));
  const { data, error } = await client.http.GET(path, { params });
  expect(data?.status).toBe("succeeded");
  expectTypeOf<NonNullable<typeof data>["status"]>().toEqualTypeOf<Status>();
  expectTypeOf<NonNullable<typeof error>["error"]["code"]>().toEqualTypeOf<string>();
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
});

type Status =
  | "neverPublished"
  | "notStarted"
  | "waitingForPublisherReview"
  | "running"
  | "succeeded"
  | "canceled"
  | "failed";

it("client.http knows the document's paths only", async () => {
  const { client } = await connect(answer(404, {}, { error: { code: "PathNotFound", message: "m" } }));
  // @ts-expect-error There is no such path.
  const { error } = await client.http.GET("/api/nothing", {});
  expect(error).toBeDefined();
});

it("client.http gives an error instead of throwing it", async () => {
  const { client } = await connect(answer(404, {}, { error: { code: "ResourceNotFound", message: "m" } }));
  const { error, response } = await client.http.GET(path, { params });
  expect(error).toEqual({ error: { code: "ResourceNotFound", message: "m" } });
  expect(response.status).toBe(404);
});

it("a middleware sees the request of an operation and its answer", async () => {
  const seen: string[] = [];
  const { client, requests } = await connect(answer(200));
  client.http.use({
    onRequest({ request, schemaPath }) {
      seen.push(`${request.method} ${schemaPath}`);
      request.headers.set("X-Trace", "1");
    },
    onResponse({ response }) {
      seen.push(String(response.status));
    },
  });
  await client.cancelOperation({ ...offer, body });
  expect(seen).toEqual(["POST /api/publishers/{publisherId}/offers/{offerId}/cancel", "200"]);
  expect(requests[0]?.headers["x-trace"]).toBe("1");
});

it("a middleware may give an answer of its own", async () => {
  const { client, requests } = await connect(answer(500));
  client.http.use({ onRequest: () => Response.json({ error: { code: "Own", message: "m" } }, { status: 400 }) });
  await expect(client.getOfferStatus(offer)).rejects.toBeInstanceOf(BadRequestError);
  expect(requests).toHaveLength(0);
});

it("a middleware may put another answer in the place of the one that came", async () => {
  const { client } = await connect(answer(200, {}, { status: "running" }));
  client.http.use({
    async onResponse({ response }) {
      const text = await response.text();
      return new Response(text.replace("running", "failed"), response);
    },
  });
  const result: OperationResult<GetOfferStatus> = await client.getOfferStatus(offer);
  expect(result.body.status).toBe("failed");
});

describe("a middleware sees of an error", () => {
  const failure = { error: { code: "Gone", message: "m" } };

  it("its body and its URL, and the call rejects with the same", async () => {
    const seen: unknown[] = [];
    const { client, url } = await connect(answer(404, { "x-other": "1" }, failure));
    client.http.use({
      async onResponse({ response }) {
        seen.push(await response.clone().json(), response.url, response.status, response.headers.get("x-other"));
      },
    });
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toMatchObject({ status: 404, errorCode: "Gone", body: failure });
    const path = "/api/publishers/contoso/offers/contoso-virtualmachineoffer/status?api-version=2017-10-31";
    expect(seen).toEqual([failure, url + path, 404, "1"]);
  });

  it("its body, which it may put into an answer of its own", async () => {
    const { client } = await connect(answer(404, {}, failure));
    client.http.use({ onResponse: ({ response }) => new Response(response.body, response) });
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ status: 404, body: failure });
  });

  it("its body, out of which it may make a success", async () => {
    const { client } = await connect(answer(404, {}, failure));
    client.http.use({ onResponse: () => Response.json({ status: "neverPublished" }) });
    await expect(client.getOfferStatus(offer)).resolves.toMatchObject({ body: { status: "neverPublished" } });
  });

  it("the type that it came with, and none where it came with none", async () => {
    const { client } = await connect(answer(404, {}, "text"));
    const error = await rejection(client.getOfferStatus(offer));
    expect(error instanceof NotFoundError && error.headers.get("content-type")).toBeNull();
  });
});

it("a middleware may make an answer of a failure of the network", async () => {
  const client = createClient({ credential: "t", fetch: () => Promise.reject(new TypeError("fetch failed")) });
  client.http.use({ onError: () => Response.json({ status: "running" }) });
  await expect(client.getOfferStatus(offer)).resolves.toMatchObject({ body: { status: "running" } });
});

it("a middleware may answer without a request, and its body is let go where nobody reads it", async () => {
  const { client, requests } = await connect(answer(500));
  let isCancelled = false;
  const stream = new ReadableStream({
    cancel() {
      isCancelled = true;
    },
  });
  client.http.use({ onRequest: () => new Response(stream) });
  await expect(client.cancelOperation({ ...offer, body })).resolves.toMatchObject({ status: 200 });
  expect({ isCancelled, requests }).toEqual({ isCancelled: true, requests: [] });
});

type GetOfferStatus = import("@cloud-partner/types").operations["getOfferStatus"];

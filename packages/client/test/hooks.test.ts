import { describe, expect, it } from "vitest";
import type { HookedRequest, HookedResponse, HookedRetry, Hooks } from "../src/index.ts";
import { HastyClock } from "./support/fake-clock.ts";
import { answer, body, connect, inTurn, offer, rejection, token } from "./support/serve.ts";

const ok = answer(200, {}, { status: "succeeded" });

it("hooks see each request, each answer and each retry", async () => {
  const seen: unknown[] = [];
  const hooks: Hooks = {
    onRequest: ({ operationId, method, url, attempt }: HookedRequest) =>
      seen.push(["request", operationId, method, new URL(url).pathname, attempt]),
    onResponse: ({ status, attempt }: HookedResponse) => seen.push(["response", status, attempt]),
    onRetry: ({ operationId, attempt, error, delay }: HookedRetry) =>
      seen.push(["retry", operationId, attempt, error instanceof Error && error.name, delay]),
  };
  const options = { hooks, clock: new HastyClock(), random: () => 1 };
  const { client } = await connect(inTurn(answer(429), ok), options);
  await client.getOfferStatus(offer);
  const path = "/api/publishers/contoso/offers/contoso-virtualmachineoffer/status";
  expect(seen).toEqual([
    ["request", "getOfferStatus", "GET", path, 1],
    ["response", 429, 1],
    ["retry", "getOfferStatus", 1, "HttpResponseError", 500],
    ["request", "getOfferStatus", "GET", path, 2],
    ["response", 200, 2],
  ]);
});

it("hooks see no secret", async () => {
  const seen: HookedResponse[] = [];
  const names = ["Cookie", "X-Api-Key", "Ocp-Apim-Subscription-Key", "X-Password", "x-ms-authorization-auxiliary"];
  const headers = { ...Object.fromEntries(names.map((name) => [name, "hush"])), "X-Trace": "1" };
  const { client } = await connect(answer(200, { "Set-Cookie": "hush", "X-Access-Token": "hush", "X-Other": "2" }), {
    headers,
    hooks: { onResponse: (response) => seen.push(response) },
  });
  await client.cancelOperation({ ...offer, body });
  expect(JSON.stringify(seen)).not.toContain("hush");
  expect(JSON.stringify(seen)).not.toContain(token);
  expect(seen[0]).toMatchObject({
    headers: { authorization: "REDACTED", cookie: "REDACTED", "x-trace": "1", "content-type": "application/json" },
    responseHeaders: { "set-cookie": "REDACTED", "x-other": "2" },
  });
});

describe("what a hook throws, the call rejects with", () => {
  const own = new Error("the hook is broken");
  const fail = () => {
    throw own;
  };
  it.each<[name: string, hooks: Hooks, sent: number]>([
    ["onRequest", { onRequest: fail }, 0],
    ["onResponse", { onResponse: fail }, 1],
    ["onRetry", { onRetry: fail }, 1],
    // An error that nobody waits for would end the process.
    ["an asynchronous onRequest", { onRequest: async () => fail() }, 0],
    ["an asynchronous onResponse", { onResponse: async () => fail() }, 1],
    ["an asynchronous onRetry", { onRetry: async () => fail() }, 1],
  ])("%s", async (_, hooks, sent) => {
    const { client, requests } = await connect(answer(500), { hooks, clock: new HastyClock() });
    expect(await rejection(client.getOfferStatus(offer))).toBe(own);
    expect(requests).toHaveLength(sent);
  });
});

it("what a hook gives back changes nothing", async () => {
  const hooks = { onRequest: () => new Request("https://example.com"), onResponse: () => new Response("{}") };
  const { client, requests } = await connect(ok, { hooks });
  expect((await client.getOfferStatus(offer)).body).toEqual({ status: "succeeded" });
  expect(requests).toHaveLength(1);
});

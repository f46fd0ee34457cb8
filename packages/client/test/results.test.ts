import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../src/index.ts";
import { answer, body, connect, listen, offer, rejection } from "./support/serve.ts";

const location = "https://cloudpartner.azure.com/api/publishers/contoso/offers/x/operations/1";

describe("200", () => {
  it("of a cancel has the status and the headers", async () => {
    const { client } = await connect(answer(200, { "x-ms-request-id": "r-1", "x-other": "1" }));
    const result = await client.cancelOperation({ ...offer, body });
    expect(result).toMatchObject({ status: 200, headers: { "x-ms-request-id": "r-1" } });
    expect(Object.keys(result.headers)).toEqual(["x-ms-request-id"]);
    expect(result).not.toHaveProperty("operationLocation");
    expect(result.response.headers.get("x-other")).toBe("1");
  });

  it("of a cancel may have a body that nobody documented; it is not read", async () => {
    const { client } = await connect(answer(200, { "Content-Type": "application/json" }, "{not JSON"));
    const result = await client.cancelOperation({ ...offer, body });
    expect(result.status).toBe(200);
    expect(result.body).toBeUndefined();
  });

  it("of a getter has the parsed body", async () => {
    const operation = { status: "running", steps: [], added: { later: true } };
    const type = { "Content-Type": "Application/JSON; charset=utf-8", "Retry-After": "30" };
    const { client } = await connect(answer(200, type, operation));
    const result = await client.getOperation({ ...offer, operationId: "1" });
    expect(result).toMatchObject({ status: 200, body: operation, contentType: "application/json" });
    expect(result.headers["Retry-After"]).toBe(30);
  });

  it("gives a body with __proto__ as it came, and no object gains anything", async () => {
    const text = '{"status":"running","__proto__":{"polluted":true}}';
    const { client } = await connect(answer(200, { "Content-Type": "application/json" }, text));
    const { body } = await client.getOperation({ ...offer, operationId: "1" });
    expect(Object.hasOwn(body, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});

describe("202", () => {
  it("has the operation's location and the typed headers", async () => {
    const headers = { "Operation-Location": location, "Retry-After": "5", "x-ms-request-id": "r-2" };
    const { client } = await connect(answer(202, headers));
    const result = await client.cancelOperation({ ...offer, body });
    expect(result).toMatchObject({ status: 202, headers: { ...headers, "Retry-After": 5 } });
    if (result.status !== 202) throw new Error("unreachable");
    expect(result.operationLocation).toEqual(new URL(location));
  });

  it.each<[name: string, headers: Record<string, string>, expected: string]>([
    [
      "relative",
      { "Operation-Location": "/api/operations/c$o$2$preview?api-version=1" },
      "/api/operations/c$o$2$preview?api-version=1",
    ],
    [
      "relative to the path",
      { "Operation-Location": "operations/1" },
      "/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/1",
    ],
    ["in Location", { Location: "/api/x" }, "/api/x"],
    ["in both", { Location: "/api/wrong", "Operation-Location": "/api/right" }, "/api/right"],
    ["empty beside Location", { Location: "/api/right", "Operation-Location": "" }, "/api/right"],
    ["no URL beside Location", { Location: "/api/right", "Operation-Location": "https://" }, "/api/right"],
  ])("tolerates a location that is %s", async (_, headers, expected) => {
    const { client, url } = await connect(answer(202, headers));
    const result = await client.publishOffer({ ...offer, body });
    expect(result.operationLocation.href).toBe(url + expected);
    expect(result.headers["Operation-Location"]).toBe(url + expected);
  });

  it("resolves a location against the request where fetch gives no URL", async () => {
    const fetch = async () => new Response(null, { status: 202, headers: { Location: "operations/1" } });
    const { client } = await connect(answer(500), { fetch, baseUrl: "https://example.com/prefix/" });
    const { operationLocation } = await client.publishOffer({ ...offer, body });
    expect(operationLocation.href).toBe(
      "https://example.com/prefix/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/1",
    );
  });

  it.each<[name: string, headers: Record<string, string>]>([
    ["none", {}],
    ["an empty one", { "Operation-Location": "" }],
    ["one that is no URL", { "Operation-Location": "https://" }],
    ["a script", { "Operation-Location": "javascript:alert(1)" }],
    ["data", { Location: "data:text/plain,x" }],
  ])("without a location (%s) says that the operation was started", async (_, headers) => {
    const { client } = await connect(answer(202, { ...headers, "x-ms-request-id": "r-3" }));
    const error = await rejection(client.cancelOperation({ ...offer, body }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({
      status: 202,
      code: "UNEXPECTED_RESPONSE",
      requestId: "r-3",
      operationId: "cancelOperation",
    });
    expect(String(error)).toMatch(/started nevertheless.*listOperations/);
  });

  it.each(["Wed, 21 Oct 2026 07:28:00 GMT", "", "5, 5", "1e3", "0x10", "9".repeat(400)])(
    "leaves out a Retry-After that is no number of seconds: %s",
    async (value) => {
      const { client } = await connect(answer(202, { "Operation-Location": location, "Retry-After": value }));
      const result = await client.publishOffer({ ...offer, body });
      expect(result.headers).not.toHaveProperty("Retry-After");
      expect(result.response.headers.get("retry-after")).toBe(value);
    },
  );
});

describe("an answer that is not as documented", () => {
  const type = { "Content-Type": "application/json" };
  it.each<[name: string, status: number, headers: Record<string, string>, text: string | undefined, reason: string]>([
    ["201", 201, {}, "x", "no such answer"],
    ["204", 204, {}, undefined, "no such answer"],
    ["202 of a getter", 202, {}, undefined, "no such answer"],
    [
      "a page",
      200,
      { "Content-Type": "text/html; charset=utf-8" },
      "<html>",
      "its body is text/html, not application/json",
    ],
    ["no media type", 200, {}, "{}", "its body is of no media type, not application/json"],
    ["broken JSON", 200, type, '{"status":', "its body is not JSON"],
    ["an empty body", 200, { ...type, "Content-Length": "0" }, "", "its body is not JSON"],
  ])("%s", async (_, status, headers, text, reason) => {
    const { client } = await connect(answer(status, { ...headers, "x-ms-request-id": "r-4" }, text));
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status, requestId: "r-4", operationId: "getOfferStatus" });
    expect(String(error)).toContain(
      `getOfferStatus was answered with ${status}, but ${reason}`.replace("no such", "the document has no such"),
    );
  });

  it("keeps at most 4,096 characters of a body", async () => {
    const { client } = await connect(answer(200, { "Content-Type": "text/html" }, "x".repeat(10_000)));
    await expect(client.getOfferStatus(offer)).rejects.toHaveProperty("text", "x".repeat(4096));
  });

  it.each([
    ["an undocumented success", 201, {}],
    ["a 202 without a location", 202, {}],
    ["a 200 without a documented body", 200, {}],
  ])("lets go of the body of %s", async (_, status, headers) => {
    let cancelled = false;
    const stream = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const { client } = await connect(answer(500), { fetch: async () => new Response(stream, { status, headers }) });
    await client.cancelOperation({ ...offer, body }).catch(() => {});
    expect(cancelled).toBe(true);
  });

  it("does not fail where a body cannot be let go", async () => {
    const broken = new ReadableStream({
      cancel() {
        throw new Error("no");
      },
    });
    const { client } = await connect(answer(500), { fetch: async () => new Response(broken) });
    await expect(client.cancelOperation({ ...offer, body })).resolves.toMatchObject({ status: 200 });
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "%i of a POST is an error: followed, its 200 would pass for the documented one",
    async (status) => {
      const elsewhere = await listen(answer(200));
      const { client } = await connect(answer(status, { Location: `${elsewhere.url}/login` }));
      const error = await rejection(client.cancelOperation({ ...offer, body }));
      expect(error).toMatchObject({ name: "HttpResponseError", status, code: "HTTP_RESPONSE" });
      expect(elsewhere.requests).toHaveLength(0);
    },
  );
});

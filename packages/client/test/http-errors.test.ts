import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BadRequestError,
  CloudPartnerError,
  ForbiddenError,
  HttpResponseError,
  NotFoundError,
  UnprocessableContentError,
} from "../src/index.ts";
import { answer, body, connect, offer, rejection } from "./support/serve.ts";

const notFound = { error: { code: "ResourceNotFound", message: "The publisher contoso has no such offer." } };

describe("a documented status", () => {
  it.each([
    [400, "BAD_REQUEST", BadRequestError],
    [403, "FORBIDDEN", ForbiddenError],
    [404, "NOT_FOUND", NotFoundError],
    [422, "UNPROCESSABLE_CONTENT", UnprocessableContentError],
  ])("%i has a class and a code of its own", async (status, code, Class) => {
    const { client } = await connect(answer(status, { "x-ms-request-id": "r-1", "x-other": "1" }, notFound));
    const error = await rejection(client.publishOffer({ ...offer, body }));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(HttpResponseError);
    expect(error).toBeInstanceOf(CloudPartnerError);
    expect(error).toBeInstanceOf(Error);
    if (!(error instanceof HttpResponseError)) throw error;
    expect(error).toMatchObject({
      name: Class.name,
      status,
      code,
      errorCode: "ResourceNotFound",
      message: `publishOffer was answered with ${status} (ResourceNotFound): The publisher contoso has no such offer.`,
      operationId: "publishOffer",
      body: notFound,
      text: undefined,
      requestId: "r-1",
    });
    expect(error.headers.get("x-other")).toBe("1");
  });

  it("names the single faults in its message", async () => {
    const details = [
      { code: "InvalidBody", message: "must be a list", target: "/metadata" },
      { code: "MissingPlan", message: "needs a plan" },
    ];
    const { client } = await connect(answer(400, {}, { error: { code: "X", message: "Faults.", details } }));
    await expect(client.getOfferStatus(offer)).rejects.toThrow(
      "getOfferStatus was answered with 400 (X): Faults. (/metadata must be a list; MissingPlan needs a plan)",
    );
  });
});

it.each([401, 405, 409, 412, 413, 415, 429, 500, 502, 503, 599, 600, 999])(
  "%i is an HttpResponseError",
  async (status) => {
    const { client } = await connect(answer(status, { "Retry-After": "7" }, notFound), { retry: false });
    const error = await rejection(client.getOfferStatus(offer));
    if (!(error instanceof HttpResponseError)) throw error;
    expect(error.constructor).toBe(HttpResponseError);
    expect(error).toMatchObject({ status, code: "HTTP_RESPONSE", errorCode: "ResourceNotFound", body: notFound });
    expect(error.headers.get("retry-after")).toBe("7");
  },
);

describe("a body that is not in the API's format", () => {
  const json = { "Content-Type": "application/json" };
  it.each<[name: string, headers: Record<string, string>, sent: string | undefined, text: string | undefined]>([
    ["a page", { "Content-Type": "text/html" }, "<html>Bad Gateway</html>", "<html>Bad Gateway</html>"],
    ["nothing", { "Content-Length": "0" }, undefined, undefined],
    ["nothing, in chunks", { "Transfer-Encoding": "chunked" }, "", undefined],
    ["broken JSON", json, '{"error":', '{"error":'],
    ["null", json, "null", "null"],
    ["a number", json, "1", "1"],
    ["a text", json, '"no"', "no"],
    ["a list", json, "[]", "[]"],
    ["another object", json, '{"message":"no"}', '{"message":"no"}'],
    ["an error that is null", json, '{"error":null}', '{"error":null}'],
    ["an error that is a text", json, '{"error":"invalid_grant"}', '{"error":"invalid_grant"}'],
    ["an error that is a list", json, '{"error":[]}', '{"error":[]}'],
    ["a code that is a number", json, '{"error":{"code":1}}', '{"error":{"code":1}}'],
    ["a code without a message", json, '{"error":{"code":"X"}}', '{"error":{"code":"X"}}'],
    [
      "its name inherited",
      json,
      '{"__proto__":{"error":{"code":"X","message":"m"}}}',
      '{"__proto__":{"error":{"code":"X","message":"m"}}}',
    ],
  ])("%s", async (_, headers, sent, text) => {
    const { client } = await connect(answer(404, headers, sent));
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: "NOT_FOUND", errorCode: undefined, body: undefined, text });
    expect(String(error)).toContain("getOfferStatus was answered with 404: the answer says no more");
  });

  it("has its code from x-ms-error-code where that is sent", async () => {
    const { client } = await connect(answer(404, { "x-ms-error-code": "Gone" }));
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ code: "NOT_FOUND", errorCode: "Gone" });
  });

  it("is kept up to 4,096 characters", async () => {
    const { client } = await connect(answer(500, {}, "x".repeat(10_000)), { retry: false });
    await expect(client.getOfferStatus(offer)).rejects.toHaveProperty("text", "x".repeat(4096));
  });

  it("may be nested deeper than the stack goes", async () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const { client } = await connect(answer(500, {}, deep), { retry: false });
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ name: "HttpResponseError", status: 500 });
  });
});

describe("a body with hostile members", () => {
  const code = "Hostile";
  const message = "Said.";
  it.each<[name: string, error: string, expected: object]>([
    ["details null", '"details":null,"target":null', { code, message }],
    ["details a text", '"details":"many","target":1', { code, message }],
    ["details of nulls", '"details":[null,1,"x",[],{}]', { code, message, details: [] }],
    [
      "details half good",
      '"details":[{"code":"A","message":"a","target":null},{"code":2,"message":"b"}]',
      { code, message, details: [{ code: "A", message: "a" }] },
    ],
    ["members that are not known", '"innererror":{"trace":1}', { code, message, innererror: { trace: 1 } }],
  ])("%s", async (_, members, expected) => {
    const text = `{"error":{"code":"Hostile","message":"Said.",${members}},"__proto__":{"polluted":1}}`;
    const { client } = await connect(answer(400, { "Content-Type": "application/json" }, text));
    const error = await rejection(client.getOfferStatus(offer));
    if (!(error instanceof BadRequestError)) throw error;
    expect(error).toMatchObject({ code: "BAD_REQUEST", errorCode: code });
    expect(error.body?.error).toEqual(expected);
    expect("polluted" in {} || "polluted" in error).toBe(false);
  });

  it("details that are nested deeper than the stack goes are cut", async () => {
    const open = `{"code":"D","message":"d","details":[`.repeat(20_000);
    const text = `{"error":{"code":"Deep","message":"d","details":[${open}${"]}".repeat(20_000)}]}}`;
    const { client } = await connect(answer(400, { "Content-Type": "application/json" }, text));
    await expect(client.getOfferStatus(offer)).rejects.toMatchObject({ name: "BadRequestError", errorCode: "Deep" });
  });

  it("any JSON whatever makes an error of the status, and of no other kind", async () => {
    const key = fc.constantFrom("error", "code", "message", "target", "details", "__proto__", "toString", "x");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.array(tie("value"), { maxLength: 3 }), tie("object")),
      object: fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
    }));
    let json = "";
    const { client } = await connect((response) => response.writeHead(400).end(json));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          value,
          value.map((error) => ({ error })),
        ),
        async (sent) => {
          json = JSON.stringify(sent);
          const error = await rejection(client.getOfferStatus(offer));
          expect(error).toBeInstanceOf(BadRequestError);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("texts without an end do not make a message without one", async () => {
    const long = { error: { code: "C".repeat(100_000), message: "m".repeat(100_000) } };
    const { client } = await connect(answer(400, {}, long));
    const error = await rejection(client.getOfferStatus(offer));
    expect(String(error).length).toBeLessThan(5000);
  });
});

it("errors keep their names where a minifier has renamed the classes", async () => {
  const Renamed = class t extends NotFoundError {};
  const error = new Renamed({ operationId: "x", response: new Response(null, { status: 404 }), body: undefined });
  expect(error.name).toBe("NotFoundError");
});

import { describe, expect, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

function start() {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  return { seen, ...connect<OperationMethods>({ table: operationTable, contract, handlers }) };
}

test("an operation without a body is called without an argument", async () => {
  const { client, seen, sent } = start();
  await client.none();
  expect(seen[0]).toMatchObject({ body: undefined, contentType: undefined });
  expect(sent[0]?.headers.has("content-type")).toBe(false);
});

test("a body of one media type arrives without that it is named", async () => {
  const { client, seen } = start();
  await client.required({ body: { text: "a", data: "AAEC" } });
  expect(seen[0]).toMatchObject({ body: { text: "a", data: "AAEC" }, contentType: "application/json" });
});

test("a body that may be left out is left out", async () => {
  const { client, seen } = start();
  await client.optional();
  await client.optional({});
  await client.optional({ body: { text: "a" } });
  expect(seen.map(({ body }) => body)).toEqual([undefined, undefined, { text: "a" }]);
});

describe("of several media types, each arrives as what it is", () => {
  test.each([
    { contentType: "application/json", body: { text: "a" } },
    { contentType: "application/merge-patch+json", body: { text: null } },
    { contentType: "text/plain", body: "größer" },
    { contentType: "text/csv", body: "a,b\r\n1,2" },
  ] as const)("$contentType", async (request) => {
    const { client, seen, sent } = start();
    await client.several(request);
    expect(seen[0]).toMatchObject(request);
    expect(sent[0]?.headers.get("content-type")).toBe(request.contentType);
  });

  test.each(["application/xml", "application/octet-stream"] as const)("%s", async (contentType) => {
    let body: Blob | undefined;
    const handlers = {
      ...recorder(Object.keys(operationTable)).handlers,
      several: (request: { body: Blob }) => {
        body = request.body;
        return { status: 204 };
      },
    };
    const { client } = connect<OperationMethods>({ table: operationTable, contract, handlers });
    await client.several({ contentType, body: new Blob([new Uint8Array([0, 255, 60])]) });
    expect(new Uint8Array((await body?.arrayBuffer()) ?? [])).toEqual(new Uint8Array([0, 255, 60]));
  });

  test("the wrong body for a media type does not compile", () => {
    const { client } = start();
    // @ts-expect-error: with several media types, one has to be named
    const unnamed = () => client.several({ body: { text: "a" } });
    // @ts-expect-error: a text is no Blob
    const text = () => client.several({ contentType: "application/octet-stream", body: "a" });
    // @ts-expect-error: it is required
    const none = () => client.required();
    expect([unnamed, text, none]).toHaveLength(3);
  });
});

test("a picture that may be left out arrives as a Blob", async () => {
  const { client, seen } = start();
  await client.binary({ body: new Blob(["png"]) });
  await client.binary();
  expect(seen.map(({ body }) => body instanceof Blob)).toEqual([true, false]);
});

test("a body without a schema is anything", async () => {
  const { client, seen } = start();
  await client.anything({ body: [1, { a: null }] });
  expect(seen[0]?.body).toEqual([1, { a: null }]);
});

test.each([
  ["/required", "application/json", "{}", 400],
  ["/required", "application/json", '{"text":"a","more":1}', 400],
  ["/required", "application/json", '{"text":', 400],
  ["/required", "application/json", "", 400],
  ["/required", "text/plain", "a", 415],
  ["/optional", "application/json", '{"text":1}', 400],
  ["/several", "text/plain", "x".repeat(21), 400],
  ["/several", "application/merge-patch+json", '{"text":1}', 400],
  ["/several", "APPLICATION/JSON; charset=utf-8", '{"text":"a"}', 204],
])("%s of %s with %s: %i", async (path, contentType, body, status) => {
  const { serve } = start();
  const headers = { "content-type": contentType };
  const method = path === "/several" ? "PUT" : "POST";
  const response = await serve(new Request(`http://localhost${path}`, { method, headers, body }));
  expect(response.status).toBe(status);
});

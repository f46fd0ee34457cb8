import { HttpResponseError, UnexpectedResponseError } from "@cloud-partner/client";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { connect } from "../../connect.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

const handlers: Handlers<undefined> = {
  several: ({ query }) => {
    if (query.status === 200) return { status: 200, body: { id: 1 } };
    if (query.status === 201) return { status: 201, body: "größer" };
    if (query.status === 404) return { status: 404, body: { title: "none" } };
    return query.status === 202 ? { status: 202 } : { status: 204 };
  },
  types: ({ query }) => {
    if (query.as === "json") return { status: 200, contentType: "application/json", body: { id: 1 } };
    if (query.as === "hal") return { status: 200, contentType: "application/hal+json", body: { id: 2 } };
    if (query.as === "csv") return { status: 200, contentType: "text/csv", body: "a,b" };
    return { status: 200, contentType: "application/octet-stream", body: new Blob([new Uint8Array([0, 255])]) };
  },
  onlyDefault: () => ({ status: 203, body: { id: 3 } }),
  ranges: ({ query }) => {
    if (query.status === 200) return { status: 200, body: "done" };
    if (query.status === 206) return { status: 206, body: { id: 4 } };
    if (query.status === 404) return { status: 404 };
    return query.status === 410 ? { status: 410, body: 5 } : { status: 503 };
  },
};

function start() {
  return connect<OperationMethods>({ table: operationTable, contract, handlers: { ...handlers } });
}

describe("each status has its own body", () => {
  test("of several successes", async () => {
    const { client } = start();
    expect(await client.several({ status: 200 })).toMatchObject({ status: 200, body: { id: 1 } });
    expect(await client.several({ status: 201 })).toMatchObject({ status: 201, body: "größer" });
    expect(await client.several({ status: 202 })).not.toHaveProperty("body");
    expect(await client.several({ status: 204 })).toMatchObject({ status: 204 });
  });

  test("and its own type", async () => {
    const result = await start().client.several({ status: 200 });
    expectTypeOf(result.status).toEqualTypeOf<200 | 201 | 202 | 204>();
    if (result.status === 200) expectTypeOf(result.body).toEqualTypeOf<{ id: number }>();
    if (result.status === 201) expectTypeOf(result.body).toEqualTypeOf<string>();
    if (result.status === 202) expectTypeOf(result.body).toEqualTypeOf<undefined>();
  });

  test("of an error", async () => {
    const error: unknown = await start()
      .client.several({ status: 404 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HttpResponseError);
    expect(error).toMatchObject({ status: 404 });
  });
});

test("each media type of an answer is read as what it is", async () => {
  const { client } = start();
  expect(await client.types({ as: "json" })).toMatchObject({ contentType: "application/json", body: { id: 1 } });
  expect(await client.types({ as: "hal" })).toMatchObject({ contentType: "application/hal+json", body: { id: 2 } });
  expect(await client.types({ as: "csv" })).toMatchObject({ contentType: "text/csv", body: "a,b" });
  const bytes = await client.types({ as: "bytes" });
  if (bytes.contentType !== "application/octet-stream") throw new TypeError(bytes.contentType);
  expect(new Uint8Array(await bytes.body.arrayBuffer())).toEqual(new Uint8Array([0, 255]));
});

test("default is the success where nothing else is one", async () => {
  const result = await start().client.onlyDefault();
  expect(result).toMatchObject({ status: 203, body: { id: 3 } });
  expectTypeOf(result.body).toEqualTypeOf<{ id: number }>();
});

test("a status counts before its range, and a range before default", async () => {
  const { client } = start();
  expect(await client.ranges({ status: 200 })).toMatchObject({ body: "done" });
  expect(await client.ranges({ status: 206 })).toMatchObject({ status: 206, body: { id: 4 } });
  for (const status of [404, 410, 503]) {
    await expect(client.ranges({ status })).rejects.toMatchObject({ status });
  }
});

test("a handler cannot give what the document does not have", () => {
  const wrong = {
    // @ts-expect-error: 203 is no status of this operation
    several: (): ReturnType<Handlers<undefined>["several"]> => ({ status: 203 }),
    // @ts-expect-error: a status of the range has the range's body
    ranges: (): ReturnType<Handlers<undefined>["ranges"]> => ({ status: 410, body: "text" }),
    // @ts-expect-error: the media type has to be named
    types: (): ReturnType<Handlers<undefined>["types"]> => ({ status: 200, body: { id: 1 } }),
  };
  expect(Object.keys(wrong)).toHaveLength(3);
});

test("an answer that the document does not have becomes 500, and the client says what it got", async () => {
  const onError = vi.fn();
  const undocumented = { ...handlers, several: () => ({ status: 206 }) };
  const { client } = connect({ table: operationTable, contract, handlers: undocumented, options: { onError } });
  const { several } = client as OperationMethods;
  await expect(several({ status: 200 })).rejects.toMatchObject({ status: 500 });
  expect(onError).toHaveBeenCalledOnce();
  const table = { ...operationTable, several: { ...operationTable.several, responses: {} } };
  const strict = connect<OperationMethods>({ table, contract, handlers: { ...handlers } });
  await expect(strict.client.several({ status: 200 })).rejects.toThrow(UnexpectedResponseError);
});

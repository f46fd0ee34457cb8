import { expect, expectTypeOf, test, vi } from "vitest";
import { connect } from "../../connect.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };

const required = { "X-Text": "a, b", "X-Count": -3, "X-Limit": 10 };

const handlers: Handlers<undefined> = {
  headers: () => ({ status: 200, body: true, headers: { ...required, "X-Flag": false, "X-Ratio": 0.5 } }),
  optional: () => ({ status: 204 }),
  start: () => ({ status: 202, headers: { "Operation-Location": "http://localhost/jobs/1" } }),
};

function start(changed: Partial<Handlers<undefined>> = {}) {
  const all = { ...handlers, ...changed };
  const onError = vi.fn();
  return {
    onError,
    ...connect<OperationMethods>({ table: operationTable, contract, handlers: all, options: { onError } }),
  };
}

test("headers arrive with their types", async () => {
  const result = await start().client.headers();
  if (result.status !== 200) throw new TypeError(`${result.status}`);
  expect(result.headers).toEqual({ ...required, "X-Flag": false, "X-Ratio": 0.5 });
  expectTypeOf(result.headers).toEqualTypeOf<{
    "X-Text": string;
    "X-Count": number;
    "X-Ratio"?: number;
    "X-Flag"?: boolean;
    "X-Kind"?: "big" | "small";
    // Through one reference and through two.
    "X-Limit": number;
    "X-Rest"?: number;
  }>();
});

test("a header that may be left out is left out or sent", async () => {
  expect((await start().client.optional()).headers).toEqual({});
  const withTag = start({ optional: () => ({ status: 204, headers: { ETag: '"1"' } }) });
  expect((await withTag.client.optional()).headers).toEqual({ ETag: '"1"' });
});

test("a header that is required has to be given", async () => {
  // @ts-expect-error: X-Limit is missing
  const { client, onError } = start({ headers: () => ({ status: 201, headers: {} }) });
  await expect(client.headers()).rejects.toMatchObject({ status: 500 });
  expect(String(onError.mock.calls[0]?.[0].cause)).toContain("X-Limit");
});

test("an answer behind a reference has its headers", async () => {
  const { client } = start({ headers: () => ({ status: 201, headers: { "X-Limit": 1 } }) });
  expect(await client.headers()).toMatchObject({ status: 201, headers: { "X-Limit": 1 } });
});

test("Operation-Location is a URL too", async () => {
  const { operationLocation } = await start().client.start();
  expectTypeOf(operationLocation).toEqualTypeOf<URL>();
  expect(operationLocation.pathname).toBe("/jobs/1");
});

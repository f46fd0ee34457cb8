import { expect, expectTypeOf, it } from "vitest";
import { createClient, type OperationMethods } from "../src/index.ts";
import { createOperations } from "../src/operations.ts";
import { answer, body, listen, offer, rejection, token } from "./support/serve.ts";

it("has the methods of a client that make one call, and no other", () => {
  const { http, followOperation, resumeOperation, beginCancelOperation, beginPublishOffer, beginGoLive, ...methods } =
    createClient({
      credential: "t",
    });
  const operations = createOperations({ credential: "t" });
  expect(Object.keys(operations)).toEqual(Object.keys(methods));
  expectTypeOf(operations).toEqualTypeOf<OperationMethods>();
});

it("calls as a client does: with the token, retries and errors", async () => {
  const statuses = [429, 202, 404];
  const server = await listen((...args) =>
    answer(statuses.shift() ?? 500, { "Operation-Location": "/api/operations/1", "Retry-After": "0" })(...args),
  );
  const { cancelOperation } = createOperations({ credential: token, baseUrl: server.url });
  const result = await cancelOperation({ ...offer, body });
  expect(result.status === 202 && result.operationLocation.href).toBe(`${server.url}/api/operations/1`);
  expect(await rejection(cancelOperation({ ...offer, body }))).toMatchObject({ code: "NOT_FOUND" });
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${token}`));
});

import { describe, expect, test } from "vitest";
import { operationNames } from "./support/api.ts";
import { at } from "./support/document.ts";
import { createWorld } from "./support/world.ts";

const realm = 'Bearer realm="cloud-partner"';
const rows = [
  { given: "no token", options: { token: null }, status: 401, code: "Unauthorized", challenge: realm },
  {
    given: "an unknown token",
    options: { token: "emulator-tokem" },
    status: 401,
    code: "Unauthorized",
    challenge: `${realm}, error="invalid_token"`,
  },
  {
    given: "a publisher of somebody else",
    options: { publisherId: "fabrikam", offerId: "fabrikam-virtualmachineoffer" },
    status: 403,
    code: "Forbidden",
    challenge: null,
  },
  {
    given: "a publisher that does not exist",
    options: { publisherId: "nobody" },
    status: 403,
    code: "Forbidden",
    challenge: null,
  },
  {
    given: "an unknown offer",
    options: { offerId: "contoso-nosuchoffer" },
    status: 404,
    code: "ResourceNotFound",
    challenge: null,
  },
] as const;

describe.each(operationNames)("%s", (operation) => {
  test.each(rows)("with $given: $status", async ({ options, status, code, challenge }) => {
    await using world = await createWorld();
    const answer = await world.api.call(operation, options);
    expect([answer.status, at(answer.body, "error", "code")]).toEqual([status, code]);
    expect(answer.headers.get("x-ms-error-code")).toBe(code);
    expect(answer.headers.get("www-authenticate")).toBe(challenge);
  });
});

test("an operation of another offer is not found", async () => {
  await using world = await createWorld();
  const operationId = String(at((await world.api.call("listOperations")).body, 0, "id"));
  const { status } = await world.api.call("getOperation", { operationId, offerId: "contoso-datascienceoffer" });
  expect(status).toBe(404);
});

test("a token for all publishers touches all, and gets 404 for one that does not exist", async () => {
  await using world = await createWorld({ tokens: { everything: { publishers: "*" } } });
  const token = world.emulator.token;
  const fabrikam = { token, publisherId: "fabrikam", offerId: "fabrikam-virtualmachineoffer" };
  expect((await world.api.call("getOfferStatus", fabrikam)).status).toBe(200);
  expect((await world.api.call("getOfferStatus", { token, publisherId: "nobody" })).status).toBe(404);
});

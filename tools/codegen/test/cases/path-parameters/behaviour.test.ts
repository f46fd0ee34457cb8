import { InvalidArgumentError } from "@cloud-partner/client";
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

const point = { x: 1, y: -2, name: "a,b/c;d.e=f" };

describe("arrives as it was given, and travels as its style says", () => {
  test("simple", async () => {
    const { client, seen, sent } = start();
    const request = { one: 7, list: [1, 2], flat: point, pairs: point };
    await client.simple(request);
    expect(seen[0]?.path).toEqual(request);
    const name = "a%2Cb%2Fc%3Bd.e%3Df";
    expect(sent[0]?.url).toBe(`/simple/7/1,2/x,1,y,-2,name,${name}/x=1,y=-2,name=${name}`);
  });

  test("label", async () => {
    const { client, seen, sent } = start();
    const small = { x: 1, y: 2 };
    const request = { one: false, list: [1, 2], items: [3, 4], flat: small, pairs: small };
    await client.label(request);
    expect(seen[0]?.path).toEqual(request);
    expect(sent[0]?.url).toBe("/label/.false/.1,2/.3.4/.x,1,y,2/.x=1.y=2");
  });

  test("matrix", async () => {
    const { client, seen, sent } = start();
    const request = { one: "a;b", list: [1, 2], items: [3, 4], flat: point, pairs: { x: 1, y: 2 } };
    await client.matrix(request);
    expect(seen[0]?.path).toEqual(request);
    expect(sent[0]?.url).toBe(
      "/matrix/;one=a%3Bb/;list=1,2/;items=3;items=4/;flat=x,1,y,-2,name,a%2Cb%2Fc%3Bd.e%3Df/;x=1;y=2",
    );
  });

  test("two parameters in one segment", async () => {
    const { client, seen } = start();
    await client.range({ from: -1.5, to: 20 });
    expect(seen[0]?.path).toEqual({ from: -1.5, to: 20 });
  });

  test("a name that is none in TypeScript", async () => {
    const { client, seen } = start();
    await client.getFile({ "my.name-of$it": "two words/100%" });
    expect(seen[0]?.path).toEqual({ "my.name-of$it": "two words/100%" });
  });
});

test("the path with an action is told from the one without", async () => {
  const { client, seen, sent } = start();
  await client.stopJob({ id: "a:b" });
  await client.getJob({ id: "a:cancel" });
  expect(seen.map(({ path }) => path)).toEqual([{ id: "a:b" }, { id: "a:cancel" }]);
  expect(sent.map(({ url }) => url)).toEqual(["/jobs/a%3Ab:cancel", "/jobs/a%3Acancel"]);
});

test("a value of another type is refused", async () => {
  const { serve } = start();
  const response = await serve(new Request("http://localhost/range/one..2"));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { details: [{ target: "from" }] } });
});

test("the operation's own parameter counts before that of the path", async () => {
  const { client } = start();
  await expect(client.getFile({ "my.name-of$it": "longer than three" })).resolves.toMatchObject({ status: 204 });
  await expect(client.getFile({ "my.name-of$it": "x".repeat(21) })).rejects.toMatchObject({ status: 400 });
});

test("what would mean another path is not sent", async () => {
  const { client, sent } = start();
  await expect(client.getJob({ id: ".." })).rejects.toThrow(InvalidArgumentError);
  await expect(client.getJob({ id: "" })).rejects.toThrow(InvalidArgumentError);
  expect(sent).toEqual([]);
});

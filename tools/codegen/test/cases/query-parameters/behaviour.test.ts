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

describe("single values", () => {
  test("arrive with their types", async () => {
    const { client, seen } = start();
    const request = { text: "1 + 1 = 2 & more", count: 3, ratio: -0.5, flag: false, kind: "big" } as const;
    await client.form({ ...request, limit: 5, order: "desc", since: "2026-11-22" });
    expect(seen[0]?.query).toEqual({ ...request, limit: 5, order: "desc", since: "2026-11-22" });
  });

  test("that are left out are absent, or their default", async () => {
    const { client, seen, sent } = start();
    await client.form({ kind: "small", since: null });
    expect(seen[0]?.query).toEqual({ kind: "small", limit: 20, order: "asc" });
    expect(sent[0]?.url).toBe("/form?kind=small");
  });

  test.each([
    ["kind=huge", "kind"],
    ["", "kind"],
    ["kind=big&count=1.5", "count"],
    ["kind=big&count=-1", "count"],
    ["kind=big&count=", "count"],
    ["kind=big&flag=yes", "flag"],
    ["kind=big&flag=true&flag=true", "flag"],
    ["kind=big&text=", "text"],
    ["kind=big&since=today", "since"],
  ])("%s is refused", async (query, target) => {
    const { serve, seen } = start();
    const response = await serve(new Request(`http://localhost/form?${query}`));
    expect(await response.json()).toMatchObject({ error: { code: "InvalidRequest", details: [{ target }] } });
    expect(seen).toEqual([]);
  });
});

describe("lists", () => {
  test("arrive as they were given", async () => {
    const { client, seen, sent } = start();
    const request = { exploded: [1, 2], commas: ["a,b", "c d"], spaces: ["x", "y"], pipes: [true, false] };
    await client.lists({ ...request, kinds: ["big", "small"] });
    expect(seen[0]?.query).toEqual({ ...request, kinds: ["big", "small"] });
    expect(sent[0]?.url).toBe(
      "/lists?exploded=1&exploded=2&commas=a%2Cb,c%20d&spaces=x%20y&pipes=true%7Cfalse&kinds=big&kinds=small",
    );
  });

  test("of one value are lists", async () => {
    const { client, seen } = start();
    const request = { exploded: [1], commas: ["a"], spaces: ["x"], pipes: [true] };
    await client.lists(request);
    expect(seen[0]?.query).toEqual(request);
  });

  test("are validated one by one and as a whole", async () => {
    const { serve } = start();
    const query = "exploded=1&exploded=two&kinds=big&kinds=huge&kinds=small";
    const response = await serve(new Request(`http://localhost/lists?${query}`));
    const targets = ["exploded/1", "kinds", "kinds/1"].map((target) => expect.objectContaining({ target }));
    expect(await response.json()).toMatchObject({ error: { details: expect.arrayContaining(targets) } });
  });
});

test("objects arrive as they were given", async () => {
  const { client, seen, sent } = start();
  const area = { width: 1.5, unit: "m&m" };
  const request = {
    exploded: area,
    flat: area,
    deep: area,
    free: { any: 1, "other one": 2 },
    json: { tree: [[1], []] },
  };
  await client.objects(request);
  expect(seen[0]?.query).toEqual(request);
  expect(sent[0]?.url).toBe(
    "/objects?width=1.5&unit=m%26m&flat=width,1.5,unit,m%26m&deep%5Bwidth%5D=1.5&deep%5Bunit%5D=m%26m" +
      "&free%5Bany%5D=1&free%5Bother%20one%5D=2&json=%7B%22tree%22%3A%5B%5B1%5D%2C%5B%5D%5D%7D",
  );
});

test("JSON in a parameter is validated", async () => {
  const { serve } = start();
  const response = await serve(new Request(`http://localhost/objects?json=${encodeURIComponent('{"tree":[["x"]]}')}`));
  expect(await response.json()).toMatchObject({ error: { details: [{ target: "json/tree/0/0" }] } });
});

test("names that are none in TypeScript arrive under those names", async () => {
  const { client, seen, sent } = start();
  const request = { "filter[name]": "a", $top: 1, "StartTime<": "b", 'a "quote" & more': "c", "a-b": "d", a_b: "e" };
  await client.names({ ...request, größe: "g", open: "a/b?c=1+1&d#e%" });
  expect(seen[0]?.query).toEqual({ ...request, größe: "g", open: "a/b?c=1+1&d#e%" });
  expect(sent[0]?.url).toContain("open=a/b?c=1");
});

import { describe, expect, it } from "vitest";
import { anyFormat } from "../src/core/any-format.ts";
import { type AnySuccess, readSuccess } from "../src/core/read-success.ts";
import { UnexpectedResponseError } from "../src/index.ts";
import { rejection } from "./support/serve.ts";

const entry = { method: "GET", path: "/", parameters: [], contentTypes: [] };

async function read(
  headers: HeadersInit,
  documented: object,
  body: string | null = null,
  limit = 100,
): Promise<AnySuccess> {
  const answer = { contentTypes: [], headers: {}, ...documented };
  const response = new Response(body, { headers });
  return readSuccess("test", { ...entry, responses: { 200: answer } }, response, "https://x/", limit, anyFormat);
}

describe("a header is read as its documented type, or left out", () => {
  it.each<[shape: "string" | "integer" | "number" | "boolean", text: string, value: unknown]>([
    ["string", "30", "30"],
    ["integer", "30", 30],
    ["integer", "-1", -1],
    ["integer", "1.5", undefined],
    ["integer", "9".repeat(16), undefined],
    ["number", "1.5", 1.5],
    ["number", "", undefined],
    ["number", "many", undefined],
    ["number", "Infinity", undefined],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["boolean", "yes", undefined],
  ])("%s %s", async (shape, text, value) => {
    const { headers } = await read({ "x-value": text }, { headers: { "X-Value": shape } });
    expect(headers).toEqual(value === undefined ? {} : { "X-Value": value });
  });

  it("even where its name is __proto__", async () => {
    const documented = { headers: JSON.parse('{"__proto__":"string"}') };
    const { headers } = await read([["__proto__", "1"]], documented);
    expect(Object.entries(headers)).toEqual([["__proto__", "1"]]);
  });
});

describe("a body is read as its documented media type", () => {
  it("JSON, with a suffix and with parameters on either side", async () => {
    const contentTypes = ["application/problem+json; charset=utf-8"];
    const sent = { "content-type": "Application/Problem+JSON;profile=x" };
    const { body, contentType } = await read(sent, { contentTypes }, '{"a":1}');
    expect({ body, contentType }).toEqual({ body: { a: 1 }, contentType: contentTypes[0] });
  });

  it("text, and bytes for all else", async () => {
    expect((await read({ "content-type": "text/csv" }, { contentTypes: ["text/csv"] }, "a,b")).body).toBe("a,b");
    const { body } = await read({ "content-type": "image/png" }, { contentTypes: ["image/png"] }, "bytes");
    if (!(body instanceof Blob)) throw new Error("it is no Blob");
    expect(body.type).toBe("image/png");
    expect(await body.text()).toBe("bytes");
  });

  it.each(["application/json", "text/csv", "image/png"])("%s, up to a limit", async (type) => {
    const documented = { contentTypes: [type] };
    await expect(read({ "content-type": type }, documented, '"12345678"', 10)).resolves.toBeDefined();
    const error = await rejection(read({ "content-type": type }, documented, '"123456789"', 10));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({
      message: "test was answered with 200, but its body has more than 10 bytes",
      text: type === "image/png" ? undefined : '"123456789',
    });
  });
});

it.each(["2XX", "default"])("an answer may be documented as %s", async (key) => {
  const responses = { [key]: { contentTypes: [], headers: {} } };
  const success = await readSuccess("test", { ...entry, responses }, new Response(), "", 100, anyFormat);
  expect(success.status).toBe(200);
});

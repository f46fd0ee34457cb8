import { expect, test } from "vitest";
import { toFetchHandler } from "../src/core/index.ts";

test("every header of an answer is sent, those of one name and those with the names of an object's members among them", async () => {
  const headers = ["set-cookie", "a=1", "set-cookie", "b=2", "constructor", "c", "__proto__", "d"];
  const answer = () => ({ status: 200, headers: [...headers], body: undefined });
  const handler = toFetchHandler({ answer, refuse: answer });
  const sent = (await handler(new Request("http://localhost/"))).headers;
  expect(sent.getSetCookie()).toEqual(["a=1", "b=2"]);
  for (const [name, value] of [
    ["constructor", "c"],
    ["__proto__", "d"],
    ["content-length", "0"],
  ] as const) {
    expect(sent.get(name)).toBe(value);
  }
});

test.each(["constructor", "__proto__"])("a header %s alone is sent", async (name) => {
  const answer = () => ({ status: 200, headers: [name, "value"], body: "text" });
  const handler = toFetchHandler({ answer, refuse: answer });
  expect((await handler(new Request("http://localhost/"))).headers.get(name)).toBe("value");
});

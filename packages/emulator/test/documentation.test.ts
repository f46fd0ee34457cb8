import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createWorld } from "./support/world.ts";

const rows = [
  { path: "/docs/", contentType: "text/html; charset=utf-8", starts: "<!doctype html>" },
  { path: "/docs/redoc.standalone.js", contentType: "text/javascript; charset=utf-8", starts: "/**" },
  { path: "/docs/openapi.yaml", contentType: "application/yaml", starts: "openapi: 3.1.0" },
  { path: "/openapi.yaml", contentType: "application/yaml", starts: "openapi: 3.1.0" },
];

test.each(rows)("$path is served to GET, HEAD and who has it already", async ({ path, contentType, starts }) => {
  await using world = await createWorld();
  const url = world.emulator.url + path;
  const answer = await fetch(url);
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe(contentType);
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(text.startsWith(starts)).toBe(true);

  const head = await fetch(url, { method: "HEAD" });
  expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, contentType, ""]);
  expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));

  const again = await fetch(url, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect([again.status, await again.text()]).toEqual([304, ""]);

  const post = await fetch(url, { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("the document is the one of the repository", async () => {
  await using world = await createWorld();
  const served = await (await fetch(`${world.emulator.url}/openapi.yaml`)).text();
  expect(served).toBe(readFileSync(new URL("../../../spec/2017-10-31/openapi.yaml", import.meta.url), "utf8"));
});

test.each(["/", "/docs"])("%s leads to the page, where there is no control API", async (path) => {
  await using world = await createWorld({ control: false });
  const answer = await fetch(world.emulator.url + path, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/docs/"]);
});

test.each([
  "/docs/index.html",
  "/docs/..%2f..%2fpackage.json",
  "/docs/%2e%2e/%2e%2e/package.json",
  "/docs//etc/passwd",
  "/package.json",
  "/favicon.ico",
])("%s is the API's 404", async (path) => {
  await using world = await createWorld();
  const answer = await fetch(world.emulator.url + path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: "PathNotFound" } });
});

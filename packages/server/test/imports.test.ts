import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".ts"));

/** What a file imports or exports from elsewhere, whether as a value, as a type or on demand. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(new URL(file, source), "utf8");
  return [...text.matchAll(/\bfrom "([^"]+)";$|^import "([^"]+)";$|\bimport\("([^"]+)"\)/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}

test("the files are found, and the imports in them", async () => {
  expect(files).toEqual(expect.arrayContaining(["core/create-fetch-handler.ts", "node/listener.ts"]));
  expect(await importsOf("node.ts")).toEqual(expect.arrayContaining(["node:http", "node:https", "./core/index.ts"]));
  expect(await importsOf("core/handler.ts")).toEqual(["@cloud-partner/types"]);
});

const isNode = (file: string) => file === "node.ts" || file.startsWith("node/");

test.each(files.filter(isNode))("%s needs nothing but Node", async (file) => {
  const foreign = (await importsOf(file)).filter((name) => !/^\.|^node:/.test(name));
  expect(foreign).toEqual([]);
});

test.each(files.filter((file) => !isNode(file)))("%s needs nothing but Web standards", async (file) => {
  const foreign = (await importsOf(file)).filter((name) => !/^\.|^@cloud-partner\/types(\/|$)/.test(name));
  expect(foreign).toEqual([]);
  expect(await readFile(new URL(file, source), "utf8")).not.toMatch(/\b(process|Buffer|__dirname)[.(]/);
});

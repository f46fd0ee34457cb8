import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as client from "../src/index.ts";

const folder = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");
const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));

/** What stands first in the rows of the tables of a section. */
function firstCells(heading: string): string[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? "");
}

describe("the README", () => {
  it("lists the errors that are exported", () => {
    const exported = Object.keys(client).filter((name) => name.endsWith("Error"));
    expect(firstCells("Errors").sort()).toEqual(exported.sort());
  });

  it("lists the options that there are", () => {
    const options = { credential: "", baseUrl: "", fetch: 0, headers: 0 } satisfies Record<
      keyof client.ClientOptions,
      unknown
    >;
    const ofCall = { signal: 0, headers: 0 } satisfies Record<keyof client.CallOptions, unknown>;
    expect(firstCells("Options")).toEqual([...Object.keys(options), ...Object.keys(ofCall)]);
  });

  it("names every method", () => {
    const { http: _, ...methods } = client.createClient({ credential: "t" });
    for (const name of Object.keys(methods)) expect(readme).toContain(name);
  });

  it("lists the dependencies", () => {
    const section = readme.split("## Dependencies")[1] ?? "";
    const listed = [...section.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

it("nothing of @cloud-partner/types is imported but types, and nothing of Node", () => {
  const src = new URL("src/", folder);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(new URL(file, src), "utf8");
    expect(text).not.toMatch(/^(import|export) (?!type)[^;]*"@cloud-partner\/types/m);
    expect(text).not.toMatch(/from "node:|\bprocess\.|\bBuffer\b/);
  }
});

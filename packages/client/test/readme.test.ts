import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { retryDelay, retrySettings } from "../src/core/retry-policy.ts";
import * as client from "../src/index.ts";

const folder = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");
const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));

/** The rows of the tables of a section, without their heads. */
function tableRows(heading: string): string[][] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  return section
    .split(/\n\n/)
    .filter((block) => block.startsWith("|"))
    .flatMap((table) => table.trim().split("\n").slice(2))
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.replaceAll("`", "").trim()),
    );
}

describe("the README", () => {
  it("lists the errors that are exported, and their codes", () => {
    const rows = tableRows("Errors").map(([name, code]) => [name, code]);
    const exported = Object.keys(client).filter((name) => name.endsWith("Error"));
    expect(rows.map(([name]) => name).sort()).toEqual(exported.sort());
    expect(
      rows
        .map(([, code]) => code)
        .filter((code) => code !== "that of its class")
        .sort(),
    ).toEqual([...client.errorCodes].sort());
    for (const [name = "", code = ""] of rows.slice(1)) {
      // HTTP_RESPONSE is the code of HttpResponseError, and so on.
      expect(`${code.replaceAll("_", "")}Error`.toLowerCase()).toBe(name.toLowerCase());
    }
  });

  it("lists the options that there are", () => {
    const ofClient = {
      credential: 0,
      baseUrl: 0,
      scopes: 0,
      trustedOrigins: 0,
      fetch: 0,
      headers: 0,
      retry: 0,
      timeout: 0,
      deadline: 0,
      maxResponseBytes: 0,
      hooks: 0,
      clock: 0,
      random: 0,
    } satisfies Record<keyof client.ClientOptions, unknown>;
    const ofCall = { signal: 0, headers: 0, timeout: 0, deadline: 0, retry: 0, idempotent: 0 } satisfies Record<
      keyof client.CallOptions,
      unknown
    >;
    const names = tableRows("Options").map(([name]) => name);
    expect(names).toEqual([...Object.keys(ofClient), ...Object.keys(ofCall)]);
  });

  it("lists the options of retries with their defaults", () => {
    const rows = tableRows("Retries").filter(([name = ""]) => /^[a-z]+[A-Z]/.test(name));
    const read = Object.fromEntries(rows.map(([name, value = ""]) => [name, Number(value.replace(",", ""))]));
    expect(read).toEqual(retrySettings(undefined));
  });

  it("says of each status what is done", () => {
    const rows = tableRows("Retries").filter(([name = ""]) => /^\d{3}/.test(name));
    expect(rows).toHaveLength(5);
    for (const [failure = "", get, post] of rows) {
      const headers: Record<string, string> = failure.includes("with") ? { "retry-after": "1" } : {};
      for (const [status] of failure.matchAll(/\d{3}(?= with|,| and|$)/g)) {
        const response = new Response(null, { status: Number(status), headers });
        const error = new client.HttpResponseError({ operationId: "x", response, body: undefined });
        const failed = { error, attempt: 1, elapsed: 0, now: 0, random: 0 };
        const isAgain = [true, false].map(
          (idempotent) => retryDelay({ ...failed, idempotent }, retrySettings(undefined)) !== undefined,
        );
        expect([status, ...isAgain]).toEqual([status, get === "yes", post === "yes"]);
      }
    }
  });

  it("names every method", () => {
    const { http: _, ...methods } = client.createClient({ credential: "t" });
    for (const name of Object.keys(methods)) expect(readme).toContain(name);
  });

  it("says of each entry what it takes to load, as the guard limits it", () => {
    const guard = readFileSync(new URL(".size-limit.js", folder), "utf8");
    const limits = [...guard.matchAll(/import: "\{ (\w+) \}",\s+limit: "([\d.]+ kB)"/g)].map(([, name, limit]) => [
      name,
      limit,
    ]);
    const rows = tableRows("Size and speed").map(([name = "", limit]) => [name.split(/\W/)[0], limit]);
    expect(limits).toHaveLength(2);
    expect(rows).toEqual(limits);
  });

  it("lists the dependencies", () => {
    const section = readme.split("## Dependencies")[1] ?? "";
    const listed = [...section.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]);
    const { dependencies, peerDependencies } = manifest;
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });
});

it("nothing of @cloud-partner/types is imported but types, and nothing of Node", () => {
  const src = new URL("src/", folder);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    // Comments speak of other things by the same words.
    const text = readFileSync(new URL(file, src), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/g, "");
    expect(text).not.toMatch(/^(import|export) (?!type)[^;]*"@cloud-partner\/types/m);
    expect(text).not.toMatch(/from "node:|\bprocess\.|\bBuffer\b/);
  }
});

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pack } from "../src/pack.ts";
import { publishedPackages } from "../src/published-packages.ts";

const run = promisify(execFile);
const binaries = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.bin");
const packages = publishedPackages();
const folder = mkdtempSync(join(tmpdir(), "packed-"));
const tarballs = new Map<string, string>();

beforeAll(async () => {
  for (const each of packages) tarballs.set(each.name, await pack(each, folder));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are packages to publish", () => {
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "@cloud-partner/cli",
      "@cloud-partner/client",
      "@cloud-partner/conformance",
      "@cloud-partner/server",
      "@cloud-partner/types",
    ]),
  );
});

describe.each(packages)("$name", ({ name, manifest }) => {
  const tarball = () => tarballs.get(name) ?? "";

  test("holds the compiled code, its sources, README and LICENSE, and nothing else", async () => {
    const { stdout } = await run("tar", ["-tzf", tarball()]);
    const files = stdout
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    expect(files).toEqual(
      expect.arrayContaining(["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]),
    );
    expect(
      files.filter((path) => !/^(dist|src)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => /\.(test|spec)\.|tsbuildinfo|\.env/.test(path))).toEqual([]);
  });

  test("has no workspace reference left, and says what every package says", async () => {
    const { stdout } = await run("tar", ["-xOzf", tarball(), "package/package.json"]);
    expect(stdout).not.toContain("workspace:");
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=22.13" },
    });
  });

  test("has nothing that publint would warn of", async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: await bytes(tarball()) } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that every module resolution of ESM finds", async () => {
    // ESM only: a CommonJS file gets it through import() or require(esm), which every supported Node has.
    await run(join(binaries, "attw"), [tarball(), "--profile", "esm-only", "--no-emoji"]);
  }, 60_000);
});

test("the client needs openapi-fetch at run time and nothing else", () => {
  const client = packages.find(({ name }) => name === "@cloud-partner/client");
  expect(Object.keys(client?.manifest.dependencies ?? {})).toEqual(["@cloud-partner/types", "openapi-fetch"]);
});

async function bytes(path: string): Promise<ArrayBuffer> {
  const { readFile } = await import("node:fs/promises");
  const buffer = await readFile(path);
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
}

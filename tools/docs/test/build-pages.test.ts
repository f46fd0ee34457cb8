import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "../src/build-pages.ts";
import { readClassicScript } from "../src/local-script.ts";
import { renderPage } from "../src/page.ts";
import { readInfo } from "../src/read-info.ts";

const specFolder = fileURLToPath(new URL("../../../spec", import.meta.url));

describe("the pages of this repository", () => {
  let folder: string;
  let versions: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docs-"));
    versions = await buildPages(specFolder, folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("there is one for each document, with all that it needs", async () => {
    expect(versions).toContain("2017-10-31");
    expect(await readdir(folder)).toEqual(versions);
    for (const version of versions) {
      const files = await readdir(join(folder, version));
      expect(files.sort()).toEqual(["index.html", "openapi.yaml", "redoc.standalone.js"]);
    }
  });

  test("the document is not changed", async () => {
    const built = await readFile(join(folder, "2017-10-31", "openapi.yaml"));
    expect(built.equals(await readFile(join(specFolder, "2017-10-31", "openapi.yaml")))).toBe(true);
  });

  test("every address in the page is relative, and telemetry is off", async () => {
    const page = await readFile(join(folder, "2017-10-31", "index.html"), "utf8");
    expect(page).not.toMatch(/https?:|\/\//);
    expect(page).toContain('disable-telemetry="true"');
    expect(page).toContain('spec-url="openapi.yaml"');
    expect(page).toContain("<title>Cloud Partner Portal publishing API 2017-10-31</title>");
  });

  test("a variant is named as its folder is", async () => {
    const page = await readFile(join(folder, "2017-10-31-2020", "index.html"), "utf8");
    expect(page).toContain("<title>Cloud Partner Portal publishing API 2017-10-31-2020</title>");
  });

  test("the script takes no logo from the internet", async () => {
    const script = await readFile(join(folder, "2017-10-31", "redoc.standalone.js"), "utf8");
    expect(script).not.toContain("cdn.redoc.ly");
  });
});

test("a title is written as text", () => {
  const page = renderPage({ title: '<b>"A" & B</b>', version: "1", document: "openapi.yaml", script: "redoc.js" });
  expect(page).toContain("<title>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; 1</title>");
});

test("a page that is given its document fetches none, and leads home", () => {
  const page = renderPage({
    title: "A",
    version: "1",
    document: "openapi.yaml",
    script: "redoc.js",
    start: "start.js",
    home: { address: "../index.html", label: "Home" },
  });
  expect(page).not.toContain("spec-url");
  expect(page).not.toContain('type="module"');
  expect(page).toMatch(/<script defer src="redoc.js"><\/script>\s*<script defer src="start.js">/);
  expect(page).toContain('<a href="../index.html">Home</a>');
});

test("the classic script parses as a script and declares init", async () => {
  const script = await readClassicScript();
  // A module's syntax in it would be a SyntaxError here.
  expect(() => new Script(script)).not.toThrow();
  expect(script).toMatch(/^const\{[^}]*\binit\}=/m);
});

test.each(["", "openapi: 3.1.0", "info: {}", "info: { title: T, version: 1 }"])(
  "%j has no title and version",
  (source) => {
    expect(() => readInfo(source, "spec/x/openapi.yaml")).toThrow("spec/x/openapi.yaml: info.title and info.version");
  },
);

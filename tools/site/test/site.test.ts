import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium, missingChromium } from "@cloud-partner/chromium";
import { errorCodes as clientCodes } from "@cloud-partner/client";
import { stateErrors } from "@cloud-partner/emulator";
import { errorCodes as serverCodes } from "@cloud-partner/server";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../src/build-site.ts";
import { apiVersions } from "../src/repository.ts";
import { findBrokenLinks } from "./find-broken-links.ts";

if (missingChromium) console.log(`${missingChromium}: the site is not looked at in a browser`);

const folder = mkdtempSync(join(tmpdir(), "site-"));
let pages: string[];

beforeAll(async () => {
  pages = await buildSite(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (page: string) => readFileSync(join(folder, page), "utf8");

test("every link leads to a page, and to a heading where it names one", () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(findBrokenLinks(folder, pages)).toEqual([]);
});

test("a broken link is found", () => {
  writeFileSync(
    join(folder, "broken.html"),
    '<a href="none.html"><a href="index.html#none"><a href="/"><a href="../..">',
  );
  expect(findBrokenLinks(folder, ["broken.html"])).toHaveLength(4);
  rmSync(join(folder, "broken.html"));
});

test("every page has a title of its own, one heading of the first level, and no identifier twice", () => {
  const written = pages.filter((page) => !page.startsWith("api/2"));
  const titles = written.map((page) => /<title>([^<]+)<\/title>/.exec(read(page))?.[1]);
  expect(new Set(titles).size).toBe(written.length);
  for (const page of written) {
    const html = read(page);
    expect(html.match(/<h1\b/g), page).toHaveLength(1);
    expect(html, page).toContain('<html lang="en">');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length - new Set(ids).size, page).toBe(0);
  }
});

test("the error codes are those of the registries", () => {
  const html = read("errors.html");
  for (const code of [...clientCodes, ...Object.keys(serverCodes), ...Object.keys(stateErrors)]) {
    expect(html).toContain(`<code>${code}</code>`);
  }
  expect(html).toContain("404: the entity that the request names does not exist.");
});

test("each version has a page, with code samples that the document to download has not", () => {
  for (const version of apiVersions()) {
    expect(read(`api/${version}/start.js`)).toContain('"x-codeSamples"');
    expect(read(`api/${version}/openapi.yaml`)).not.toContain("x-codeSamples");
    expect(read("api/versions.html")).toContain(`<a href="${version}/index.html">`);
  }
});

/** How the pages are looked at: each size and each colour scheme once. */
const looks = [
  { name: "desktop, light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "desktop, dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { name: "phone, light", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone, dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

describe.skipIf(missingChromium)("in Chromium", () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  /** The pages of the site that are not Redoc's, every second one: of each kind there are several. */
  const some = (index: number) =>
    pages.filter((page, at) => !page.startsWith("api/2") && (at % looks.length === index || at < 8));

  test.each(looks.map((look, index) => ({ ...look, index })))(
    "$name: nothing for axe to find, nothing wider than the screen, and no other host asked",
    async ({ viewport, colorScheme, index }) => {
      const context = await browser.newContext({ viewport, colorScheme });
      const watched = watch(context);
      const page = await context.newPage();
      for (const name of some(index)) {
        await page.goto(addressOf(name));
        expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(viewport.width);
        expect(watched.faults, name).toEqual([]);
        expect(await violations(page), name).toEqual([]);
      }
      expect(watched.elsewhere).toEqual([]);
      await context.close();
    },
    180_000,
  );

  test.each(looks)("$name: the API page shows the samples, from the file system", async ({ viewport, colorScheme }) => {
    const context = await browser.newContext({ viewport, colorScheme });
    const watched = watch(context);
    const page = await context.newPage();
    await page.goto(`${addressOf("api/2017-10-31/index.html")}#/operations/canceloperation`);
    await page.getByRole("heading", { name: "Cancel the running operation of an offer" }).waitFor();
    await page.getByText("--request POST").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
    // What is inside Redoc is Redoc's to mend.
    expect(await violations(page, "redoc")).toEqual([]);
    expect(watched).toEqual({ elsewhere: [], faults: [] });
    await page.getByRole("link", { name: "Documentation", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Cloud Partner" }).waitFor();
    await context.close();
  });

  test("the keyboard leads past the menu, and each stop can be seen", async () => {
    const page = await browser.newPage({ viewport: looks[0].viewport });
    await page.goto(addressOf("guides/getting-started.html"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    expect(await page.evaluate("document.activeElement.getBoundingClientRect().left")).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.close();
  });

  test("the site works under a path of a server", async () => {
    const types: Record<string, string> = { html: "text/html", css: "text/css", js: "text/javascript" };
    const server = createServer(({ url = "" }, response) => {
      const path = new URL(url, "http://localhost").pathname;
      const content = path.startsWith("/some/where/")
        ? contentOf(decodeURI(path.slice("/some/where/".length)))
        : undefined;
      response.writeHead(content === undefined ? 404 : 200, {
        "content-type": types[path.split(".").at(-1) ?? ""] ?? "",
      });
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // It listens on a port.
    const context = await browser.newContext({ viewport: looks[0].viewport });
    const watched = watch(context, `http://127.0.0.1:${port}/some/where/`);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/some/where/index.html`);
    await page
      .getByRole("navigation", { name: "Site" })
      .getByRole("link", { name: "Operations 2017-10-31", exact: true })
      .click();
    await page.getByRole("heading", { name: /Cloud Partner Portal publishing API/ }).waitFor();
    expect(watched).toEqual({ elsewhere: [], faults: [] });
    await context.close();
    server.closeAllConnections();
    server.close();
  });

  function addressOf(page: string): string {
    return pathToFileURL(join(folder, page)).href;
  }

  function contentOf(path: string): Buffer | undefined {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return undefined;
    }
  }

  /** What axe finds on a page outside the element `except`, in short. */
  async function violations(page: Page, except?: string): Promise<string[]> {
    await page.evaluate(axe);
    const context = { exclude: except === undefined ? [] : [except] };
    const options = {
      preload: false,
      resultTypes: ["violations"],
      // The heading is in the part that is left out.
      rules: { "page-has-heading-one": { enabled: except === undefined } },
    };
    const run = `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`;
    const results = await page.evaluate<AxeResults>(run);
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(", ")}`,
    );
  }
});

/** Records what pages ask for outside the site, and what goes wrong; what the content policy blocks is told on the console. */
function watch(context: BrowserContext, site = pathToFileURL(folder).href): { elsewhere: string[]; faults: string[] } {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith("data:") && !request.url().startsWith(site)) elsewhere.push(request.url());
  });
  context.on("requestfailed", (request) => faults.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  context.on("weberror", (error) => faults.push(error.error().message));
  return { elsewhere, faults };
}

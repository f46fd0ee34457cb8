import { launchChromium, missingChromium } from "@cloud-partner/chromium";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorld, type World } from "../support/world.ts";

if (missingChromium) console.log(`${missingChromium}: the page is not tried in a browser`);

const sizes = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
];

describe.skipIf(missingChromium)("the Redoc page in Chromium", () => {
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    world = await createWorld();
    browser = await launchChromium();
  }, 30_000);

  afterAll(async () => {
    await browser?.close();
    await world?.[Symbol.asyncDispose]();
  });

  test.each(sizes)(
    "shows the cancel operation on a $name, and asks no other host",
    async ({ viewport }) => {
      const page = await browser.newPage({ viewport });
      const watched = watch(page);
      await page.goto(`${world.emulator.url}/docs`);
      await page.getByRole("heading", { name: /Cloud Partner Portal publishing API/ }).waitFor();
      expect(await page.title()).toBe("Cloud Partner Portal publishing API 2017-10-31");

      await page.goto(`${world.emulator.url}/docs/#/operations/canceloperation`);
      await page.getByRole("heading", { name: "Cancel the running operation of an offer" }).waitFor();
      const tabs = page.getByRole("tab");
      await tabs.first().waitFor();
      expect(await tabs.allInnerTexts()).toEqual(["200", "202", "400", "403", "404", "default"]);
      await page.getByRole("tab", { name: "202" }).click();
      await page.getByText("Operation-Location", { exact: true }).first().waitFor();
      await page.getByText("Retry-After", { exact: true }).first().waitFor();

      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBeLessThanOrEqual(viewport.width);
      // Redoc's telemetry is collected, and sent when the page goes away.
      await page.evaluate('document.dispatchEvent(new Event("pagehide"))');
      await page.waitForTimeout(500);
      const origins = new Set(watched.requests.map((url) => new URL(url).origin));
      expect([...origins]).toEqual([world.emulator.url]);
      expect(watched.failed).toEqual([]);
      expect(watched.errors).toEqual([]);
      await page.close();
    },
    30_000,
  );
});

/** Records what a page asks for and what goes wrong with it. Whatever the content policy blocks is a console error. */
function watch(page: Page): { requests: string[]; failed: string[]; errors: string[] } {
  const requests: string[] = [];
  const failed: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    // A data: address is in the page already.
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { requests, failed, errors };
}

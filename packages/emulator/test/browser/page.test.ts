import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launchChromium, missingChromium } from "@cloud-partner/chromium";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";

if (missingChromium) console.log(`${missingChromium}: the emulator's page is not tried in a browser`);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(missingChromium)("the emulator's page in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
  });

  /** Opens the page of an emulator whose clock stands. */
  async function open(options: BrowserContextOptions = {}) {
    const emulator = await startEmulator({ clock: { rate: 0 }, stepDuration: 10_000 });
    const page = await browser.newPage({ viewport: desktop, ...options });
    const watched = watch(page);
    await page.goto(emulator.url);
    await page.getByText("Connected to the emulator.").waitFor();
    return {
      emulator,
      page,
      watched,
      async [Symbol.asyncDispose]() {
        await page.close();
        await emulator.close();
      },
    };
  }

  test("publish, progress, cancel, mail: what the buttons do is shown", async () => {
    await using opened = await open();
    const { emulator, page, watched } = opened;
    const offer = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /contoso-idleoffer/ }) });
    await offer.getByText("never published").waitFor();
    await page.getByLabel("Addresses to notify").fill("release@contoso.com");
    await offer.getByRole("button", { name: "Publish" }).click();
    await page.getByRole("status").getByText("Publish contoso-idleoffer: accepted (202)").waitFor();
    await offer.getByText("validating").waitFor();

    await page.getByRole("button", { name: "+10 seconds" }).click();
    await offer.getByText("certifying").waitFor();
    const bar = offer.getByRole("progressbar", { name: "Validate Pre-Requisites" });
    expect(await bar.getAttribute("value")).toBe("100");
    await page.getByRole("button", { name: "+10 seconds" }).click();
    await offer.getByText("provisioning", { exact: true }).waitFor();

    await offer.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("status").getByText("Cancel contoso-idleoffer: accepted (202)").waitFor();
    await offer.getByText("being cancelled").waitFor();
    await page.getByText("contoso-idleoffer: the cancellation has started").waitFor();
    await page.getByRole("button", { name: "+1 hour" }).click();
    await offer.locator(".badge", { hasText: /^cancelled$/ }).waitFor();
    await page.getByText("contoso-idleoffer: the cancellation is completed").click();
    await page.getByText("To: release@contoso.com").filter({ visible: true }).waitFor();

    const journal = page.locator("#requests > li");
    expect(await journal.count()).toBe(2);
    await journal.first().locator("summary").click();
    const curl = await journal.first().locator("pre").textContent();
    expect(curl).toContain("offers/contoso-idleoffer/cancel");
    expect(curl).toContain("Bearer $TOKEN");
    expect(emulator.requests().map(({ operation, status }) => [operation, status])).toEqual([
      ["cancelOperation", 202],
      ["publishOffer", 202],
    ]);
    expect(watched.origins()).toEqual([emulator.url]);
    expect(watched.errors).toEqual([]);
  });

  test("a running clock moves the bars without a reload, and go live ends live", async () => {
    await using opened = await open();
    const { emulator, page } = opened;
    const offer = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /contoso-idleoffer/ }) });
    await offer.getByRole("button", { name: "Publish" }).click();
    await offer.getByText("validating").waitFor();
    await page.getByRole("button", { name: "60× faster" }).click();
    await offer.getByText("waiting for you to go live").waitFor();
    expect(emulator.clock.rate()).toBe(60);
    await offer.getByRole("button", { name: "Go live" }).click();
    await offer.getByText("live", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Freeze" }).click();
    await expect.poll(() => emulator.clock.rate()).toBe(0);
  });

  test("faults and the reset", async () => {
    await using opened = await open();
    const { emulator, page } = opened;
    const offer = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /contoso-datascienceoffer/ }) });
    await page.getByRole("button", { name: "Next call: 503" }).click();
    await page.getByText("Faults: any operation answered with 503 (1 more).").waitFor();
    await offer.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("refused with 503 InjectedFault").waitFor();
    await page.getByRole("button", { name: "Next call: reset" }).click();
    await page.getByText("Faults: any operation connection reset (1 more).").waitFor();
    await offer.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("the connection was closed without an answer").waitFor();
    await offer.getByRole("button", { name: "Cancel" }).click();
    await offer.locator(".badge", { hasText: /^cancelled$/ }).waitFor();

    await page.getByRole("button", { name: "Reset the emulator…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset", exact: true }).click();
    await offer.getByText("certifying", { exact: true }).waitFor();
    await page.getByText("Nothing was asked yet.").waitFor();
    expect(emulator.faults()).toEqual([]);
  });

  test("the keyboard alone is enough", async () => {
    await using opened = await open({ viewport: phone });
    const { page } = opened;
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    for (let steps = 0; (await focused()) !== "Cancel contoso-datascienceoffer"; steps += 1) {
      expect(steps).toBeLessThan(60);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByText("Cancel contoso-datascienceoffer: done (200).").waitFor();
    // Nobody loses their place by what they did.
    expect(await focused()).toBe("Cancel contoso-datascienceoffer");
    await page.locator('[aria-label="Cancel contoso-datascienceoffer"][aria-disabled="true"]').waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Cancel is not possible: contoso-datascienceoffer is cancelled.").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.getByText("Publish contoso-datascienceoffer: accepted (202)").waitFor();
    await page.getByRole("button", { name: "Reset the emulator…" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test.each([
    { colorScheme: "light", viewport: desktop },
    { colorScheme: "dark", viewport: desktop },
    { colorScheme: "light", viewport: phone },
    { colorScheme: "dark", viewport: phone },
  ] as const)("$colorScheme, $viewport.width wide: axe finds nothing, and nothing stands out", async (options) => {
    await using opened = await open(options);
    const { emulator, page } = opened;
    await fillPage(emulator, page);
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(options.viewport.width);
    await page.getByRole("button", { name: "Reset the emulator…" }).click();
    expect(await violations(page)).toEqual([]);
  });
});

/** Has every kind of thing on the page that it can show. */
async function fillPage(emulator: RunningEmulator, page: Page): Promise<void> {
  const steps = { displaycertify: { duration: 1, outcome: "blocks" }, displaydummycertify: { duration: 1 } } as const;
  await emulator.addOffers([
    { publisherId: "a".repeat(50), offerId: "b".repeat(50), steps },
    { publisherId: "contoso", offerId: "contoso-failingoffer", steps: { displaycertify: { outcome: "fails" } } },
  ]);
  emulator.addFault({ operation: "goLive", status: 503 });
  for (const offerId of ["b".repeat(50), "contoso-failingoffer"]) {
    await page.getByRole("button", { name: `Publish ${offerId}` }).click();
    await page.getByText(`Publish ${offerId}: accepted`).waitFor();
  }
  await page.getByRole("button", { name: "+1 hour" }).click();
  await page.getByText("failed", { exact: true }).first().waitFor();
  await page.getByText("blocked", { exact: true }).first().waitFor();
  for (const list of ["messages", "requests"]) await page.locator(`#${list} summary`).first().click();
}

/** What axe finds, for people. */
async function violations(page: Page): Promise<unknown> {
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + failureSummary)]))`,
  );
}

/** Records what a page asks for and what goes wrong with it. Whatever the content policy blocks is a console error. */
function watch(page: Page) {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { errors, origins: () => [...new Set(requests.map((url) => new URL(url).origin))] };
}

import { fileURLToPath } from "node:url";
import { launchChromium, missingChromium } from "@cloud-partner/chromium";
import { createClient } from "@cloud-partner/client";
import { startEmulator } from "@cloud-partner/emulator";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { describe, expect, it } from "vitest";

if (missingChromium) console.log(`${missingChromium}: the page is not tried in a browser`);

const root = fileURLToPath(new URL("..", import.meta.url));
const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };

/** Serves the page in front of a new emulator, and opens it. */
async function openPage(stepDuration: number) {
  const resources = new AsyncDisposableStack();
  const emulator = resources.use(await startEmulator({ stepDuration }));
  process.env["BASE_URL"] = emulator.url;
  const server = await createServer({ root, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  resources.defer(() => server.close());
  await server.listen();
  const browser = await launchChromium();
  resources.defer(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByLabel("Token").fill(emulator.token);
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  return { page, client, complaints, [Symbol.asyncDispose]: () => resources.disposeAsync() };
}

const status = (page: Page, text: RegExp | string) => page.getByRole("status").filter({ hasText: text }).waitFor();

describe.skipIf(missingChromium)("the page in Chromium", { timeout: 60_000 }, () => {
  it("cancels, shows the progress, and says that it is done", async () => {
    await using world = await openPage(1000);
    const { page, client, complaints } = world;
    await page.getByRole("button", { name: "Cancel the running operation" }).click();
    await status(page, /^running: \w/);
    await status(page, `The operation of ${offer.offerId} is cancelled.`);
    expect(await page.getByRole("progressbar").getAttribute("value")).toBe("100");
    expect((await client.getOfferStatus(offer)).body.status).toBe("canceled");
    expect(complaints).toEqual([]);

    await page.getByRole("button", { name: "Cancel the running operation" }).click();
    await status(page, "400 (OperationEnded)");
  });

  it("stops waiting, and the cancel goes on", async () => {
    await using world = await openPage(60_000);
    const { page, client, complaints } = world;
    await page.getByRole("button", { name: "Cancel the running operation" }).click();
    await status(page, /^running: \w/);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await status(page, /abort/i);
    expect((await client.getOfferStatus(offer)).body.status).toBe("running");
    expect(complaints).toEqual([]);
  });
});

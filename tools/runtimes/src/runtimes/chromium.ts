import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { chromium as driver } from "playwright-core";
import type { Outcome } from "../contract/world.ts";
import { listen } from "../world/listen.ts";
import type { Runtime } from "./runtime.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The contract as a script of a page, which comes from an origin of its own. */
export const chromium: Pick<Runtime, "run" | "cors" | "missing"> = {
  cors: true,
  missing: existsSync(executablePath) ? undefined : `no Chromium at ${executablePath} (CHROMIUM names another)`,
  async run({ contract }, world) {
    const script = await readFile(contract);
    await using pages = await listen((request, response) => {
      const isScript = request.url === "/contract.mjs";
      response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
      response.end(isScript ? script : "<!doctype html><title>contract</title>");
    });
    const browser = await driver.launch({ executablePath, args });
    try {
      const page = await browser.newPage();
      await page.goto(pages.url);
      // As text, for it is the page's own import.
      const call = `import("/contract.mjs").then(({ runContract }) => runContract(${JSON.stringify(world)}))`;
      const outcomes: Outcome[] = await page.evaluate(call);
      return { version: browser.version(), outcomes };
    } finally {
      await browser.close();
    }
  },
};

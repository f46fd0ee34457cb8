import { readFile } from "node:fs/promises";
import { launchChromium, missingChromium } from "@cloud-partner/chromium";
import type { Outcome } from "../contract/world.ts";
import { listen } from "../world/listen.ts";
import type { Runtime } from "./runtime.ts";

/** The contract as a script of a page, which comes from an origin of its own. */
export const chromium: Pick<Runtime, "run" | "cors" | "missing"> = {
  cors: true,
  missing: missingChromium,
  async run({ contract }, world) {
    const script = await readFile(contract);
    await using pages = await listen((request, response) => {
      const isScript = request.url === "/contract.mjs";
      response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
      response.end(isScript ? script : "<!doctype html><title>contract</title>");
    });
    const browser = await launchChromium();
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

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why there is no Chromium, for people; `undefined` where there is one. A test prints it and skips. */
export const missingChromium: string | undefined = existsSync(executablePath)
  ? undefined
  : `no Chromium at ${executablePath} (CHROMIUM names another)`;

/** Starts it without a window, and without the requests that it makes on its own account. */
export function launchChromium(): Promise<Browser> {
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
  return chromium.launch({ executablePath, args });
}

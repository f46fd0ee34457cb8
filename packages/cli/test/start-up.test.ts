import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folder, run } from "./support/program.ts";
import { answer, serve } from "./support/serve.ts";

vi.setConfig({ testTimeout: 60_000 });

// What is not loaded takes no time: that can be tested, and does not depend on the machine.
const record = ["--import", new URL("support/record-modules.ts", import.meta.url).href];

async function loadedBy(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const file = join(folder, "loaded");
  const ended = await run(args, { nodeArguments: record, environment: { ...environment, LOADED_MODULES: file } });
  expect(ended.code).toBe(0);
  return readFileSync(file, "utf8");
}

test.each([["--version"], ["--help"], ["config", "path"], ["config", "list"]])(
  "%s %s loads neither the client nor the display",
  async (...args) => {
    const loaded = await loadedBy(args.filter((each) => each !== undefined));
    expect(loaded).toContain("commander");
    expect(loaded).not.toMatch(/openapi-fetch|packages\/client|log-update/);
  },
);

test("a call in a pipe loads no display, and only what its command needs", async () => {
  await using server = await serve((_, response) => answer(response, 200));
  const loaded = await loadedBy(["cancel", "--offer=o", "--wait"], { CLOUD_PARTNER_BASE_URL: server.url });
  expect(loaded).toContain("openapi-fetch");
  expect(loaded).not.toMatch(/log-update|commands\/operations|completion\/(bash|zsh|fish)/);
});

test("what was compiled is kept for the next start", async () => {
  const kept = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const cache = join(folder, "temporary");
  mkdirSync(cache);
  await run(["--version"], { environment: { TMPDIR: cache } });
  expect(kept()).toBeGreaterThan(5);
});

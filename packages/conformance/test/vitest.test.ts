import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startEmulator } from "@cloud-partner/emulator";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));

test("each check is a test of its own, that passes, fails or is skipped", async () => {
  await using emulator = await startEmulator({ tokens: { "own-token": { publishers: ["contoso"] } } });
  // Inside the package, so that its own name is found.
  const folder = mkdtempSync(join(root, "node_modules/.vitest-test-"));
  try {
    const suite = `
      import { describeConformance } from "@cloud-partner/conformance/vitest";
      const options = { token: "own-token", seed: 3 };
      describeConformance({ ...options, baseUrl: "${emulator.url}", filter: "getOfferStatus/credentials" });
      describeConformance({ ...options, baseUrl: "${emulator.url}/docs", filter: "getOfferStatus/valid/required-only" });
    `;
    writeFileSync(join(folder, "suite.test.js"), suite);
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const args = [vitest, "run", "--root", folder, "--reporter=json", "--outputFile=result.json"];
    await run(process.execPath, args, { cwd: folder }).catch(() => undefined);
    const result = JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
    const tests: { title: string; status: string; failureMessages: string[] }[] =
      result.testResults[0].assertionResults;
    const byStatus = (status: string) => tests.filter((each) => each.status === status).map(({ title }) => title);
    expect(byStatus("passed")).toEqual(
      expect.arrayContaining(["getOfferStatus/credentials/none", "getOfferStatus/credentials/broken"]),
    );
    expect(byStatus("skipped")).toEqual(["getOfferStatus/credentials/foreign"]);
    expect(byStatus("failed")).toEqual(["getOfferStatus/valid/required-only"]);
    expect(tests.find(({ status }) => status === "failed")?.failureMessages[0]).toContain("curl -i -X GET");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

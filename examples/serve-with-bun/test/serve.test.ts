import { fileURLToPath } from "node:url";
import { startProgram, tryOrderlyEnd, tryServer } from "@cloud-partner/example-handlers/trial";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));
const bun = fileURLToPath(new URL("bin/bun.exe", import.meta.resolve("bun/package.json")));

test("the program serves the API, and ends in an orderly way", async () => {
  await using server = await startProgram(bun, ["src/serve.ts"], { cwd: folder });
  await tryServer(server.url);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  await tryOrderlyEnd(server);
});

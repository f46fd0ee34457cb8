import { fileURLToPath } from "node:url";
import { startProgram, tryOrderlyEnd, tryServer } from "@cloud-partner/example-handlers/trial";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../src/serve.ts", import.meta.url));

test("the program serves the API beside its other routes, and ends in an orderly way", async () => {
  await using server = await startProgram(process.execPath, [program]);
  await tryServer(server.url);
  expect(await (await fetch(`${server.url}/health`)).text()).toBe("ok");
  expect((await fetch(`${server.url}/nothing`)).headers.get("x-ms-error-code")).toBeNull();
  await tryOrderlyEnd(server);
});

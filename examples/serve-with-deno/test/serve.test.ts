import { fileURLToPath } from "node:url";
import { startProgram, tryOrderlyEnd, tryServer } from "@cloud-partner/example-handlers/trial";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));
/** The runtime itself: the package's command is a script that does not hand signals on. */
const deno = fileURLToPath(new URL("deno", import.meta.resolve("deno/package.json")));

test("the program serves the API, and ends in an orderly way", async () => {
  const permissions = ["--no-lock", "--allow-net=127.0.0.1", "--allow-env=TOKEN,PORT"];
  await using server = await startProgram(deno, ["run", ...permissions, "src/serve.ts"], { cwd: folder });
  await tryServer(server.url);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  // Deno 2.9 lets nobody read the rest of a body after `shutdown`: https://github.com/denoland/deno/issues/36809
  await tryOrderlyEnd(server, "InvalidRequest");
});

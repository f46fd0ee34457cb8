import { exec } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startProgram, tryServer } from "@cloud-partner/example-handlers/trial";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const folder = fileURLToPath(new URL("../", import.meta.url));
const commands = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url));
/** The runtime itself: the package's command may be a script that does not hand signals on. */
const workerd = fileURLToPath(new URL("bin/workerd", import.meta.resolve("workerd/package.json")));

test("the worker serves the API", async () => {
  await promisify(exec)(`${commands}${manifest.scripts.bundle}`, { cwd: folder });
  // It says on which port it listens in a line of JSON, to the descriptor that it is given.
  const serve = ["serve", "src/worker.capnp", "--socket-addr=http=127.0.0.1:0", "--control-fd=1"];
  await using server = await startProgram(workerd, serve, { cwd: folder, addressIn });
  await tryServer(server.url);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
});

function addressIn(line: string): string | undefined {
  const port = /^\{.*"port":(\d+)/.exec(line)?.[1];
  return port && `http://127.0.0.1:${port}`;
}

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startProgram, token, tryServer } from "@cloud-partner/example-handlers/trial";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));
const next = fileURLToPath(new URL("dist/bin/next", import.meta.resolve("next/package.json")));

test("the route handler serves the API", async () => {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env });
  const start = [next, "start", "--hostname", "localhost", "--port", "0"];
  await using server = await startProgram(process.execPath, start, { cwd: folder, addressIn });
  await tryServer(server.url);

  const submissions = `${server.url}/api/publishers/contoso/offers/contoso-virtualmachineoffer/submissions/`;
  const headers = { authorization: `Bearer ${token}` };
  const listed = await fetch(`${submissions}?api-version=2017-10-31`, { headers, redirect: "manual" });
  expect(listed.status).toBe(200);
});

function addressIn(line: string): string | undefined {
  return /Local: +(http:\S+)/.exec(line)?.[1];
}

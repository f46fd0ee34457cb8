import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type ClientRequest, request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";

// Every test starts processes, which takes longer on a machine that is busy.
vi.setConfig({ testTimeout: 20_000 });

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const { PORT: _, ...environment } = process.env;
const started: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Runs the command to its end. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...environment, ...env } });
  started.push(child);
  return collect(child);
}

async function collect(child: ChildProcessWithoutNullStreams) {
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  await once(child, "close");
  return { code: child.exitCode, stdout, stderr };
}

/** Starts the command, and gives what it printed when it listens. */
async function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...environment, ...env } });
  started.push(child);
  let printed = "";
  while (!printed.includes("operationLocation.href);")) {
    const [chunk] = await once(child.stdout, "data");
    printed += String(chunk);
  }
  const [first = ""] = printed.split("\n");
  const [docs = ""] = /http:\S+/.exec(first) ?? [];
  return { child, printed, first, docs };
}

test("the first line says that it is ready and where the page is", async () => {
  const { first, docs } = await start(["--port", "0"]);
  expect(first).toMatch(/^Cloud Partner emulator ready: http:\/\/127\.0\.0\.1:\d+\/docs\/$/);
  expect((await fetch(docs)).status).toBe(200);
});

const curl = spawnSync("curl", ["--version"]).status === 0;
if (!curl) console.log("curl is not installed: the printed command is not run");

test.skipIf(!curl || process.platform === "win32")("the printed curl command is the documented cancel", async () => {
  const { printed } = await start(["--port", "0"]);
  const command = printed.split("\n").find((line) => line.includes("curl "));
  const { stdout } = await promisify(execFile)("sh", ["-c", command ?? "false"]);
  expect(stdout).toMatch(/^HTTP\/1\.1 202 Accepted\r\n/);
  expect(stdout).toMatch(
    /^operation-location: http:\/\/127\.0\.0\.1:\d+\/api\/publishers\/contoso\/offers\/contoso-virtualmachineoffer\/operations\//im,
  );
});

test("a chosen token is accepted and not printed", async () => {
  const { printed, docs } = await start(["--port", "0", "--token", "my-secret"]);
  expect(printed).not.toContain("my-secret");
  expect(printed).toContain('"Authorization: Bearer $TOKEN"');
  const url = new URL("/api/publishers/contoso/offers/contoso-idleoffer/status?api-version=2017-10-31", docs);
  expect((await fetch(url, { headers: { authorization: "Bearer my-secret" } })).status).toBe(200);
  expect((await fetch(url, { headers: { authorization: "Bearer emulator-token" } })).status).toBe(401);
});

test("PORT is used, and --port stands before it", async () => {
  const { port } = await freePort();
  const { first } = await start([], { PORT: String(port) });
  expect(first).toContain(`:${port}/docs/`);
  const other = await start(["--port", "0"], { PORT: String(port) });
  expect(other.first).not.toContain(`:${port}/docs/`);
});

test("a port in use is said, with the way out", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  const { code, stdout, stderr } = await run(["--port", String(port)]);
  server.close();
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(`The port ${port} of 127.0.0.1 is in use. Choose another with --port`);
});

test("a host that is not on this machine is said", async () => {
  const { code, stderr } = await run(["--port", "0", "--host", "192.0.2.1"]);
  expect(code).toBe(1);
  expect(stderr).toContain("The emulator cannot listen on 192.0.2.1");
});

test("--help and --version print and end", async () => {
  const help = await run(["--help"]);
  expect([help.code, help.stderr]).toEqual([0, ""]);
  expect(help.stdout).toContain("Usage: cloud-partner-emulator");
  expect(await run(["-h"])).toEqual(help);
  expect(await run(["--version"])).toEqual({ code: 0, stdout: "0.0.0\n", stderr: "" });
});

test.each([
  { args: ["--porty", "1"], env: {}, says: "--porty" },
  { args: ["start"], env: {}, says: "start" },
  { args: ["--port"], env: {}, says: "--port" },
  { args: ["--port", "65536"], env: {}, says: "--port has to be a whole number from 0 to 65535, and is 65536" },
  { args: ["--port", "4e3"], env: {}, says: "--port has to be a whole number" },
  { args: [], env: { PORT: "http" }, says: "PORT has to be a whole number" },
  { args: ["--step-duration", "-1"], env: {}, says: "--step-duration" },
  { args: ["--step-duration", "fast"], env: {}, says: "--step-duration has to be a whole number" },
  { args: ["--token", "two words"], env: {}, says: "--token has to be" },
  { args: ["--host", ""], env: {}, says: "--host has to be" },
])("$args $env is refused", async ({ args, env, says }) => {
  const { code, stdout, stderr } = await run(args, env);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
  expect(stderr).toContain("Usage: cloud-partner-emulator");
});

test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)("%s ends it with 0", async (signal) => {
  const { child, docs } = await start(["--port", "0"]);
  // A connection that is kept alive does not hold it up.
  await (await fetch(docs)).text();
  child.kill(signal);
  await once(child, "exit");
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
});

test.skipIf(process.platform === "win32")("a call under way is answered before the end", async () => {
  const { child, docs } = await start(["--port", "0"]);
  const { request, status } = openCancel(docs);
  await sleep(200);
  child.kill("SIGINT");
  await sleep(200);
  expect(child.exitCode).toBeNull();
  request.end("{}}");
  expect(await status).toBe(400);
  if (child.exitCode === null) await once(child, "exit");
  expect(child.exitCode).toBe(0);
});

test.skipIf(process.platform === "win32")("a second signal does not wait for calls under way", async () => {
  const { child, docs } = await start(["--port", "0"]);
  const broken = expect(openCancel(docs).status).rejects.toThrow();
  await sleep(200);
  child.kill("SIGINT");
  await sleep(200);
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  await once(child, "exit");
  expect(child.exitCode).toBe(1);
  await broken;
});

/** Begins a cancel whose body is not complete; the answer's status comes when it is. */
function openCancel(docs: string): { request: ClientRequest; status: Promise<number | undefined> } {
  const url = new URL("/api/publishers/contoso/offers/contoso-idleoffer/cancel?api-version=2017-10-31", docs);
  const headers = { authorization: "Bearer emulator-token", "content-type": "application/json" };
  const request = httpRequest(url, { method: "POST", headers });
  const status = new Promise<number | undefined>((resolve, reject) => {
    request.once("error", reject);
    request.once("response", (response) => resolve(response.resume().statusCode));
  });
  request.write('{"metadata":');
  return { request, status };
}

async function freePort(): Promise<{ port: number }> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  server.close();
  await once(server, "close");
  return { port };
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/serve.ts", import.meta.url));
let server: ChildProcess;
let offers: string;

beforeAll(async () => {
  server = spawn(process.execPath, [program], {
    env: { ...process.env, TOKEN: "t", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [line] = await once(createInterface(server.stdout), "line");
  offers = `${String(line).replace("listening at ", "")}/api/publishers/contoso/offers`;
});

afterAll(() => {
  server.kill();
});

async function call(method: string, path: string, token = "t"): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = method === "POST" ? JSON.stringify({ metadata: {} }) : null;
  const query = `${path.includes("?") ? "&" : "?"}api-version=2017-10-31`;
  return fetch(path.startsWith("http") ? path + query : `${offers}/contoso-virtualmachineoffer${path}${query}`, {
    method,
    headers,
    body,
  });
}

const json = async (path: string) => (await call("GET", path)).json();

it("publishes, goes live and cancels, each as the document says", { timeout: 30_000 }, async () => {
  expect(await json("/status")).toEqual({ status: "neverPublished" });
  expect((await call("POST", "/cancel")).status).toBe(400);

  const published = await call("POST", "/publish");
  expect(published.status).toBe(202);
  const location = published.headers.get("operation-location") ?? "";
  expect(await json(location)).toMatchObject({ submissionType: "publish", status: "running" });
  expect((await call("POST", "/golive")).status).toBe(400);
  expect((await call("POST", "/cancel")).status).toBe(200);
  expect(await json(location)).toMatchObject({ status: "canceled" });

  expect((await call("POST", "/golive")).status).toBe(202);
  const canceled = await call("POST", "/cancel");
  expect(canceled.status).toBe(202);
  const again = await call("POST", "/cancel");
  expect(again.headers.get("operation-location")).toBe(canceled.headers.get("operation-location"));
  expect(await json("/submissions/?status=running")).toMatchObject([{ submissionType: "cancel" }]);
  expect(await json("/submissions/")).toHaveLength(3);
  await expect.poll(() => json("/status"), { timeout: 20_000 }).toEqual({ status: "succeeded" });
});

it("refuses a wrong token and an unknown offer", async () => {
  expect((await call("GET", "/status", "wrong")).status).toBe(401);
  expect((await call("GET", `${offers}/nothing/status`)).status).toBe(404);
});

it("answers the call that is under way when it is asked to end, and ends with 0", async () => {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, TOKEN: "t", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("the server has no output");
  const exited = once(child, "exit");
  const [line] = await once(createInterface(child.stdout), "line");
  const url = new URL(String(line).replace("listening at ", ""));
  const socket = connect(Number(url.port), url.hostname);
  const body = '{"metadata":{}}';
  socket.write(
    "POST /api/publishers/contoso/offers/contoso-virtualmachineoffer/publish?api-version=2017-10-31 HTTP/1.1\r\n" +
      `Host: ${url.host}\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
  );
  // The call is under way when its body is asked for.
  const [asked] = await once(socket, "data");
  expect(String(asked)).toMatch(/^HTTP\/1\.1 100 /);
  child.kill("SIGTERM");
  // It takes no new connection once it has noticed.
  await expect.poll(() => isOpen(url), { timeout: 10_000 }).toBe(false);
  socket.write(body);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 202 /);
  expect(String(answer)).toMatch(/\r\nConnection: close\r\n/i);
  expect(await exited).toEqual([0, null]);
});

/** Whether something listens at an address. */
async function isOpen({ port, hostname }: URL): Promise<boolean> {
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

it("does not start without a token", async () => {
  const { TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [program], { env });
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
});

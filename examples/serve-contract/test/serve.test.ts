import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Program, startProgram, token, tryOrderlyEnd, tryServer } from "@cloud-partner/example-handlers/trial";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import { afterAll, beforeAll, expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/serve.ts", import.meta.url));
let server: Program;
let offers: string;

beforeAll(async () => {
  server = await startProgram(process.execPath, [program]);
  offers = `${server.url}/api/publishers/contoso/offers`;
});

afterAll(() => server[Symbol.asyncDispose]());

async function call(method: string, path: string, credentials = token): Promise<Response> {
  const headers = { authorization: `Bearer ${credentials}`, "content-type": "application/json" };
  const body = method === "POST" ? JSON.stringify({ metadata: {} }) : null;
  const query = `${path.includes("?") ? "&" : "?"}api-version=2017-10-31`;
  const url = path.startsWith("http") ? path + query : `${offers}/contoso-virtualmachineoffer${path}${query}`;
  const response = await fetch(url, { method, headers, body });
  await requireDocumented(url, response.clone());
  return response;
}

const operations = [
  [/\/cancel\?/, "cancelOperation"],
  [/\/publish\?/, "publishOffer"],
  [/\/golive\?/, "goLive"],
  [/\/operations\//, "getOperation"],
  [/\/submissions\//, "listOperations"],
  [/\/status\?/, "getOfferStatus"],
] as const;

/** Every answer of the program is one that the document has. */
async function requireDocumented(url: string, response: Response): Promise<void> {
  const operation = operations.find(([path]) => path.test(url))?.[1] ?? "";
  const { status, headers } = response;
  const text = await response.text();
  const contentType = headers.get("content-type") ?? undefined;
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  expect(checkAnswer(operation, { status, headers, body, contentType })).toEqual([]);
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

it("is tried as every example of a server", async () => {
  await using another = await startProgram(process.execPath, [program]);
  await tryServer(another.url);
  await tryOrderlyEnd(another);
});

it("does not start without a token", async () => {
  const { TOKEN: _, ...env } = process.env;
  const child = spawn(process.execPath, [program], { env });
  const [code] = await once(child, "exit");
  expect(code).toBe(1);
});

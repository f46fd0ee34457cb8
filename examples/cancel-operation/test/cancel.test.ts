import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createClient } from "@cloud-partner/client";
import { afterAll, beforeAll, expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/cancel.ts", import.meta.url));
const serverProgram = fileURLToPath(new URL("../../serve-contract/src/serve.ts", import.meta.url));
const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  server = spawn(process.execPath, [serverProgram], {
    env: { ...process.env, TOKEN: "t0ken", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [line] = await once(createInterface(server.stdout), "line");
  url = String(line).replace("listening at ", "");
});

afterAll(() => {
  server.kill();
});

/** Runs the program and gives what it printed and its exit code. */
function run(changes: Record<string, string> = {}): Promise<{ code: unknown; out: string; err: string }> {
  const settings = { BASE_URL: url, TOKEN: "t0ken", PUBLISHER_ID: offer.publisherId, OFFER_ID: offer.offerId };
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { env: { ...process.env, ...settings, ...changes } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out: out.trim(), err: err.trim() });
    });
  });
}

it("cancels: at once, by another operation, and not where nothing runs", { timeout: 30_000 }, async () => {
  const client = createClient({ credential: "t0ken", baseUrl: url });
  expect(await run()).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/400 \(NoRunningOperation\): There is nothing to cancel\.\nRequest id: [\w-]+$/),
  });

  await client.publishOffer({ ...offer, body: { metadata: {} } });
  expect(await run()).toEqual({ code: 0, out: `The operation of ${offer.offerId} is cancelled.`, err: "" });

  await client.goLive(offer);
  const { code, out, err } = await run();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`is being cancelled. Follow it at ${url}/api/publishers/contoso/offers/${offer.offerId}/`);
});

it("says why no answer came", async () => {
  const stopped = createServer().listen(0, "127.0.0.1");
  await once(stopped, "listening");
  const address = stopped.address();
  stopped.close();
  await once(stopped, "close");
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { code, err } = await run({ BASE_URL: `http://127.0.0.1:${address.port}` });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("got no answer: connect ECONNREFUSED") });
});

it.each([
  ["a wrong token", { TOKEN: "wrong" }, 1, "401 (Unauthorized)"],
  ["an unknown offer", { OFFER_ID: "nothing" }, 1, "404 (ResourceNotFound): contoso has no offer nothing."],
  ["a BASE_URL that is none", { BASE_URL: "nowhere" }, 2, "baseUrl is not an absolute URL"],
  ["a token with a line break", { TOKEN: "t0ken\n" }, 2, "the credential gave no bearer token"],
  ["no token", { TOKEN: "" }, 2, "Set TOKEN, PUBLISHER_ID and OFFER_ID"],
])("%s", async (_, changes, code, message) => {
  const result = await run(changes);
  expect(result).toMatchObject({ code, out: "" });
  expect(result.err).toContain(message);
  expect(result.err).not.toMatch(/t0ken|\n {4}at /);
});

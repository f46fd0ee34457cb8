import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { createInterface } from "node:readline";
import { createClient } from "@cloud-partner/client";
import { expect } from "vitest";

/** The bearer token that every example is started with in its test. */
export const token = "a-token-for-tests";

/** A program that was started and listens. */
export interface Program extends AsyncDisposable {
  /** Its address, such as `http://127.0.0.1:4010`, as it said itself. */
  readonly url: string;
  /** Sends SIGTERM and resolves to how the program ended: its exit code, or `null` where the signal ended it. */
  stop(): Promise<number | null>;
}

/** Where a program is started, and how it says its address. */
export interface ProgramOptions {
  readonly cwd?: string;
  /** Finds the address in a line of its output. Default: what follows `listening at`. */
  readonly addressIn?: (line: string) => string | undefined;
}

/**
 * Starts a program with `TOKEN` set and `PORT` 0, and waits until it says its address. Rejects with what it wrote where it
 * ends before that.
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  { cwd, addressIn = (line) => /listening at (http:\S+)/.exec(line)?.[1] }: ProgramOptions = {},
): Promise<Program> {
  const env = { ...process.env, TOKEN: token, PORT: "0" };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve);
    child.once("error", reject);
  });
  const url = await addressOf(child, ended, addressIn);
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return {
    url,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

/** The address that a program says. What it writes later is read too, so that it never waits for that. */
function addressOf(
  child: ChildProcess,
  ended: Promise<unknown>,
  addressIn: NonNullable<ProgramOptions["addressIn"]>,
): Promise<string> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) throw new TypeError("the program's output is not read");
      createInterface(stream).on("line", (line) => {
        lines.push(line);
        const address = addressIn(line);
        if (address !== undefined) resolve(address);
      });
    }
    ended.then(() => reject(new Error(`the program ended:\n${lines.join("\n")}`)), reject);
  });
}

const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };

/**
 * Cancels a go-live of the shared handlers twice, once with `fetch` alone and once with the client, follows both to their
 * end, and tries a call without credentials and one of an offer that is not there.
 */
export async function tryServer(url: string): Promise<void> {
  await tryWithFetch(url);
  await tryWithClient(url);
}

/**
 * Asks a program to end while a call is under way, of which a part of the body is still to come. The call has to be answered
 * all the same, with an error of this code, no new one is taken, and the program ends by itself with code 0.
 */
export async function tryOrderlyEnd(program: Program, code = "NoRunningOperation"): Promise<void> {
  const path = `/api/publishers/${offer.publisherId}/offers/${offer.offerId}`;
  const sent = JSON.stringify(body);
  const call = http.request(`${program.url}${path}/cancel?api-version=2017-10-31`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "content-length": sent.length },
    agent: false,
  });
  const answered = once(call, "response");
  call.write(sent.slice(0, 10));
  // What came later was answered: the program has surely seen the beginning of the call.
  for (let turn = 0; turn < 3; turn++) expect((await fetch(program.url + path)).status).toBe(404);
  const ended = program.stop();
  const refused = () =>
    fetch(program.url + path, { headers: { connection: "close" } }).then(
      () => false,
      () => true,
    );
  await expect.poll(refused, { timeout: 10_000 }).toBe(true);
  call.end(sent.slice(10));
  const [answer]: http.IncomingMessage[] = await answered;
  expect(answer?.headers["x-ms-error-code"]).toBe(code);
  answer?.resume();
  expect(await ended).toBe(0);
}

async function tryWithFetch(url: string): Promise<void> {
  const path = `${url}/api/publishers/${offer.publisherId}/offers/${offer.offerId}`;
  const authorization = `Bearer ${token}`;
  const call = async (method: string, target: string, headers: Record<string, string> = { authorization }) => {
    const sent = method === "POST" ? { body: JSON.stringify(body) } : {};
    const init = { method, headers: { ...headers, "content-type": "application/json" }, ...sent };
    return fetch(`${target}?api-version=2017-10-31`, init);
  };

  const refused = await call("POST", `${path}/cancel`, {});
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer/);
  expect(refused.headers.get("x-ms-error-code")).toBe("Unauthorized");
  expect(await refused.json()).toMatchObject({ error: { code: "Unauthorized" } });
  const unversioned = await fetch(`${path}/status`, { headers: { authorization } });
  expect(unversioned.status).toBe(400);
  expect(await unversioned.json()).toMatchObject({ error: { code: "InvalidAPIVersion" } });
  expect((await call("PUT", `${path}/cancel`)).status).toBe(405);

  expect((await call("POST", `${path}/golive`)).status).toBe(202);
  const accepted = await call("POST", `${path}/cancel`);
  expect({ status: accepted.status, text: await accepted.text() }).toEqual({ status: 202, text: "" });
  const location = accepted.headers.get("operation-location") ?? "";
  expect(location.startsWith(`${path}/operations/`), `${location} is at ${url}`).toBe(true);
  expect(accepted.headers.get("retry-after")).toBe("1");
  const follow = async () => (await call("GET", location)).json();
  expect(await follow()).toMatchObject({ submissionType: "cancel" });
  await expect.poll(follow, { timeout: 20_000, interval: 100 }).toMatchObject({ status: "completed" });
}

async function tryWithClient(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, credential: token });
  await client.goLive({ ...offer, body });
  const poller = await client.beginCancelOperation({ ...offer, body });
  await poller.pollUntilDone();
  expect(await client.getOfferStatus(offer)).toMatchObject({ status: 200, body: { status: "succeeded" } });

  const stranger = createClient({ baseUrl, credential: "another-token" });
  await expect(stranger.getOfferStatus(offer)).rejects.toMatchObject({ status: 401 });
}

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { at } from "./support/document.ts";

// Every test starts processes, which takes longer on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const { PORT: _, DATABASE_URL: __, ...env } = process.env;
const folder = mkdtempSync(join(tmpdir(), "emulator-command-"));
const started: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command, and waits until it listens or has ended. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [bin, "--port", "0", ...args], { env });
  started.push(child);
  const printed = { child, stdout: "", stderr: "", url: "" };
  child.stderr.on("data", (chunk) => {
    printed.stderr += String(chunk);
  });
  const ended = once(child, "close");
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk) => {
      printed.stdout += String(chunk);
      printed.url = /ready: (https?:\S+?)\/docs\/\n/.exec(printed.stdout)?.[1] ?? "";
      if (printed.stdout.includes("operationLocation.href);")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return printed;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("--seed has the offers of a file", async () => {
  const steps = { displaycertify: { duration: 5, outcome: "blocks" } };
  const seed = [{ publisherId: "contoso", offerId: "from-a-file", steps, publishingStep: "displaypackage" }];
  const { url } = await start("--seed", write("seed.json", JSON.stringify(seed)));
  const offers: unknown = await (await fetch(`${url}/_emulator/offers`)).json();
  expect(offers).toMatchObject([{ offerId: "from-a-file", state: "packaging" }]);
});

test.each([
  ["no JSON", "{", "is no JSON"],
  [
    "no list of offers",
    '[{"publisherId":"contoso"}]',
    "is no list of offers: /0 must have required property 'offerId'",
  ],
  ["an unknown step", '[{"publisherId":"a","offerId":"b","steps":{"x":{}}}]', "is no list of offers: /0/steps"],
])("--seed with %s ends with 2", async (_, text, says) => {
  const { child, stdout, stderr } = await start("--seed", write("bad.json", text));
  expect([child.exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
});

test.each([
  [["--seed", "/no/such/file"], "--seed: /no/such/file cannot be read"],
  [["--log", "text"], "--log has to be json, and is text"],
  [["--tls-cert", "cert.pem"], "--tls-cert and --tls-key go together"],
])("%j ends with 2", async (args, says) => {
  const { child, stderr } = await start(...args);
  expect(child.exitCode).toBe(2);
  expect(stderr).toContain(says);
});

test("--control has the page and the control API beyond the own machine, which are not there without it", async () => {
  const closed = await start("--host", "0.0.0.0");
  expect(closed.stdout).not.toContain("on a page");
  expect((await fetch(`${closed.url.replace("0.0.0.0", "127.0.0.1")}/_emulator/clock`)).status).toBe(404);
  const open = await start("--host", "0.0.0.0", "--control");
  expect(open.stdout).toContain(`Offers, mail and calls on a page: ${open.url}/\n`);
  expect((await fetch(`${open.url.replace("0.0.0.0", "127.0.0.1")}/_emulator/clock`)).status).toBe(200);
});

test("--log json writes a line for each call, without the token", async () => {
  const running = await start("--log", "json", "--token", "s3cret");
  const url = `${running.url}/api/publishers/contoso/offers/contoso-idleoffer/status?api-version=2017-10-31`;
  await fetch(url, { headers: { authorization: "Bearer s3cret" } });
  await fetch(`${url}&token=s3cret`, { headers: { authorization: "Bearer s3cret-wrong" } });
  await expect.poll(() => running.stderr.split("\n").length).toBe(3);
  const lines: unknown[] = running.stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { level: "info", method: "GET", operation: "getOfferStatus", status: 200 },
    { level: "info", method: "GET", operation: "getOfferStatus", status: 401, errorCode: "Unauthorized" },
  ]);
  for (const line of lines) {
    expect(at(line, "time")).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(at(line, "milliseconds")).toEqual(expect.any(Number));
    expect(at(line, "requestId")).toMatch(/^[\da-f-]{36}$/);
  }
  expect(running.stdout + running.stderr).not.toContain("s3cret");
});

const openssl = spawnSync("openssl", ["version"]).status === 0;
if (!openssl) console.log("openssl is not installed: the emulator is not tried with HTTPS");

test.skipIf(!openssl)("--tls-cert and --tls-key: it speaks HTTPS, and says so in its addresses", async () => {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  spawnSync("openssl", [...made, ...names, "-keyout", key, "-out", cert]);
  const { url } = await start("--tls-cert", cert, "--tls-key", key);
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const ca = readFileSync(cert);
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get(url + path, { ca, agent: false }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += String(chunk);
        });
        response.on("end", () => resolve(text));
      }).on("error", reject);
    });
  await ask("/api/somewhere");
  expect(JSON.parse(await ask("/_emulator/requests"))).toMatchObject([{ curl: `curl -i ${url}/api/somewhere` }]);
});

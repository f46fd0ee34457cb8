import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@cloud-partner/emulator";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { conformanceChecks, type Report } from "../src/index.ts";

// Every test starts a process, which takes longer on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "conformance-"));
const token = "a-token-of-this-test";
let url = "";
let close: () => Promise<void>;

beforeAll(async () => {
  const emulator = await startEmulator({ tokens: { [token]: { publishers: ["contoso"] } } });
  ({ url, close } = emulator);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await close();
});

const { CLOUD_PARTNER_TOKEN: _own, CLOUD_PARTNER_FOREIGN_TOKEN: _foreign, ...environment } = process.env;

/** Runs the command to its end, with a proxy for nothing on this machine. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...environment, ...env }, cwd: folder });
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

test("a part of the emulator is tested, with the token from the environment, and reports are written", async () => {
  const reports = ["--json", "report.json", "--junit", "report.xml"];
  const args = [
    "--base-url",
    url,
    "--filter",
    "getOfferStatus/v*",
    "--seed",
    "-5",
    "--verbose",
    "--foreign-publisher",
    "fabrikam",
  ];
  const { code, stdout, stderr } = await run([...args, ...reports], { CLOUD_PARTNER_TOKEN: token });
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("conforms, as far as it was tested"),
  });
  expect(stdout).toContain("Seed -5");
  expect(stderr).toMatch(/^passed {3}getOfferStatus\/valid\/required-only$/m);
  const report: Report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  expect(report).toMatchObject({ seed: -5, conforms: true, baseUrl: url });
  expect(report.checks.length).toBeGreaterThan(5);
  expect(readFileSync(join(folder, "report.xml"), "utf8")).toContain(`tests="${report.checks.length}"`);
});

test("a check that a foreign publisher is needed for is made with one", async () => {
  const args = ["--base-url", url, "--filter", "cancelOperation/credentials/foreign"];
  const env = { CLOUD_PARTNER_TOKEN: token };
  expect((await run(args, env)).stdout).toContain("neither a foreign token nor a foreign publisher was given");
  expect((await run([...args, "--foreign-publisher", "fabrikam"], env)).stdout).toContain(
    "1 passed, 0 failed, 0 skipped",
  );
});

test("the token may stand in a file", async () => {
  writeFileSync(join(folder, "token"), `${token}\n`);
  const { code } = await run(["--base-url", url, "--filter", "getOfferStatus/valid", "--token-file", "token"]);
  expect(code).toBe(0);
});

test("a server that does not conform gives 1, and the line that repeats the failure, without the token", async () => {
  const args = ["--base-url", `${url}/docs`, "--filter", "getOfferStatus/valid/required-only", "--token", token];
  const { code, stdout, stderr } = await run(args);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {2}curl -i -X GET -H "Authorization: Bearer \$CLOUD_PARTNER_TOKEN" /m);
  expect(stdout + stderr).not.toContain(token);
});

test.each<[string, string[], string]>([
  ["no base URL", [], "--base-url"],
  ["no token", ["--base-url", "http://127.0.0.1:1"], "CLOUD_PARTNER_TOKEN"],
  ["an unknown option", ["--nosuch"], "--nosuch"],
  ["a word too much", ["more"], "too many arguments"],
  ["two tokens", ["--token", "a", "--token-file", "b"], "cannot be used with"],
  ["a seed that is no number", ["--seed", "x"], "whole number"],
  ["no runs", ["--base-url", "http://127.0.0.1:1", "--token", "a", "--runs", "0"], "runs"],
  [
    "no such check",
    ["--base-url", "http://127.0.0.1:1", "--token", "a", "--filter", "nosuch"],
    "no check is called nosuch",
  ],
  ["no such document", ["--list", "--document", "nosuch.yaml"], "nosuch.yaml"],
  ["no such version", ["--list", "--api-document", "2016-01-01"], "2017-10-31-2020"],
  ["two documents", ["--list", "--api-document", "2017-10-31", "--document", "a.yaml"], "cannot be used with"],
  ["a token file that is not there", ["--base-url", "http://127.0.0.1:1", "--token-file", "nosuch"], "nosuch"],
  ["a base URL that is none", ["--base-url", "nowhere", "--token", "a"], "http or https"],
])("%s gives 2 and says why", async (_, args, message) => {
  const { code, stderr } = await run(args);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test("a document is chosen by the name of its version", async () => {
  const listed = await run(["--list", "--api-document", "2017-10-31-2020", "--filter", "cancelOperation/202"]);
  expect(listed.code).toBe(0);
  expect(listed.stdout.split("\n")).toContain("cancelOperation/202/header-location");
  const byDefault = await run(["--list", "--filter", "cancelOperation/202"]);
  expect(byDefault.stdout).not.toContain("cancelOperation/202/header-location");
});

test("a server that is not there gives 3", async () => {
  const { code, stderr } = await run(["--base-url", "http://127.0.0.1:1", "--token", "a-token"]);
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining("cannot be reached") });
});

test("--list prints the names of all checks, or of those that are asked for", async () => {
  const { code, stdout } = await run(["--list"]);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toEqual(conformanceChecks().map(({ name }) => name));
  expect((await run(["--list", "--filter", "lifecycle"])).stdout).toMatch(/^(lifecycle\/\S+\n)+$/);
});

test("--help and --version end with 0", async () => {
  const { code, stdout } = await run(["--help"]);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes: 0") });
  expect(await run(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test("the README has each option of the command, and no other", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const documented = [...readme.matchAll(/^\| `(--[\w-]+)/gm)].map((match) => match[1]);
  const { stdout } = await run(["--help"]);
  const printed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]);
  expect(documented.sort()).toEqual(printed.sort());
});

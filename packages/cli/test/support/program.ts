import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, expect } from "vitest";

/** The program as it is installed. */
export const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** The token of the tests. It is looked for in everything that the program writes. */
export const token = "tests-own-token.eyJhbGciOi";

/** A folder of these tests alone: home, settings and what they write. */
export const folder = mkdtempSync(join(tmpdir(), "cloud-partner-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

export interface Settings {
  /** Beside those that every run has. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What stands in stdin, which then ends. */
  readonly input?: string;
  /** Arguments for node, before the program. */
  readonly nodeArguments?: readonly string[];
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run: nothing of the machine's but where programs are, and the token. */
export function environmentFor(extra: Settings["environment"] = {}): Record<string, string> {
  const all = {
    PATH: process.env["PATH"],
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    LANG: "C.UTF-8",
    CLOUD_PARTNER_TOKEN: token,
    CLOUD_PARTNER_PUBLISHER: "contoso",
    ...extra,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Starts the program. */
export function start(args: readonly string[], { environment, input = "", nodeArguments = [] }: Settings = {}) {
  const child = spawn(process.execPath, [...nodeArguments, bin, ...args], { env: environmentFor(environment) });
  running.add(child);
  // A program that ends before it has read all is no fault of the test.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      written[name] += chunk;
    });
  }
  const ended = once(child, "close").then((): Ended => {
    running.delete(child);
    expect(written.stdout + written.stderr, "the token is written nowhere").not.toContain(token);
    return { code: child.exitCode, ...written };
  });
  /** Waits until stderr has a text. */
  const says = async (text: string) => {
    while (!written.stderr.includes(text)) {
      if (child.exitCode !== null) throw new Error(`the program ended without saying ${text}: ${written.stderr}`);
      await Promise.race([once(child.stderr, "data"), ended]);
    }
  };
  return { child, ended, says, written };
}

/** Runs the program to its end. */
export function run(args: readonly string[], settings: Settings = {}): Promise<Ended> {
  return start(args, settings).ended;
}

const schema: object = JSON.parse(readFileSync(new URL("../../src/result.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

/** Reads what `--json` printed: one object on one line, as the schema says, whose exit code is that of the process. */
export function readResult({ stdout, code }: Ended): Record<string, unknown> {
  expect(stdout).toMatch(/^\{.*\}\n$/);
  const result: Record<string, unknown> = JSON.parse(stdout);
  expect(validate(result) ? [] : validate.errors, stdout).toEqual([]);
  expect(result["exitCode"]).toBe(code);
  return result;
}

/** Runs the program with `--json` and gives what it printed. */
export async function runJson(args: readonly string[], settings: Settings = {}): Promise<Record<string, unknown>> {
  return readResult(await run([...args, "--json"], settings));
}

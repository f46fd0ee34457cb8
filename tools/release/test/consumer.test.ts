import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installWithNpm } from "../src/install.ts";
import { pack } from "../src/pack.ts";
import { publishedPackages } from "../src/published-packages.ts";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "../node_modules");
const project = mkdtempSync(join(tmpdir(), "consumer-"));

beforeAll(async () => {
  const tarballs = await Promise.all(publishedPackages().map((each) => pack(each, join(project, "tarballs"))));
  await installWithNpm(project, tarballs, ["@types/node@24"]);
  copyFileSync(join(here, "consumer/call.ts"), join(project, "call.ts"));
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
};
const loose = { strict: false };

const compilers: [name: string, bin: string][] = [
  ["7.0", "typescript/bin/tsc"],
  ["5.9", "typescript-5.9/bin/tsc"],
  ["5.4", "typescript-5.4/bin/tsc"],
];
const resolutions = [
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

test.each(
  compilers.flatMap(([version, bin]) =>
    resolutions.flatMap((resolution) =>
      [strict, loose].map((settings) => ({
        version,
        bin,
        settings,
        resolution,
        mode: settings.strict ? "strict" : "loose",
      })),
    ),
  ),
)(
  "a consumer compiles with TypeScript $version, $resolution.moduleResolution, $mode",
  async (each) => {
    const { version, bin, settings, resolution, mode } = each;
    const configuration = `tsconfig.${version}.${resolution.moduleResolution}.${mode}.json`;
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom", "esnext.disposable"],
      types: ["node"],
      noEmit: true,
      skipLibCheck: false,
      ...resolution,
      ...settings,
    };
    writeFileSync(join(project, configuration), JSON.stringify({ compilerOptions, files: ["call.ts"] }));
    const { stdout } = await run(process.execPath, [join(modules, bin), "-p", configuration], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  },
  60_000,
);

test("a wrong call does not compile", async () => {
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(join(project, "call.ts"), "utf8").replace('"notification-emails"', '"notification-email"');
  writeFileSync(join(project, "wrong.ts"), text);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "esnext.disposable"],
    module: "nodenext",
    types: ["node"],
    noEmit: true,
  };
  writeFileSync(join(project, "tsconfig.wrong.json"), JSON.stringify({ compilerOptions, files: ["wrong.ts"] }));
  const compile = run(process.execPath, [join(modules, "typescript/bin/tsc"), "-p", "tsconfig.wrong.json"], {
    cwd: project,
  });
  await expect(compile).rejects.toMatchObject({ stdout: expect.stringContaining("notification-email") });
}, 60_000);

test("the installed packages make the call", async () => {
  const { stdout } = await run(process.execPath, ["call.ts"], { cwd: project });
  expect(stdout.trim().split("\n")).toEqual(["202 true", "running cancel", "true NOT_FOUND ResourceNotFound", "202"]);
}, 60_000);

test("the installed conformance suite finds its document and names its checks", async () => {
  const { PATH, ...env } = process.env;
  // The binary starts the `node` that it finds first.
  const path = [dirname(process.execPath), PATH].join(delimiter);
  const bin = join(project, "node_modules/.bin/cloud-partner-conformance");
  const { stdout } = await run(bin, ["--list", "--filter", "cancelOperation/202"], { env: { ...env, PATH: path } });
  expect(stdout.split("\n")).toContain("cancelOperation/202/header-operation-location");
}, 60_000);

const curl = spawnSync("curl", ["--version"]).status === 0;
if (!curl) console.log("curl is not installed: the printed command is not run");
const chosen = "chosen-by-the-reader";

// Windows has neither the shell that the command is printed for nor SIGTERM.
test.skipIf(process.platform === "win32").each([
  { token: "the development token", args: [] },
  { token: "a token of one's own", args: ["--token", chosen] },
])(
  "what the installed emulator prints works as it is printed, with $token",
  async ({ args }) => {
    const { PORT: _, ...inherited } = process.env;
    const env = {
      ...inherited,
      // The binary starts the `node` that it finds first.
      PATH: [dirname(process.execPath), inherited["PATH"]].join(delimiter),
      // A proxy does not reach this machine.
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
      TOKEN: chosen,
    };
    const emulator = spawn(join(project, "node_modules/.bin/cloud-partner-emulator"), ["--port", "0", ...args], {
      cwd: project,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(emulator, "exit");
    try {
      let printed = "";
      for await (const chunk of emulator.stdout.iterator({ destroyOnReturn: false })) {
        printed += String(chunk);
        if (/import \{ createClient \}[\s\S]*^ +.*console\.log\(.*\n/m.test(printed)) break;
      }
      const { command, program } = readPrinted(printed);
      if (curl) {
        const { stdout } = await run("sh", ["-c", command], { cwd: project, env });
        expect(stdout).toMatch(/^HTTP\/1\.1 202 /);
        expect(stdout).toMatch(/^operation-location: http:\/\/127\.0\.0\.1:\d+\/api\/\S+\/operations\/\S+\r$/im);
      }
      writeFileSync(join(project, "printed.ts"), program);
      const compilerOptions = { ...strict, target: "es2022", module: "nodenext", types: ["node"], noEmit: true };
      writeFileSync(join(project, "tsconfig.printed.json"), JSON.stringify({ compilerOptions, files: ["printed.ts"] }));
      const compiled = await run(
        process.execPath,
        [join(modules, "typescript/bin/tsc"), "-p", "tsconfig.printed.json"],
        { cwd: project },
      ).catch((error: { stdout: string }) => error);
      expect(compiled.stdout).toBe("");
      // It prints a location where the answer is 202, and nothing otherwise.
      const { stdout } = await run(process.execPath, ["printed.ts"], { cwd: project, env });
      expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/\S+\/operations\/\S+\n$/);

      emulator.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
    } finally {
      emulator.kill("SIGKILL");
    }
  },
  60_000,
);

// Windows has no SIGTERM.
test.skipIf(process.platform === "win32")("the installed command line cancels on the installed emulator", async () => {
  const env = {
    // The binaries start the `node` that they find first.
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    XDG_CONFIG_HOME: project,
    CLOUD_PARTNER_TOKEN: chosen,
  };
  const binaries = join(project, "node_modules/.bin");
  const emulator = spawn(join(binaries, "cloud-partner-emulator"), ["--port", "0", "--token", chosen], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [greeting] = await once(emulator.stdout, "data");
    const [, url = ""] = /ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(String(greeting)) ?? [];
    const args = [
      "cancel",
      "--base-url",
      url,
      "--publisher",
      "contoso",
      "--offer",
      "contoso-datascienceoffer",
      "--json",
    ];
    const { stdout, stderr } = await run(join(binaries, "cloud-partner"), args, { env });
    expect(JSON.parse(stdout)).toMatchObject({ command: "cancel", outcome: "succeeded", exitCode: 0 });
    expect(stderr).toBe("");
  } finally {
    emulator.kill("SIGKILL");
  }
});

/** The shell command and the program in what the emulator prints, where both are indented. */
function readPrinted(text: string) {
  const lines = text.split("\n");
  const command = lines.find((line) => line.startsWith("  curl ")) ?? "";
  const first = lines.findIndex((line) => line.includes("import { createClient }"));
  const last = lines.findLastIndex((line) => line.startsWith("  "));
  const program = lines.slice(first, last + 1).map((line) => line.slice(2));
  return { command: command.trim(), program: `${program.join("\n")}\n` };
}

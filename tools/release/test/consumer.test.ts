import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pack } from "../src/pack.ts";
import { publishedPackages } from "../src/published-packages.ts";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "../node_modules");
const project = mkdtempSync(join(tmpdir(), "consumer-"));

beforeAll(async () => {
  const tarballs: string[] = [];
  for (const each of publishedPackages()) tarballs.push(await pack(each, join(project, "tarballs")));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  copyFileSync(join(here, "consumer/call.ts"), join(project, "call.ts"));
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs, "@types/node@24"], {
    cwd: project,
  });
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

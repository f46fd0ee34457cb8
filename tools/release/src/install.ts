import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Executable, executables } from "@cloud-partner/runtimes/executables";
import type { Complaint } from "./checks/check.ts";
import type { PackedPackage } from "./packed-package.ts";

const run = promisify(execFile);

/** The program that each runtime runs: it serves the API, calls it, and follows a cancellation to its end. */
const program = join(dirname(fileURLToPath(import.meta.url)), "../programs/cancel.mjs");
/** What it prints. */
const expected = "succeeded after 2 looks";
/** How long a runtime may take for it, in milliseconds. */
const limit = 60_000;

/** A runtime, and the project that the packages are installed in for it. */
export interface RuntimeProject {
  readonly runtime: Executable;
  readonly project: string;
  /** Why nothing is installed there, where that is so. */
  readonly failure?: string;
}

/** Makes an empty project in `folder`, and installs tarballs and further packages into it with npm. */
export async function installWithNpm(folder: string, tarballs: readonly string[], others: readonly string[] = []) {
  emptyProject(folder);
  // npm of Node itself, as Node's own scripts are found first.
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs, ...others], {
    cwd: folder,
    env: { ...process.env, PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter) },
  });
}

/**
 * Installs packages into an empty project for each runtime that is installed by the name of a package. npm does it for Node,
 * and for Deno, whose own installer takes no tarball; Bun has its own.
 */
export async function installOnRuntimes(packages: readonly PackedPackage[], folder: string): Promise<RuntimeProject[]> {
  const [withNpm, withBun] = [join(folder, "npm"), join(folder, "bun")];
  const tarballs = packages.map(({ tarball }) => tarball);
  const [ofNpm, ofBun] = await Promise.all([
    failureOf(installWithNpm(withNpm, tarballs)),
    failureOf(installWithBun(withBun, packages)),
  ]);
  const { node22, node24, deno, bun } = executables;
  return [
    ...[node22, node24, deno].map((runtime) => ({ runtime, project: withNpm, ...ofNpm })),
    { runtime: bun, project: withBun, ...ofBun },
  ];
}

async function installWithBun(folder: string, packages: readonly PackedPackage[]): Promise<void> {
  // What the packages ask of each other is in no registry yet.
  const dependencies = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  emptyProject(folder, { dependencies, overrides: dependencies });
  // Where npm has a registry of its own, Bun is to ask the same one.
  const { stdout: registry } = await run("npm", ["config", "get", "registry"], { cwd: folder });
  await run(executables.bun.file, ["install"], {
    cwd: folder,
    env: { ...process.env, NPM_CONFIG_REGISTRY: registry.trim() },
  });
}

async function failureOf(installing: Promise<void>): Promise<{ failure?: string }> {
  try {
    await installing;
    return {};
  } catch (error) {
    return { failure: errorLine(error) };
  }
}

/** Runs the program in a project, and complains where it does not do what it has to. */
export async function runProgram({ runtime, project, failure }: RuntimeProject): Promise<Complaint[]> {
  if (failure !== undefined) return [{ message: `nothing could be installed: ${failure}` }];
  copyFileSync(program, join(project, "cancel.mjs"));
  try {
    const { stdout } = await run(runtime.file, [...runtime.arguments, "cancel.mjs"], { cwd: project, timeout: limit });
    return stdout.trim() === expected ? [] : [{ message: `cancel.mjs printed ${JSON.stringify(stdout.trim())}` }];
  } catch (error) {
    return [{ message: `cancel.mjs failed: ${errorLine(error)}` }];
  }
}

/** The line of what a program printed that says what went wrong. */
function errorLine(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  return said.split("\n").find((line) => /error/i.test(line)) ?? said.split("\n")[0] ?? "";
}

function emptyProject(folder: string, members: object = {}): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "consumer", private: true, type: "module", ...members };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
}

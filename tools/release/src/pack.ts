import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PublishedPackage } from "./published-packages.ts";

const run = promisify(execFile);

/** Packs a package as publishing would, into a folder of its own under `destination`. Gives the path of the tarball. */
export async function pack({ name, folder }: PublishedPackage, destination: string): Promise<string> {
  const own = join(destination, name.replaceAll(/\W+/g, "-"));
  mkdirSync(own, { recursive: true });
  // Scripts that pnpm runs know the pnpm that runs them; elsewhere it is the one on the PATH.
  const pnpm = process.env["npm_execpath"];
  const [program, before] = pnpm?.endsWith("js") ? [process.execPath, [pnpm]] : [pnpm ?? "pnpm", []];
  await run(program, [...before, "pack", "--pack-destination", own], { cwd: folder });
  const [tarball] = readdirSync(own).filter((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`packing ${name} gave no tarball`);
  return join(own, tarball);
}

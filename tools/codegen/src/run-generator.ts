import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { toolVersions } from "./banner.ts";
import { codegenFolder } from "./folders.ts";
import { runProgram } from "./run-program.ts";
import { sha256 } from "./stamp.ts";

/**
 * What the virtual machine need not do: most of the generator's classes run for a second only, so that compiling them a
 * second time, or collecting garbage side by side, costs more than it gives.
 */
const flags = ["-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"];

/**
 * Runs openapi-generator with arguments. Its program is started without the npm package's own, which takes longer to load
 * than the generator takes to write. The first run leaves an archive of the generator's classes behind, from which the next
 * ones start in half the time.
 */
export async function runGenerator(args: readonly string[]): Promise<void> {
  const jar = await jarOfGenerator();
  const archive = await archiveOfClasses();
  const own = `${archive}.${process.pid}`;
  const isArchived = existsSync(archive);
  const sharing = isArchived ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${own}`;
  try {
    mkdirSync(dirname(archive), { recursive: true });
    await runProgram("java", [...flags, sharing, "-jar", jar, ...args], { cwd: codegenFolder });
    if (!isArchived && existsSync(own)) renameSync(own, archive);
  } finally {
    rmSync(own, { force: true });
  }
}

/** The npm package fetches the program when it is first started; its version stands in openapitools.json of this folder. */
async function jarOfGenerator(): Promise<string> {
  const name = "@openapitools/openapi-generator-cli";
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const jar = join(folder, "versions", `${toolVersions()["openapi-generator"]}.jar`);
  if (!existsSync(jar)) {
    await runProgram(join(codegenFolder, "node_modules/.bin/openapi-generator-cli"), ["version"], {
      cwd: codegenFolder,
    });
  }
  return jar;
}

/** An archive fits the virtual machine that has made it, and the program. */
async function archiveOfClasses(): Promise<string> {
  const { stderr } = await promisify(execFile)("java", ["-version"]);
  const key = sha256(`${stderr} ${toolVersions()["openapi-generator"]}`).slice(0, 16);
  return join(codegenFolder, "node_modules/.cache/java", `${key}.jsa`);
}

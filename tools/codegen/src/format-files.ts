import { realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryFolder } from "./folders.ts";
import { runProgram } from "./run-program.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

/** Generated code is laid out like hand-written code, so that its differences can be read. */
const configuration = {
  root: true,
  files: { maxSize: 64 * 1024 * 1024 },
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
  linter: { enabled: false },
};

/** Biome's program for this machine. The one that its package names starts a Node of its own to find it. */
function programOfBiome(): string {
  const { resolve } = createRequire(realpathSync(join(repositoryFolder, "node_modules/@biomejs/biome/package.json")));
  const { platform, arch } = process;
  const name = platform === "win32" ? "biome.exe" : "biome";
  // Of the packages for two C libraries, the one that fits is installed.
  for (const library of ["", "-musl"]) {
    try {
      return resolve(`@biomejs/cli-${platform}-${arch}${library}/${name}`);
    } catch {}
  }
  return join(repositoryFolder, "node_modules/.bin/biome");
}

/** Formats texts with Biome; each key is the path that the text will have. */
export function formatFiles(texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, "biome.json"), JSON.stringify(configuration));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, "files", path)), { recursive: true });
      await writeFile(join(folder, "files", path), text);
    }
    const options = ["format", "--write", "--config-path", folder, join(folder, "files")];
    await runProgram(programOfBiome(), options, { cwd: folder });
    const formatted = [...texts.keys()].map(
      async (path) => [path, await readFile(join(folder, "files", path), "utf8")] as const,
    );
    return new Map(await Promise.all(formatted));
  });
}

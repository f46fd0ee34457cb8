import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryFolder } from "./folders.ts";

const run = promisify(execFile);

/** Generated code is laid out like hand-written code, so that its differences can be read. */
const configuration = {
  root: true,
  files: { maxSize: 64 * 1024 * 1024 },
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
  linter: { enabled: false },
};

/** Formats texts with Biome; each key is the path that the text will have. */
export async function formatFiles(texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "codegen-format-"));
  try {
    await writeFile(join(folder, "biome.json"), JSON.stringify(configuration));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, "files", path)), { recursive: true });
      await writeFile(join(folder, "files", path), text);
    }
    const biome = join(repositoryFolder, "node_modules/.bin/biome");
    await run(biome, ["format", "--write", "--config-path", folder, join(folder, "files")], { cwd: folder });
    const formatted = [...texts.keys()].map(
      async (path) => [path, await readFile(join(folder, "files", path), "utf8")] as const,
    );
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

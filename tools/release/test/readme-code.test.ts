import { execFile } from "node:child_process";
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedPackages } from "../src/published-packages.ts";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const project = mkdtempSync(join(tmpdir(), "readme-code-"));
const readmes = ["README.md", "docs/*.md", "packages/*/README.md", "examples/*/README.md"].flatMap((pattern) =>
  globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/")),
);
const blocks = readmes.flatMap((path) => codeBlocks(path, readFileSync(join(root, path), "utf8")));

beforeAll(() => {
  for (const { name, folder } of publishedPackages()) link(folder, name);
  for (const name of ["@types/node", "vitest"]) link(join(here, "../node_modules", name), name);
  // The client's optional peer, which no other package has.
  link(join(root, "packages/client/node_modules/@opentelemetry/api"), "@opentelemetry/api");
  // What the server's README puts around the server.
  for (const name of ["@types/cors", "helmet", "hono", "pino"]) {
    link(join(root, "packages/server/node_modules", name), name);
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  copyFileSync(join(here, "readme/placeholders.d.ts"), join(project, "placeholders.d.ts"));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "esnext.disposable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    noEmit: true,
  };
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["placeholders.d.ts", ...blocks.map(({ file }) => file)] }),
  );
  for (const { file, text } of blocks) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("every package's README and every guide for programs shows code", () => {
  const shown = new Set(blocks.map(({ readme }) => readme));
  expect([...shown]).toEqual(
    expect.arrayContaining([
      "README.md",
      "docs/cancel-and-wait.md",
      "docs/getting-started.md",
      "docs/serve-the-contract.md",
      "docs/test-with-the-emulator.md",
      "packages/cli/README.md",
      "packages/client/README.md",
      "packages/conformance/README.md",
      "packages/emulator/README.md",
      "packages/server/README.md",
      "packages/types/README.md",
    ]),
  );
});

test("the code of every README and guide compiles", async () => {
  const compiler = join(here, "../node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    cwd: project,
  }).catch((error: { stdout: string }) => error);
  // As `README.md:12:5`, which editors and terminals open.
  const failures = stdout.replaceAll(/^(.*\.md)\.\d+\.ts\((\d+),(\d+)\)/gm, "$1:$2:$3");
  expect(failures).toBe("");
}, 60_000);

/** The `ts` blocks of a README, each as a module whose lines and columns are those of the README. */
function codeBlocks(readme: string, markdown: string) {
  const fence = /^( *)```(?:ts|typescript)\b.*\n([\s\S]*?)^\1```/gm;
  return [...markdown.matchAll(fence)].map((match, index) => {
    const linesBefore = markdown.slice(0, match.index).split("\n").length;
    // Without an import a block would be a script, whose names all others see and in which nothing can be awaited.
    const text = `${"\n".repeat(linesBefore)}${match[2]}export {};\n`;
    return { readme, file: `${readme}.${index + 1}.ts`, text };
  });
}

/** Links what is at `target` to where an import of `name` finds it. */
function link(target: string, name: string) {
  const path = join(project, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

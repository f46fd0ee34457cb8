import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLinkedProject } from "../src/linked-project.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const project = mkdtempSync(join(tmpdir(), "readme-code-"));
const readmes = ["README.md", "docs/*.md", "packages/*/README.md", "examples/*/README.md"].flatMap((pattern) =>
  globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/")),
);
const blocks = readmes.flatMap((path) => codeBlocks(path, readFileSync(join(root, path), "utf8")));

const linked = createLinkedProject(project);

beforeAll(() => {
  // What the server's README puts around the server.
  for (const name of ["@types/cors", "helmet", "hono", "pino"]) {
    linked.link(join(root, "packages/server/node_modules", name), name);
  }
  linked.write("placeholders.d.ts", readFileSync(join(here, "readme/placeholders.d.ts"), "utf8"));
  for (const { file, text } of blocks) linked.write(file, text);
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
  const stdout = await linked.compile(["placeholders.d.ts", ...blocks.map(({ file }) => file)]);
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

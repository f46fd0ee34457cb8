import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codegenFolder } from "../src/folders.ts";
import { document, temporaryRoot } from "./temporary-root.ts";

const types = "packages/types/src/generated/2017-10-31.ts";

function run(args: readonly string[], env = process.env) {
  const bin = join(codegenFolder, "src/bin.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("--help explains every option", () => {
  const { status, stdout, stderr } = run(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const option of ["--check", "--full", "--root", "--help"]) expect(stdout).toContain(`\n  ${option} `);
});

describe("a call that means nothing is explained, and nothing is done", () => {
  test.each([
    [["--nope"], "Unknown option '--nope'"],
    [["extra"], "Unexpected argument 'extra'"],
    [["--full"], "--full goes with --check"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});

test("--check of what is as it should be", () => {
  const { root } = temporaryRoot();
  const { status, stdout, stderr } = run(["--check", "--root", root]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/The generated code is that of the documents \(\d+ ms\)\.\n$/);
});

test("--check of what is not names the file, the reason and the command", () => {
  const copy = temporaryRoot();
  copy.edit(types, (text) => `${text}\n`);
  const { status, stderr } = run(["--check", "--root", copy.root]);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `edited: ${types} (it is not what was generated)\nRun \`pnpm generate\` and commit what it changes.\n`,
  );
});

test.each([[[]], [["--check"]]])("a document that is refused, with %j", (args) => {
  const copy = temporaryRoot();
  copy.write(document, "openapi: 3.1.0\npaths: {}\n");
  const { status, stderr } = run([...args, "--root", copy.root]);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `The document was refused, and nothing was written:\n${document}:2 the document has no operation\n`,
  );
});

test("generating says what has changed", () => {
  const copy = temporaryRoot();
  expect(run(["--root", copy.root]).stdout).toMatch(/Generated in \d+ ms: nothing changed\.\n$/);
  copy.edit(document, (text) =>
    text.replace("description: Identifier of the publisher", "description: Name of the publisher"),
  );
  const { status, stdout } = run(["--root", copy.root]);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`\\nchanged: ${types}\\nchanged: .*\\nGenerated in \\d+ ms: 2 files changed\\.\\n$`),
  );
});

test.each([[[]], [["--check", "--full"]]])("without a Java on the PATH, %j says how to get one", (args) => {
  const copy = temporaryRoot();
  copy.edit(document, (text) => text.replace("summary: Start to publish an offer", "summary: Publish an offer"));
  const before = copy.snapshot();
  const { status, stderr } = run([...args, "--root", copy.root], { ...process.env, PATH: "/nowhere" });
  expect(status).toBe(1);
  expect(stderr).toContain("needs Java 11 or newer");
  expect(stderr).toContain("apt-get install");
  expect(copy.snapshot()).toEqual(before);
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { codegenFolder } from "../src/folders.ts";
import { hasJava } from "../src/java.ts";

const java = await hasJava();
if (!java) console.warn("no Java 11: the command generates nothing");

const document = `openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      responses: { "200": { description: The pets., content: { application/json: { schema: { type: array } } } } }
    post:
      operationId: addPhoto
      requestBody: { content: { multipart/form-data: { schema: { type: object } } } }
      responses: { "204": { description: It is kept. } }
`;

function folderWithDocument(): string {
  const folder = mkdtempSync(join(tmpdir(), "codegen-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "pets.yaml"), document);
  return folder;
}

function run(cwd: string, ...args: string[]) {
  const command = [join(codegenFolder, "src/codegen.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("--help explains every option", () => {
  const { status, stdout, stderr } = run(tmpdir(), "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const option of ["--out", "--leave-out", "--client-module", "--server-module", "--help"]) {
    expect(stdout).toContain(`\n  ${option} `);
  }
});

describe("a call that means nothing is explained, and nothing is written:", () => {
  test.each([
    [[], "Name one document."],
    [["pets.yaml"], "Name the folder for the files with --out."],
    [["pets.yaml", "other.yaml", "--out", "out"], "Name one document."],
    [["nowhere.yaml", "--out", "out"], "There is no file nowhere.yaml."],
    [["pets.yaml", "--out", "pets.yaml"], "pets.yaml is there and was not generated; choose another folder."],
    [["pets.yaml", "--nope"], "Unknown option '--nope'"],
  ])("%j", (args, message) => {
    const folder = folderWithDocument();
    const { status, stdout, stderr } = run(folder, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(["pets.yaml"]);
  });
});

test("a file of somebody else's is not written over", () => {
  const folder = folderWithDocument();
  writeFileSync(join(folder, "types.ts"), "mine");
  const { status, stderr } = run(folder, "pets.yaml", "--out", ".", "--leave-out");
  expect(status).toBe(1);
  expect(stderr).toContain("types.ts is there and was not generated");
  expect(readFileSync(join(folder, "types.ts"), "utf8")).toBe("mine");
});

test("a document is refused with the line and the reason", () => {
  const folder = folderWithDocument();
  const { status, stderr } = run(folder, "pets.yaml", "--out", "out");
  expect(status).toBe(1);
  expect(stderr).toBe(
    "The document was refused, and nothing was written:\npets.yaml:10 a request body of multipart/form-data cannot be generated\n",
  );
});

test.skipIf(!java)("what cannot be generated is left out where that is asked for", () => {
  const folder = folderWithDocument();
  const args = ["pets.yaml", "--out", "made/out", "--leave-out", "--client-module", "./my-client.ts"];
  const first = run(folder, ...args);
  expect(first.stderr).toBe(
    "left out: POST /pets (pets.yaml:10 a request body of multipart/form-data cannot be generated)\n",
  );
  expect(first.stdout).toMatch(/Generated in \d+ ms: 8 files changed, 1 operations left out\.\n$/);
  const operations = readFileSync(join(folder, "made/out/operations.ts"), "utf8");
  expect(operations).toContain('from "./my-client.ts"');
  expect(operations).toContain("Generated from ../../pets.yaml");
  expect(operations).not.toContain("addPhoto");
  expect(run(folder, ...args).stdout).toMatch(/^Generated in \d+ ms: nothing changed\.\n$/);
  // What the files import from is part of what they are made of.
  expect(run(folder, "pets.yaml", "--out", "made/out", "--leave-out").stdout).toContain(
    "changed: made/out/operations.ts",
  );
});

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";

const repository = new URL("../../../", import.meta.url).pathname;
const version = "2017-10-31";
const documentFile = `spec/${version}/openapi.yaml`;
const stampFile = `tools/codegen/generated/${version}.json`;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "diff-command-"));
  for (const file of [documentFile, stampFile]) cpSync(join(repository, file), join(root, file));
  write("packages/types/package.json", JSON.stringify({ name: "@cloud-partner/types", version: "1.2.0" }));
  write("packages/types/src/generated/2017-10-31.ts", "");
  write("packages/tools/package.json", JSON.stringify({ name: "@cloud-partner/tools", version: "1.0.0" }));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Replaces a text in a file, which has to be there. */
function replace(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

function git(...parameters: string[]): void {
  const settings = [
    "-c",
    "user.name=A",
    "-c",
    "user.email=a@b.c",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "tag.gpgsign=false",
  ];
  execFileSync("git", [...settings, ...parameters], { cwd: root, stdio: "pipe" });
}

function commit(tag?: string): void {
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "All");
  if (tag !== undefined) git("tag", tag);
}

async function diff(...parameters: string[]): Promise<{ code: number; out: string; errors: string }> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(parameters, {
    root,
    write: (text) => out.push(text),
    writeError: (text) => errors.push(text),
  });
  return { code, out: out.join("\n"), errors: errors.join("\n") };
}

const breakIt = () => replace(documentFile, '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
const addToIt = () => replace(documentFile, "  - name: Publishing", "  - name: More\n  - name: Publishing");

test("the working tree is held against the last release, not against what was committed since", async () => {
  commit("@cloud-partner/types@1.2.0");
  breakIt();
  git("commit", "-q", "-a", "-m", "Break");
  const { code, out } = await diff();
  expect(code).toBe(1);
  expect(out).toContain("2017-10-31 at @cloud-partner/types@1.2.0 → 2017-10-31");
  expect(out).toContain("the answer 403 was removed");
  expect(out).toContain("cancelOperation");
  expect((await diff("HEAD")).out).toContain("No difference.");
});

test("without a release the last commit counts, and without a commit there is nothing to compare", async () => {
  expect(await diff()).toMatchObject({ code: 0, out: "", errors: expect.stringContaining("Nothing to compare") });
  commit();
  breakIt();
  expect(await diff()).toMatchObject({ code: 1, out: expect.stringContaining("2017-10-31 at HEAD") });
});

test("two api-versions, two files and a file at a commit are compared", async () => {
  commit("v1.0.0");
  cpSync(join(root, "spec/2017-10-31"), join(root, "spec/2018-08-01"), { recursive: true });
  replace("spec/2018-08-01/openapi.yaml", 'enum: ["2017-10-31"]', 'enum: ["2018-08-01"]');
  const text = 'the value "2017-10-31" of the query parameter `api-version` was removed';
  expect((await diff("2017-10-31", "2018-08-01")).out).toContain(text);
  expect((await diff("2017-10-31")).out).toContain(text);
  expect((await diff(documentFile, "spec/2018-08-01/openapi.yaml")).out).toContain(text);
  expect((await diff(`v1.0.0:${documentFile}`, "spec/2018-08-01/openapi.yaml")).out).toContain(text);
  expect((await diff(`v1.0.0:${documentFile}`)).out).toContain("No difference.");
  expect((await diff("v1.0.0")).out).toContain("the version 2018-08-01 was added");
  expect(await diff("2018-08-01")).toMatchObject({ code: 0, errors: expect.stringContaining("Nothing to compare") });
  rmSync(join(root, "spec/2017-10-31"), { recursive: true });
  expect(await diff("v1.0.0")).toMatchObject({ code: 1, out: expect.stringContaining("2017-10-31 was removed") });
});

test("a newer api-version is a break for who imports the default, and a variant is not", async () => {
  write(".changeset/one.md", '---\n"@cloud-partner/types": minor\n---\n\nMore.\n');
  commit("v1.0.0");
  const check = () => diff("--check-changesets", "--fail-on", "none");
  cpSync(join(root, "spec/2017-10-31"), join(root, "spec/2018-08-01-preview"), { recursive: true });
  expect((await check()).out).not.toContain("default-version-changed");
  cpSync(join(root, "spec/2017-10-31"), join(root, "spec/2018-08-01"), { recursive: true });
  expect(await check()).toMatchObject({
    code: 1,
    out: expect.stringContaining("the default of the packages is 2018-08-01 and was 2017-10-31"),
    errors: "@cloud-partner/types needs a major changeset and has minor: run `pnpm changeset`.",
  });
});

test("the announced end of an api-version is named, and an earlier day is a warning", async () => {
  const announce = (day: string) =>
    replace(documentFile, "  version: ", `  x-deprecation: "2026-11-22"\n  x-sunset: "${day}"\n  version: `);
  commit();
  announce("2027-06-30");
  expect(await diff("--fail-on", "warning")).toMatchObject({
    code: 0,
    out: expect.stringContaining("version-end-announced"),
  });
  git("commit", "-q", "-a", "-m", "Announce");
  replace(documentFile, "2027-06-30", "2027-07-31");
  expect(await diff("--fail-on", "warning")).toMatchObject({
    code: 0,
    out: expect.stringContaining("version-end-announced"),
  });
  replace(documentFile, "2027-07-31", "2027-05-31");
  expect(await diff("--fail-on", "warning")).toMatchObject({ code: 1, out: expect.stringContaining("sunset-earlier") });
});

test("a variant has a name too, and is never the newest version", async () => {
  commit("v1.0.0");
  cpSync(join(root, "spec/2017-10-31"), join(root, "spec/2017-10-31-2020"), { recursive: true });
  const variant = "spec/2017-10-31-2020/openapi.yaml";
  replace(variant, '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
  const text = "the answer 403 was removed";
  expect((await diff("2017-10-31", "2017-10-31-2020")).out).toContain(text);
  expect((await diff("2017-10-31-2020", "2017-10-31")).out).toContain("the answer 403 was added");
  expect((await diff("v1.0.0")).out).toContain("the version 2017-10-31-2020 was added");
  // The newest is the other one, so there is nothing that it could be held against.
  expect(await diff("2017-10-31")).toMatchObject({ code: 0, errors: expect.stringContaining("Nothing to compare") });
  commit("v1.1.0");
  replace(variant, '        "422": { $ref: "#/components/responses/ValidationFailed" }\n', "");
  expect((await diff(`v1.1.0:${variant}`)).out).toContain("the answer 422 was removed");
  expect((await diff("v1.1.0")).out).toContain("2017-10-31-2020 at v1.1.0 → 2017-10-31-2020");
});

test.each(["2017-10-31-", "2017-10-31--2020", "2017-10-31-Next", "2017-10-31_2020"])(
  "%s is no name of a version",
  async (name) => {
    commit();
    cpSync(join(root, "spec/2017-10-31"), join(root, "spec", name), { recursive: true });
    expect(await diff(name)).toMatchObject({ code: 2, errors: expect.stringContaining("is no version under spec/") });
    expect((await diff("HEAD")).out).not.toContain(name);
  },
);

test("--fail-on says from which severity on the exit code is 1", async () => {
  commit();
  addToIt();
  expect((await diff("--fail-on", "warning")).code).toBe(0);
  replace(
    documentFile,
    "required: [status]\n      properties:\n        id:",
    "required: [status, id]\n      properties:\n        id:",
  );
  expect((await diff()).code).toBe(0);
  expect((await diff("--fail-on", "warning")).code).toBe(1);
  breakIt();
  expect((await diff("--fail-on", "none")).code).toBe(0);
  expect((await diff("--fail-on", "breaking")).code).toBe(1);
});

test("a command line that is wrong, and a document that cannot be read, are exit code 2", async () => {
  commit();
  write("broken.yaml", "paths: [");
  write("other.yaml", "name: no document");
  for (const parameters of [
    ["--fail"],
    ["--fail-on", "info"],
    ["--format", "html"],
    ["nowhere"],
    ["a", "b", "c"],
    ["broken.yaml"],
    ["other.yaml"],
    ["HEAD:nowhere.yaml"],
    ["--", "--output=x"],
  ])
    expect(await diff(...parameters), parameters.join(" ")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("Usage:"),
    });
});

test("the JSON is as its schema says, and the Markdown has a table for each severity", async () => {
  commit();
  breakIt();
  addToIt();
  const schema = JSON.parse(readFileSync(new URL("../findings.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const { out } = await diff("--format", "json");
  validate(JSON.parse(out));
  expect(validate.errors).toBeNull();
  expect(JSON.parse(out).comparisons[0].findings[0]).toMatchObject({
    rule: "error-status-removed",
    severity: "breaking",
    operations: [{ method: "POST", operationId: "cancelOperation" }],
    bump: "major",
  });
  const markdown = (await diff("--format", "markdown")).out;
  expect(markdown).toContain("### Breaking\n\n| change |");
  expect(markdown).toContain("### Others\n\n| change |");
});

test("a break demands a major changeset of the packages that have generated code", async () => {
  commit("v1.2.0");
  const check = () => diff("--check-changesets", "--fail-on", "none");
  expect((await check()).code).toBe(0);
  breakIt();
  expect(await check()).toMatchObject({
    code: 1,
    errors: expect.stringContaining("@cloud-partner/types needs a major changeset and has none"),
  });
  expect((await check()).errors).not.toContain("@cloud-partner/tools");
  write(".changeset/one.md", '---\n"@cloud-partner/types": minor\n---\n\nLess.\n');
  expect(await check()).toMatchObject({
    code: 1,
    errors: expect.stringContaining("needs a major changeset and has minor"),
  });
  write(".changeset/two.md", '---\n"@cloud-partner/types": major\n---\n\nLess.\n');
  expect((await check()).code).toBe(0);
  rmSync(join(root, ".changeset"), { recursive: true });
  replace("packages/types/package.json", "1.2.0", "2.0.0");
  expect((await check()).code).toBe(0);
});

test("before 1.0.0 a break demands a minor", async () => {
  replace("packages/types/package.json", "1.2.0", "0.3.1");
  commit("v0.3.1");
  breakIt();
  write(".changeset/one.md", '---\n"@cloud-partner/types": patch\n---\n\nLess.\n');
  const check = () => diff("--check-changesets", "--fail-on", "none");
  expect(await check()).toMatchObject({
    code: 1,
    errors: expect.stringContaining("needs a minor changeset and has patch"),
  });
  write(".changeset/one.md", '---\n"@cloud-partner/types": minor\n---\n\nLess.\n');
  expect((await check()).code).toBe(0);
});

test("generated code that changed without the document is named, with the tools that did it", async () => {
  commit();
  const stamp = JSON.parse(readFileSync(join(root, stampFile), "utf8"));
  stamp.tools["openapi-typescript"] = "8.0.0";
  write(stampFile, JSON.stringify(stamp));
  expect((await diff()).out).toContain("No difference.");
  const [output = ""] = Object.keys(stamp.outputs);
  stamp.outputs[output] = "another";
  write(stampFile, JSON.stringify(stamp));
  const { out } = await diff();
  expect(out).toContain("generated-code-changed");
  expect(out).toMatch(/openapi-typescript [\d.]+ → 8\.0\.0/);
  breakIt();
  expect((await diff()).out).not.toContain("generated-code-changed");
});

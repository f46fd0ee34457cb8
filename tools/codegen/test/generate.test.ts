import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate, MissingProgram } from "../src/generate.ts";
import { hasJava } from "../src/java.ts";
import { repositoryTargets } from "../src/target.ts";
import { document, temporaryRoot } from "./temporary-root.ts";

const java = await hasJava();
if (!java) console.warn("no Java 11: what comes out of the templates is not generated");

const files = {
  types: "packages/types/src/generated/2017-10-31.ts",
  operations: "packages/client/src/generated/2017-10-31/operations.ts",
  handlers: "packages/server/src/generated/2017-10-31/handlers.ts",
  routes: "packages/server/src/generated/2017-10-31/routes.ts",
  validators: "packages/server/src/generated/2017-10-31/validators.ts",
  answers: "packages/server/src/generated/2017-10-31/answers.ts",
  answerValidators: "packages/server/src/generated/2017-10-31/answer-validators.ts",
  client: "packages/client/src/generated/2017-10-31/index.ts",
  createOperations: "packages/client/src/generated/2017-10-31/create-operations.ts",
  server: "packages/server/src/generated/2017-10-31/index.ts",
  checkAnswers: "packages/server/src/generated/2017-10-31/check-answers.ts",
  stamp: "tools/codegen/generated/2017-10-31.json",
};

/** What makes a version the default. */
const defaults = [
  "packages/types/src/generated/default.ts",
  "packages/client/src/generated/default/index.ts",
  "packages/client/src/generated/default/create-operations.ts",
  "packages/server/src/generated/default/index.ts",
  "packages/server/src/generated/default/check-answers.ts",
];

/** A change that the templates do not see. */
const newDescription = (text: string) =>
  text.replace("description: Identifier of the publisher, the", "description: Name of the publisher, the");
/** A change that they do. */
const newSummary = (text: string) => text.replace("summary: Start to publish an offer", "summary: Publish an offer");

describe("needs no Java", () => {
  test("where nothing has changed, and then changes nothing", async () => {
    const copy = temporaryRoot();
    const before = copy.snapshot();
    expect(await generate(copy.targets, { java: "no-such-program" })).toEqual(new Map());
    expect(copy.snapshot()).toEqual(before);
  });

  test("where the templates do not see what has changed", async () => {
    const copy = temporaryRoot();
    copy.edit(document, newDescription);
    const steps: string[] = [];
    const changes = await generate(copy.targets, { java: "no-such-program", onStep: (name) => steps.push(name) });
    expect(changes).toEqual(new Map([files.types, files.stamp].map((path) => [path, "changed"])));
    expect(copy.read(files.types)).toContain("Name of the publisher, the");
    expect(steps.join()).not.toContain("openapi-generator");
    expect(await generate(copy.targets, { java: "no-such-program" })).toEqual(new Map());
  });

  test("where validators are to be made, which descriptions have no part in", async () => {
    const copy = temporaryRoot();
    const stepsOf = async (change: () => void): Promise<string> => {
      const steps: string[] = [];
      change();
      await generate(copy.targets, { java: "no-such-program", onStep: (name) => steps.push(name) });
      return steps.join();
    };
    const validators = "validators (Ajv, esbuild)";
    expect(await stepsOf(() => copy.edit(document, newDescription))).not.toContain(validators);
    const limit = (text: string) => text.replace("maxLength: 36", "maxLength: 37");
    expect(await stepsOf(() => copy.edit(document, limit))).toContain(validators);
    expect(copy.read(files.answerValidators)).toContain("{ limit: 37 }");
    const made = copy.read(files.validators);
    expect(await stepsOf(() => copy.edit(files.validators, (text) => `${text}\n`))).toContain(validators);
    expect(copy.read(files.validators)).toBe(made);
    expect(await stepsOf(() => copy.remove(files.answerValidators))).toContain(validators);
  });

  test("to remove what an api-version that is gone has left behind", async () => {
    const copy = temporaryRoot();
    const before = copy.snapshot();
    const left = ["packages/types/src/generated/2016-01-01.ts", "packages/server/src/generated/2016-01-01/routes.ts"];
    for (const path of left) copy.write(path, "export {};\n");
    mkdirSync(join(copy.root, "packages/server/src/generated/kept"));
    const changes = await generate(copy.targets, { java: "no-such-program" });
    expect(changes).toEqual(new Map(left.toSorted().map((path) => [path, "removed"])));
    expect(copy.snapshot()).toEqual(before);
    expect(() => copy.remove("packages/server/src/generated/2016-01-01")).toThrow("ENOENT");
  });
});

describe("leaves every file as it was", () => {
  test.each([
    ["the templates see what has changed", (copy: ReturnType<typeof temporaryRoot>) => copy.edit(document, newSummary)],
    ["a file of the templates was edited", (copy) => copy.edit(files.routes, (text) => `${text}\n`)],
    ["a file of the templates is gone", (copy) => copy.remove(files.operations)],
    ["the stamp is gone", (copy) => copy.remove(files.stamp)],
  ])("without a Java, where %s", async (_, change) => {
    const copy = temporaryRoot();
    change(copy);
    const before = copy.snapshot();
    await expect(generate(copy.targets, { java: "no-such-program" })).rejects.toThrow(MissingProgram);
    expect(copy.snapshot()).toEqual(before);
  });

  test("where a file cannot be written after others were staged", async () => {
    const copy = temporaryRoot();
    copy.edit(document, newDescription);
    // A folder stands where the last of the files has to go.
    copy.remove(files.validators);
    mkdirSync(join(copy.root, files.validators));
    const before = copy.snapshot();
    await expect(generate(copy.targets)).rejects.toThrow("EISDIR");
    expect(copy.snapshot()).toEqual(before);
  });

  test("where a folder is a file", async () => {
    const copy = temporaryRoot();
    copy.remove("packages/types/src/generated");
    copy.write("packages/types/src/generated", "");
    const before = copy.snapshot();
    await expect(generate(copy.targets)).rejects.toThrow("ENOTDIR");
    expect(copy.snapshot()).toEqual(before);
  });
});

test.skipIf(!java)("what is generated from nothing is what the repository has, byte by byte", async () => {
  const copy = temporaryRoot();
  const before = copy.snapshot();
  for (const path of Object.values(files)) copy.remove(path);
  const changes = await generate(copy.targets);
  expect(new Set(changes)).toEqual(new Set(Object.values(files).map((path) => [path, "created"])));
  expect(copy.snapshot()).toEqual(before);
});

test.skipIf(!java)("an api-version takes the place of another", async () => {
  const copy = temporaryRoot();
  const newVersion = (text: string) => text.replaceAll("2017-10-31", "2018-01-01");
  copy.write(newVersion(document), newSummary(newVersion(copy.read(document))));
  copy.remove("spec/2017-10-31");
  const changes = await generate(repositoryTargets(copy.root));
  const created = Object.values(files).map((path) => [newVersion(path), "created"]);
  const removed = Object.values(files).map((path) => [path, "removed"]);
  const changed = defaults.map((path) => [path, "changed"]);
  expect(new Set(changes)).toEqual(new Set([...created, ...removed, ...changed]));
  expect(copy.read(newVersion(files.handlers))).toContain("* Publish an offer.");
  expect(copy.read(newVersion(files.routes))).toContain('export const apiVersions = ["2018-01-01"] as const;');
});

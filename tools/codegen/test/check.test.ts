import { describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { MissingProgram } from "../src/generate.ts";
import { hasJava } from "../src/java.ts";
import { Refusal } from "../src/refusal.ts";
import { sha256 } from "../src/stamp.ts";
import { repositoryTargets } from "../src/target.ts";
import { document, type TemporaryRoot, temporaryRoot } from "./temporary-root.ts";

const java = await hasJava();
if (!java) console.warn("no Java 11: check --full is not tried");

const types = "packages/types/src/generated/2017-10-31.ts";
const operations = "packages/client/src/generated/2017-10-31/operations.ts";
const handlers = "packages/server/src/generated/2017-10-31/handlers.ts";
const routes = "packages/server/src/generated/2017-10-31/routes.ts";
const validators = "packages/server/src/generated/2017-10-31/validators.ts";
const answers = "packages/server/src/generated/2017-10-31/answers.ts";
const answerValidators = "packages/server/src/generated/2017-10-31/answer-validators.ts";
const stamp = "tools/codegen/generated/2017-10-31.json";
const defaults = [
  "packages/types/src/generated/default.ts",
  "packages/client/src/generated/default/index.ts",
  "packages/client/src/generated/default/create-operations.ts",
  "packages/server/src/generated/default/index.ts",
  "packages/server/src/generated/default/check-answers.ts",
];
const entries = [
  "packages/client/src/generated/2017-10-31/index.ts",
  "packages/client/src/generated/2017-10-31/create-operations.ts",
  "packages/server/src/generated/2017-10-31/index.ts",
  "packages/server/src/generated/2017-10-31/check-answers.ts",
  ...defaults,
];
const described = [types, operations, handlers, routes, validators, answers, answerValidators];
const all = [...described, ...entries];

const as = (kind: string, ...paths: string[]) => paths.map((path) => `${kind}: ${path}`);

const newDescription = (text: string) =>
  text.replace("description: Identifier of the publisher, the", "description: Name of the publisher, the");

const newOperation = (text: string) =>
  text.replace(
    "\ncomponents:\n",
    '\n  /health:\n    get: { operationId: getHealth, responses: { "204": { description: Well. } } }\n\ncomponents:\n',
  );

/** Makes the stamp say that the files are as they should be. */
function forge(copy: TemporaryRoot, ...paths: string[]): void {
  copy.edit(stamp, (text) => {
    const value = JSON.parse(text);
    for (const path of paths) {
      if (path === document) value.document = sha256(copy.read(path));
      else value.outputs[path] = sha256(copy.read(path));
    }
    return `${JSON.stringify(value, null, 2)}\n`;
  });
}

const comment = (text: string) => `${text}// edited\n`;

interface Case {
  name: string;
  change(copy: TemporaryRoot): void;
  found: string[];
  /** Where generating everything again finds more. */
  foundByFull?: string[];
}

const cases: Case[] = [
  { name: "nothing", change: () => {}, found: [] },
  { name: "a changed description", change: (copy) => copy.edit(document, newDescription), found: as("stale", ...all) },
  { name: "a new operation", change: (copy) => copy.edit(document, newOperation), found: as("stale", ...all) },
  {
    name: "a comment in the document",
    change: (copy) => copy.edit(document, (text) => `${text}# A comment\n`),
    found: as("stale", ...all),
  },
  { name: "an edited file of the types", change: (copy) => copy.edit(types, comment), found: as("edited", types) },
  {
    name: "an edited file of the templates",
    change: (copy) => copy.edit(routes, comment),
    found: as("edited", routes),
  },
  { name: "a file that is gone", change: (copy) => copy.remove(handlers), found: as("missing", handlers) },
  {
    name: "a file that no document gives",
    change: (copy) => copy.write("packages/client/src/generated/2016-01-01/operations.ts", ""),
    found: as("surplus", "packages/client/src/generated/2016-01-01/operations.ts"),
  },
  { name: "no stamp", change: (copy) => copy.remove(stamp), found: as("missing", stamp) },
  { name: "a stamp that is no JSON", change: (copy) => copy.write(stamp, "{"), found: as("edited", stamp) },
  { name: "a stamp that says nothing", change: (copy) => copy.write(stamp, "{}"), found: as("edited", stamp) },
  {
    name: "a stamp of other tools",
    change: (copy) => copy.edit(stamp, (text) => text.replace('"esbuild": "', '"esbuild": "9')),
    found: as("stale", stamp),
  },
  {
    name: "a stamp of other sources",
    change: (copy) => copy.edit(stamp, (text) => text.replace('"src/json.ts": "', '"src/json.ts": "0')),
    found: as("stale", stamp),
  },
  {
    name: "a stamp of other input of the templates",
    change: (copy) => copy.edit(stamp, (text) => text.replace('"templateInput": "', '"templateInput": "0')),
    found: as("stale", operations, handlers, routes),
  },
  {
    name: "a document whose change the stamp denies",
    change(copy) {
      copy.edit(document, newOperation);
      forge(copy, document);
    },
    // A call that starts no operation leaves the entries as they are.
    found: as("stale", ...described),
  },
  {
    name: "edited types that the stamp calls generated",
    change(copy) {
      copy.edit(types, comment);
      forge(copy, types);
    },
    found: as("stale", types),
  },
  {
    name: "edited validators that the stamp calls generated",
    change(copy) {
      copy.edit(validators, comment);
      forge(copy, validators);
    },
    found: as("stale", validators),
  },
  {
    name: "edited answers that the stamp calls generated",
    change(copy) {
      for (const path of [answers, answerValidators]) {
        copy.edit(path, comment);
        forge(copy, path);
      }
    },
    found: as("stale", answers, answerValidators),
  },
  {
    // All that a check without Java cannot see.
    name: "edited routes that the stamp calls generated",
    change(copy) {
      copy.edit(routes, comment);
      forge(copy, routes);
    },
    found: [],
    foundByFull: as("stale", routes, stamp),
  },
];

describe("finds, and leaves as it is,", () => {
  test.each(cases)("$name", async ({ change, found }) => {
    const copy = temporaryRoot();
    change(copy);
    const before = copy.snapshot();
    const differences = await check(copy.targets, { java: "no-such-program" });
    expect(differences.map(({ kind, path }) => `${kind}: ${path}`).sort()).toEqual(found.toSorted());
    expect(copy.snapshot()).toEqual(before);
  });

  const forFull = cases.filter(({ name, foundByFull }) => name === "nothing" || foundByFull !== undefined);
  test.skipIf(!java).each(forFull)("by --full: $name", async ({ change, found, foundByFull = found }) => {
    const copy = temporaryRoot();
    change(copy);
    const differences = await check(copy.targets, { full: true });
    expect(differences.map(({ kind, path }) => `${kind}: ${path}`).sort()).toEqual(foundByFull.toSorted());
  });
});

test("a document that is new is named, with what makes it the default", async () => {
  const copy = temporaryRoot();
  copy.write("spec/2018-01-01/openapi.yaml", copy.read(document).replaceAll("2017-10-31", "2018-01-01"));
  const differences = await check(repositoryTargets(copy.root));
  expect(differences.map(({ kind, path }) => `${kind}: ${path}`)).toEqual([
    ...as("missing", stamp.replace("2017-10-31", "2018-01-01")),
    ...as("stale", ...defaults),
  ]);
});

test("a document that nothing can be generated from is refused", async () => {
  const copy = temporaryRoot();
  copy.edit(document, (text) => text.replace("operationId: goLive", "operationId: then"));
  await expect(check(copy.targets)).rejects.toThrow(Refusal);
});

test("--full without a Java says so", async () => {
  const copy = temporaryRoot();
  await expect(check(copy.targets, { full: true, java: "no-such-program" })).rejects.toThrow(MissingProgram);
});

test.each([
  ["added", newOperation, "added: getHealth"],
  [
    "removed",
    (text: string) => text.replace(/\n {2}\/api\/[^\n]*\/status:\n[\s\S]*?(?=\ncomponents:)/, "\n"),
    "removed: getOfferStatus",
  ],
  [
    "changed",
    (text: string) => text.replace("summary: Cancel the", "summary: Do cancel the"),
    "changed: cancelOperation",
  ],
])("names the operations that were %s", async (_, edit, named) => {
  const copy = temporaryRoot();
  copy.edit(document, edit);
  const differences = await check(copy.targets, { java: "no-such-program" });
  expect(differences.find(({ path }) => path === operations)?.reason).toContain(
    `${document} has changed since it was generated; ${named}`,
  );
});

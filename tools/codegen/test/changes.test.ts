import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { describeOperations } from "../src/describe-operations.ts";
import { codegenFolder, repositoryFolder } from "../src/folders.ts";
import { generateTypes } from "../src/generate-types.ts";
import { isObject, type JsonObject, valueAt } from "../src/json.ts";
import { SourceDocument } from "../src/source-document.ts";

const client = "tools/codegen/test/consumers/client.ts";
const server = "tools/codegen/test/consumers/server.ts";
const emulator = "packages/emulator/src";

/** The files that do not compile when the types are those of a changed document. */
async function filesWithErrors(change: (text: string) => string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "codegen-changes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (path: string) => join(repositoryFolder, path);
  const text = change(readFileSync(at("spec/2017-10-31/openapi.yaml"), "utf8"));
  const source = SourceDocument.parse(text, "openapi.yaml");
  describeOperations(source);
  cpSync(at("packages/types/src"), join(folder, "types"), { recursive: true });
  writeFileSync(join(folder, "types/generated/2017-10-31.ts"), generateTypes(source));
  const configuration = {
    extends: at("tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      skipLibCheck: true,
      lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
      types: ["node"],
      typeRoots: [join(codegenFolder, "node_modules/@types")],
      paths: {
        "@cloud-partner/types": [join(folder, "types/index.ts")],
        "@cloud-partner/types/2017-10-31": [join(folder, "types/generated/2017-10-31.ts")],
        "@cloud-partner/client": [at("packages/client/src/index.ts")],
        "@cloud-partner/server": [at("packages/server/src/index.ts")],
        "@cloud-partner/server/node": [at("packages/server/src/node.ts")],
      },
    },
    include: [at(client), at(server), at(emulator)],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const tsc = at("node_modules/.bin/tsc");
  const options = { cwd: repositoryFolder, maxBuffer: 64 * 1024 * 1024 };
  const output = await promisify(execFile)(tsc, ["-p", folder, "--pretty", "false"], options).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
  const files = [...output.matchAll(/^(\S.*?)\(\d+,\d+\): error /gm)].map(([, path]) => path ?? "");
  if (output !== "" && files.length === 0) throw new Error(output);
  return [...new Set(files.map((path) => relative(repositoryFolder, join(repositoryFolder, path))))].sort();
}

/** Changes the document as a value; the place has to be there. */
function remove(...place: string[]): (text: string) => string {
  return (text) => {
    const document: JsonObject = parse(text);
    const holder = valueAt(document, place.slice(0, -1));
    const last = place.at(-1) ?? "";
    if (!isObject(holder) || holder[last] === undefined) throw new Error(`there is no ${place.join("/")}`);
    delete holder[last];
    return stringify(document);
  };
}

const cancel = "/api/publishers/{publisherId}/offers/{offerId}/cancel";

test("client, server and emulator compile with the document as it is", async () => {
  expect(await filesWithErrors((text) => text)).toEqual([]);
});

describe("a change of the document is an error in what used it:", () => {
  test.each([
    ["a property has another name", (text: string) => text.replaceAll("notification-emails", "notified")],
    ["a status is gone", remove("paths", cancel, "post", "responses", "202")],
    ["a property is gone", remove("components", "schemas", "Operation", "properties", "steps")],
  ])("%s", async (_, change) => {
    const files = await filesWithErrors(change);
    expect(files).toEqual(expect.arrayContaining([client, server]));
    expect(files.filter((path) => path.startsWith(emulator))).not.toEqual([]);
  });

  test("an operation is gone", async () => {
    const files = await filesWithErrors(remove("paths", cancel));
    expect(files).toEqual(expect.arrayContaining([server]));
    expect(files.filter((path) => path.startsWith(emulator))).not.toEqual([]);
    // What is generated from the document is part of what has to follow.
    expect(files).toContain("packages/client/src/generated/2017-10-31/operations.ts");
    expect(files).toContain("packages/server/src/generated/2017-10-31/handlers.ts");
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { codegenFolder } from "../src/folders.ts";

// It is not there: an editor asks before it is saved.
const file = join(codegenFolder, "test/in-an-editor.ts");
const text = `import { answers } from "@cloud-partner/server";
answers.cancelOperation.accepted({ "Operation-Location": "" });
answers.cancelOperation.default(429, { error: { code: "", message: "" } });
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    if (path === file) return ts.ScriptSnapshot.fromString(text);
    return existsSync(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined;
  },
  getCurrentDirectory: () => codegenFolder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || existsSync(path),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  realpath: (path) => ts.sys.realpath?.(path) ?? path,
});

/** The position right behind a part of the text. */
const behind = (part: string) => text.indexOf(part) + part.length;

function completionsAt(position: number): string[] | undefined {
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name);
}

test("an editor lists the answers of an operation, and what each of them takes", () => {
  expect(completionsAt(behind("answers."))).toEqual(expect.arrayContaining(["cancelOperation", "getOfferStatus"]));
  expect(completionsAt(behind("answers.cancelOperation."))?.toSorted()).toEqual([
    "accepted",
    "badRequest",
    "default",
    "forbidden",
    "notFound",
    "ok",
  ]);
  expect(completionsAt(behind('accepted({ "'))).toEqual(
    expect.arrayContaining(["Operation-Location", "Retry-After", "x-ms-request-id"]),
  );
});

test("an editor shows the document's words and plain types", () => {
  const info = service.getQuickInfoAtPosition(file, behind("cancelOperation.acc"));
  expect(ts.displayPartsToString(info?.documentation)).toBe(
    "The operation is being cancelled. The header says where to follow the cancellation.",
  );
  const signature = ts.displayPartsToString(info?.displayParts).replaceAll(/\s+/g, " ");
  const headers = signature.match(/^\(property\) accepted: \(headers: \{([^}]*)\}\) => \{ (.*) \}$/);
  expect(
    headers?.[1]
      ?.split(";")
      .map((each) => each.trim())
      .sort(),
  ).toEqual(["", '"Operation-Location": string', '"Retry-After"?: number', '"x-ms-request-id"?: string']);
  const help = service.getSignatureHelpItems(file, behind("default("), {})?.items[0];
  const parameters = help?.parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts).split(" ")[0]);
  expect(parameters).toEqual(["status:", "body:", "headers?:"]);
  expect(ts.displayPartsToString(help?.parameters[0]?.displayParts)).toMatch(/^status: 401 \| 402 \| 405/);
});

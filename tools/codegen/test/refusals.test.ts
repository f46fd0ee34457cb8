import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codegenFolder } from "../src/folders.ts";
import { generate } from "../src/generate.ts";
import { Refusal } from "../src/refusal.ts";
import { head, refusalCases } from "./refusals.ts";
import { document, type TemporaryRoot, temporaryRoot } from "./temporary-root.ts";

async function refusalOf({ targets }: TemporaryRoot): Promise<Refusal> {
  const error: unknown = await generate(targets).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error;
  throw new Error(`it was not refused: ${error}`);
}

describe("is refused with the line and the reason, and nothing is written:", () => {
  test.each(refusalCases)("$name", async ({ document: text, isWhole, findings }) => {
    const copy = temporaryRoot();
    copy.write(document, isWhole ? text : head + text);
    const before = copy.snapshot();
    const refusal = await refusalOf(copy);
    expect(refusal.message).toBe(findings.map((finding) => `${document}:${finding}`).join("\n"));
    expect(copy.snapshot()).toEqual(before);
  });

  test("a document that does not pass the lint", async () => {
    const copy = temporaryRoot();
    // A change that the templates do not see, so that no Java is asked for.
    const sentence = "description: Identifier of the publisher, the namespace that its offers live in";
    copy.edit(document, (text) => text.replace(`${sentence}.`, sentence));
    const lines = copy.read(document).split("\n");
    const line = lines.findIndex((text) => text.includes(sentence)) + 1;
    const before = copy.snapshot();
    const { findings } = await refusalOf(copy);
    expect(findings.map((finding) => `${finding.file}:${finding.line}`)).toContain(`${document}:${line}`);
    expect(copy.snapshot()).toEqual(before);
  });
});

test("all that is wrong is said at once, in the order of the document", async () => {
  const copy = temporaryRoot();
  copy.edit(document, (text) =>
    text
      .replace("operationId: listOperations", "operationId: then")
      .replace(
        '        "202": { $ref: "#/components/responses/OperationStarted" }',
        '        20X: { description: "" }',
      ),
  );
  const { findings } = await refusalOf(copy);
  expect(findings.map(({ reason }) => reason)).toEqual([
    'the operationId "then" is taken; choose another',
    '"20X" is no status: write 200, 2XX or default',
  ]);
  expect(findings[0]?.line).toBeLessThan(findings[1]?.line ?? 0);
});

test("the README lists what is refused", () => {
  const readme = readFileSync(join(codegenFolder, "README.md"), "utf8");
  const section = readme.split(/^## /m).find((part) => part.startsWith("What is refused\n")) ?? "";
  const items = [...section.matchAll(/^- (.*)$/gm)].map(([, item]) => item);
  expect(items).toEqual([...refusalCases.map(({ name }) => name), "a document that does not pass the lint"]);
});

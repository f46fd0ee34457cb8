import { expect, test } from "vitest";
import { diffDocuments } from "../src/diff-documents.ts";
import { changed, operation, readDocument } from "./planted/document.ts";

const original = readDocument();

test("what oasdiff names is put to the change at its place, and not to another of the same operations", async () => {
  const document = changed((edit) => {
    edit.remove("/components/schemas/ErrorDetail/required/1");
    edit.set("/components/schemas/ErrorCode/maxLength", 4096);
    edit.set("/components/parameters/StatusFilter/required", true);
    edit.remove(`${operation("cancel", "post")}/responses/200`);
  });
  const { findings } = await diffDocuments(original, document);
  expect(Object.fromEntries(findings.map(({ pointer, oasdiff }) => [pointer, oasdiff]))).toEqual({
    "/components/schemas/ErrorDetail/required": ["response-property-became-optional"],
    "/components/schemas/ErrorCode/maxLength": ["response-property-max-length-increased"],
    "/components/parameters/StatusFilter/required": ["request-parameter-became-required"],
    [`${operation("cancel", "post")}/responses/200`]: ["response-success-status-removed"],
  });
});

test("a change that no rule explains is a finding, and oasdiff can only make it worse", async () => {
  const ours = await diffDocuments(
    original,
    changed((edit) => edit.set("/jsonSchemaDialect", "https://example.com/dialect")),
  );
  expect(ours.findings).toMatchObject([{ rule: "not-classified", severity: "warning", pointer: "/jsonSchemaDialect" }]);
  const both = await diffDocuments(
    original,
    changed((edit) => edit.set("/components/schemas/OperationRequest/if", { required: ["reason"] })),
  );
  expect(both.findings).toMatchObject([
    { rule: "not-classified", severity: "breaking", bump: "major", why: expect.stringContaining("oasdiff: ") },
  ]);
});

test("a document that oasdiff cannot read is compared by our rules, with a note", async () => {
  const document = changed((edit) => edit.set("/components/schemas/OfferId/minLength", "one"));
  const { findings, notes } = await diffDocuments(original, document);
  expect(findings).toMatchObject([
    { rule: "request-constraint-changed", pointer: "/components/schemas/OfferId/minLength" },
    {},
  ]);
  expect(notes).toEqual([expect.stringContaining("oasdiff could not compare")]);
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDocumentBreaks } from "../src/checks/breaks.ts";
import { checkVersions, nextVersions, versionPackages } from "../src/next-versions.ts";
import { announce, breakDocument, changesFile, document, releasedRepository } from "./released-repository.ts";

const link = `[What changed in the documents since @cloud-partner/types@0.1.0](../../${changesFile})`;

test("a release with a changed document links to what changed, and says it in a file", async () => {
  using made = releasedRepository();
  breakDocument(made);
  announce(made, "break", "minor", "Forbidden is no answer any more.\n\nIt never was one.");
  announce(made, "other", "patch", "A fault is mended.");
  made.commit();
  await versionPackages(made.root);

  const changelog = made.read("packages/types/CHANGELOG.md");
  expect(changelog).toContain("## 0.2.0");
  expect(changelog).toContain(`- Forbidden is no answer any more.\n\n  It never was one.\n\n  ${link}`);
  // The changeset of something else does not tell of it.
  expect(changelog.split(link)).toHaveLength(2);
  expect(made.read("packages/client/CHANGELOG.md")).toContain(link);
  expect(made.read("packages/client/CHANGELOG.md")).toContain("- Updated dependencies\n  - @cloud-partner/types@0.2.0");
  const changes = made.read(changesFile);
  expect(changes).toContain("the answer 403 was removed");
  expect(changes).toContain("### Breaking");
  expect(existsSync(join(made.root, "packages/types", `../../${changesFile}`))).toBe(true);
}, 60_000);

test("a new api-version is told beside the one before it", async () => {
  using made = releasedRepository();
  made.write("spec/2018-08-01/openapi.yaml", made.read(document).replaceAll("2017-10-31", "2018-08-01"));
  made.replace("spec/2018-08-01/openapi.yaml", '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
  announce(made, "version", "minor", "The api-version 2018-08-01.");
  made.commit();
  await versionPackages(made.root);
  expect(made.read("packages/types/CHANGELOG.md")).toContain(link);
  const changes = made.read(changesFile);
  expect(changes).toContain("version 2018-08-01 was added");
  expect(changes).toContain("## 2017-10-31 → 2018-08-01");
  expect(changes).toContain("the answer 403 was removed");
}, 60_000);

test("a release whose documents are the same links to nothing", async () => {
  using made = releasedRepository();
  announce(made, "other", "minor", "Faster.");
  made.commit();
  await versionPackages(made.root);
  expect(made.read("packages/types/CHANGELOG.md")).toBe(
    "# @cloud-partner/types\n\n## 0.2.0\n\n### Minor Changes\n\n- Faster.\n",
  );
  expect(existsSync(join(made.root, changesFile))).toBe(false);
}, 60_000);

test("a dry run tells the next versions, the changelogs and what changed, and leaves the repository as it is", async () => {
  using made = releasedRepository();
  breakDocument(made);
  announce(made, "break", "minor", "Forbidden is no answer any more.");
  made.commit();
  const { packages, documentChanges } = await nextVersions(made.root);
  expect(packages).toContainEqual({
    package: "@cloud-partner/types",
    from: "0.1.0",
    to: "0.2.0",
    changelog: expect.stringContaining(link),
  });
  expect(documentChanges.get(changesFile)).toContain("the answer 403 was removed");
  expect(existsSync(join(made.root, changesFile))).toBe(false);
  expect(existsSync(join(made.root, "packages/types/CHANGELOG.md"))).toBe(false);
  expect(existsSync(join(made.root, ".changeset/break.md"))).toBe(true);
}, 60_000);

test("a package that changed and is not announced is told, and so is one that was never released", async () => {
  using made = releasedRepository();
  const none: never[] = [];
  expect(checkVersions(made.root, none).get("@cloud-partner/types")).toEqual([]);
  expect(checkVersions(made.root, none).get("@cloud-partner/client")).toEqual([
    { message: "was never released, and no changeset names it" },
  ]);
  made.replace("packages/types/package.json", '"sideEffects": false', '"sideEffects": true');
  expect(checkVersions(made.root, none).get("@cloud-partner/types")).toEqual([
    { message: "packages/types/package.json changed since @cloud-partner/types@0.1.0, and no changeset tells" },
  ]);
  const announced = [{ package: "@cloud-partner/types", from: "0.1.0", to: "0.1.1", changelog: "" }];
  expect(checkVersions(made.root, announced).get("@cloud-partner/types")).toEqual([]);
}, 60_000);

test("a break of a document that no changeset announces keeps a release back", async () => {
  using made = releasedRepository();
  expect(await checkDocumentBreaks(made.root)).toEqual([]);
  breakDocument(made);
  expect(await checkDocumentBreaks(made.root)).toContainEqual({
    message: expect.stringContaining("@cloud-partner/types needs a minor changeset and has none"),
  });
  made.write(document, "no: document");
  expect(await checkDocumentBreaks(made.root)).toEqual([
    { message: expect.stringContaining("is not an OpenAPI document") },
  ]);
}, 60_000);

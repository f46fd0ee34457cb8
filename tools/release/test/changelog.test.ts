import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyForVersioning } from "../src/copy-for-versioning.ts";
import { checkVersions, nextVersions, versionPackages } from "../src/next-versions.ts";
import { publishedPackages, repository } from "../src/published-packages.ts";
import { type TemporaryRepository, temporaryRepository } from "./temporary-repository.ts";

const document = "spec/2017-10-31/openapi.yaml";
const file = "docs/changes/since-types-0.1.0.md";
const link = `[What changed in the documents since @cloud-partner/types@0.1.0](../../${file})`;

/** A copy of this repository after its first release. */
function released(): TemporaryRepository {
  const made = temporaryRepository();
  copyForVersioning(repository, made.root);
  rmSync(join(made.root, ".git"));
  for (const name of readdirSync(join(made.root, ".changeset"))) {
    if (name.endsWith(".md") && name !== "README.md") rmSync(join(made.root, ".changeset", name));
  }
  for (const { folder, manifest } of publishedPackages(made.root)) {
    const path = `${folder.slice(made.root.length + 1)}/package.json`;
    made.replace(path, `"version": "${manifest.version}"`, '"version": "0.1.0"');
  }
  made.commit("@cloud-partner/types@0.1.0");
  return made;
}

const breakIt = (made: TemporaryRepository) =>
  made.replace(document, '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
const announce = (made: TemporaryRepository, name: string, bump: string, summary: string) =>
  made.write(
    `.changeset/${name}.md`,
    `---\n"@cloud-partner/types": ${bump}\n"@cloud-partner/client": ${bump}\n---\n\n${summary}\n`,
  );

test("a release with a changed document links to what changed, and says it in a file", async () => {
  using made = released();
  breakIt(made);
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
  const changes = made.read(file);
  expect(changes).toContain("the answer 403 was removed");
  expect(changes).toContain("### Breaking");
  expect(existsSync(join(made.root, "packages/types", `../../${file}`))).toBe(true);
}, 60_000);

test("a new api-version is told beside the one before it", async () => {
  using made = released();
  made.write("spec/2018-08-01/openapi.yaml", made.read(document).replaceAll("2017-10-31", "2018-08-01"));
  made.replace("spec/2018-08-01/openapi.yaml", '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
  announce(made, "version", "minor", "The api-version 2018-08-01.");
  made.commit();
  await versionPackages(made.root);
  expect(made.read("packages/types/CHANGELOG.md")).toContain(link);
  const changes = made.read(file);
  expect(changes).toContain("the api-version 2018-08-01 was added");
  expect(changes).toContain("## 2017-10-31 → 2018-08-01");
  expect(changes).toContain("the answer 403 was removed");
}, 60_000);

test("a release whose documents are the same links to nothing", async () => {
  using made = released();
  announce(made, "other", "minor", "Faster.");
  made.commit();
  await versionPackages(made.root);
  expect(made.read("packages/types/CHANGELOG.md")).toBe(
    "# @cloud-partner/types\n\n## 0.2.0\n\n### Minor Changes\n\n- Faster.\n",
  );
  expect(existsSync(join(made.root, file))).toBe(false);
}, 60_000);

test("a dry run tells the next versions, the changelogs and what changed, and leaves the repository as it is", async () => {
  using made = released();
  breakIt(made);
  announce(made, "break", "minor", "Forbidden is no answer any more.");
  made.commit();
  const { packages, documentChanges } = await nextVersions(made.root);
  expect(packages).toContainEqual({
    package: "@cloud-partner/types",
    from: "0.1.0",
    to: "0.2.0",
    changelog: expect.stringContaining(link),
  });
  expect(documentChanges.get(file)).toContain("the answer 403 was removed");
  expect(existsSync(join(made.root, file))).toBe(false);
  expect(existsSync(join(made.root, "packages/types/CHANGELOG.md"))).toBe(false);
  expect(existsSync(join(made.root, ".changeset/break.md"))).toBe(true);
}, 60_000);

test("a package that changed and is not announced is told, and so is one that was never released", async () => {
  using made = released();
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

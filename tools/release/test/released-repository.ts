import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyForVersioning } from "../src/copy-for-versioning.ts";
import { publishedPackages, repository } from "../src/published-packages.ts";
import { type TemporaryRepository, temporaryRepository } from "./temporary-repository.ts";

/** A document of the repository. */
export const document = "spec/2017-10-31/openapi.yaml";
/** Where a release says what changed in the documents. */
export const changesFile = "docs/changes/since-types-0.1.0.md";

/** A copy of this repository after its first release. */
export function releasedRepository(): TemporaryRepository {
  const made = temporaryRepository();
  copyForVersioning(repository, made.root);
  rmSync(join(made.root, ".git"), { force: true });
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

/** Removes a documented answer. */
export function breakDocument(made: TemporaryRepository): void {
  made.replace(document, '        "403": { $ref: "#/components/responses/Forbidden" }\n', "");
}

/** Adds a changeset for types and client. */
export function announce(made: TemporaryRepository, name: string, bump: string, summary: string): void {
  made.write(
    `.changeset/${name}.md`,
    `---\n"@cloud-partner/types": ${bump}\n"@cloud-partner/client": ${bump}\n---\n\n${summary}\n`,
  );
}

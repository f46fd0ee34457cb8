import type { ChangelogFunctions, VersionType } from "@changesets/types";
import { type DocumentChanges, documentChanges, writeDocumentChanges } from "./document-changes.ts";

/** What `changeset version` writes into the changelogs. `.changeset/config.json` names this module. */
const changelog: ChangelogFunctions = {
  async getReleaseLine({ summary, releases }, type) {
    const [first = "", ...others] = summary.split("\n").map((line) => line.trimEnd());
    const lines = [`- ${first}`, ...others.map((line) => (line === "" ? "" : `  ${line}`))];
    const changes = await changesOnce();
    // The changeset that reaches as far as the documents changed is the one that tells of it.
    const tells = releases.some(({ name }) => {
      const needed = changes?.needed.get(name);
      return needed !== undefined && reaches.indexOf(type) >= reaches.indexOf(needed);
    });
    if (changes === undefined || !tells) return lines.join("\n");
    return [...lines, "", `  [What changed in the documents since ${changes.released}](../../${changes.path})`].join(
      "\n",
    );
  },

  getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return "";
    return ["- Updated dependencies", ...dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`)].join(
      "\n",
    );
  },
};

export default changelog;

/** How far a change can reach, the least far first. */
const reaches: readonly VersionType[] = ["none", "patch", "minor", "major"];

let found: Promise<DocumentChanges | undefined> | undefined;

/** What changed in the documents: found and written down once in a run, and the same for all packages. */
function changesOnce(): Promise<DocumentChanges | undefined> {
  // Changesets runs this in the repository's folder.
  const root = process.cwd();
  found ??= documentChanges(root).then((changes) => {
    if (changes !== undefined) writeDocumentChanges(root, changes);
    return changes;
  });
  return found;
}

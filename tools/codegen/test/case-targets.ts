import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codegenFolder, repositoryFolder } from "../src/folders.ts";
import { outputNames, type Target } from "../src/target.ts";

const folder = "tools/codegen/test/cases";

/** The targets of the cases: each folder has a document, and what is generated from it under golden/. */
export function caseTargets(): Target[] {
  return readdirSync(join(codegenFolder, "test/cases")).map((name) => ({
    root: repositoryFolder,
    document: `${folder}/${name}/openapi.yaml`,
    command: "UPDATE_GOLDEN=1 pnpm test golden",
    // A case has no stamp: the test makes all of it again.
    stamp: `${folder}/${name}/golden/stamp.json`,
    files: Object.fromEntries(
      outputNames.map((output) => [output, `${folder}/${name}/golden/${output}.ts`]),
    ) as Target["files"],
    modules: {
      types: "./types.ts",
      client: "@cloud-partner/client/core",
      server: "@cloud-partner/server/core",
    },
  }));
}

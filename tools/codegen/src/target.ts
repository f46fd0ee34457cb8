import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./folders.ts";

/** What is generated from a document. */
export const outputNames = [
  "types",
  "operations",
  "handlers",
  "routes",
  "validators",
  "answers",
  "answer-validators",
] as const;
export type OutputName = (typeof outputNames)[number];

/** A document, where the code that is generated from it goes, and what that code imports from. Paths are relative to `root`. */
export interface Target {
  /** The folder that all paths start from. */
  root: string;
  document: string;
  /** What findings call the document. Default: its path. */
  shownAs?: string;
  /** `true` where operations that nothing can be generated for are left out, instead of the document being refused. */
  leavesOut?: boolean;
  /** What generates the code again. */
  command: string;
  /** Where the stamp is kept that says what was generated from what. */
  stamp: string;
  files: Record<OutputName, string>;
  modules: {
    /** Exports the generated types. */
    types: string;
    /** Exports `OperationMethod` and `OperationTable` of the client. */
    client: string;
    /** Exports `Handler`, `Route`, `createAnswers` and their kind of the server. */
    server: string;
  };
}

/** The targets of this repository: one for each api-version in spec/. */
export function repositoryTargets(root: string = repositoryFolder): Target[] {
  return readdirSync(join(root, "spec"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((version) => ({
      root,
      document: `spec/${version}/openapi.yaml`,
      command: "pnpm generate",
      stamp: `tools/codegen/generated/${version}.json`,
      files: {
        types: `packages/types/src/generated/${version}.ts`,
        operations: `packages/client/src/generated/${version}/operations.ts`,
        handlers: `packages/server/src/generated/${version}/handlers.ts`,
        routes: `packages/server/src/generated/${version}/routes.ts`,
        validators: `packages/server/src/generated/${version}/validators.ts`,
        answers: `packages/server/src/generated/${version}/answers.ts`,
        "answer-validators": `packages/server/src/generated/${version}/answer-validators.ts`,
      },
      modules: {
        types: `@cloud-partner/types/${version}`,
        client: "../../operation-method.ts",
        server: "../../core/index.ts",
      },
    }));
}

/** The folders of this repository that hold generated files and nothing else. */
export const generatedFolders = [
  "packages/types/src/generated",
  "packages/client/src/generated",
  "packages/server/src/generated",
  "tools/codegen/generated",
];

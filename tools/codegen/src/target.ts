import { existsSync, readdirSync } from "node:fs";
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
  /** Where each output goes. What nobody calls from here has no client's operations. */
  files: Record<Exclude<OutputName, "operations">, string> & { operations?: string };
  modules: {
    /** Exports the generated types. */
    types: string;
    /** Exports `OperationMethod` and `OperationTable` of the client. */
    client: string;
    /** Exports `Handler`, `Route`, `createAnswers` and their kind of the server. */
    server: string;
  };
}

/** The outputs of a target, each with its path. */
export function outputsOf({ files }: Pick<Target, "files">): [OutputName, string][] {
  return outputNames.flatMap((name): [OutputName, string][] => {
    const path = files[name];
    return path === undefined ? [] : [[name, path]];
  });
}

/** The targets of this repository: one for each api-version in spec/, and the emulator's control API where it is. */
export function repositoryTargets(root: string = repositoryFolder): Target[] {
  return [...apiTargets(root), ...(existsSync(join(root, controlDocument)) ? [controlTarget(root)] : [])];
}

const controlDocument = "spec/emulator-control/openapi.yaml";

/** The control API of the emulator: served by it, and by nobody else. */
function controlTarget(root: string): Target {
  const folder = "packages/emulator/src/generated/control";
  return {
    root,
    document: controlDocument,
    command: "pnpm generate",
    stamp: "tools/codegen/generated/emulator-control.json",
    files: {
      types: `${folder}/types.ts`,
      handlers: `${folder}/handlers.ts`,
      routes: `${folder}/routes.ts`,
      validators: `${folder}/validators.ts`,
      answers: `${folder}/answers.ts`,
      "answer-validators": `${folder}/answer-validators.ts`,
    },
    modules: { types: "./types.ts", client: "./types.ts", server: "@cloud-partner/server/core" },
  };
}

function apiTargets(root: string): Target[] {
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
  "packages/emulator/src/generated",
  "tools/codegen/generated",
];

import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./folders.ts";
import { readVersions } from "./versions.ts";

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

/** What a generated file is. */
export type OutputKind = OutputName | "entry";

/** What users of a version import, and what the packages import where nobody names a version. */
export type Entry =
  | { kind: "client" | "create-operations" | "server" | "check-answers"; path: string }
  /** Hands on everything that a module exports, or its types alone. */
  | { kind: "default"; path: string; module: string; typesOnly?: boolean };

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
  /** The entries of the packages, where the document is of a version. */
  entries?: readonly Entry[];
  modules: {
    /** Exports the generated types. */
    types: string;
    /** Exports `OperationMethod` and `OperationTable` of the client. */
    client: string;
    /** Exports `Handler`, `Route`, `createAnswers` and their kind of the server. */
    server: string;
  };
}

/** The generated files of a target: what each is, and its path. */
export function outputsOf({ files, entries = [] }: Pick<Target, "files" | "entries">): [OutputKind, string][] {
  const outputs = outputNames.flatMap((name): [OutputName, string][] => {
    const path = files[name];
    return path === undefined ? [] : [[name, path]];
  });
  return [...outputs, ...entries.map(({ path }): ["entry", string] => ["entry", path])];
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
  return readVersions(root).map(({ name: version, isDefault }) => {
    const client = `packages/client/src/generated/${version}`;
    const server = `packages/server/src/generated/${version}`;
    return {
      root,
      document: `spec/${version}/openapi.yaml`,
      command: "pnpm generate",
      stamp: `tools/codegen/generated/${version}.json`,
      files: {
        types: `packages/types/src/generated/${version}.ts`,
        operations: `${client}/operations.ts`,
        handlers: `${server}/handlers.ts`,
        routes: `${server}/routes.ts`,
        validators: `${server}/validators.ts`,
        answers: `${server}/answers.ts`,
        "answer-validators": `${server}/answer-validators.ts`,
      },
      entries: [
        { kind: "client", path: `${client}/index.ts` },
        { kind: "create-operations", path: `${client}/create-operations.ts` },
        { kind: "server", path: `${server}/index.ts` },
        { kind: "check-answers", path: `${server}/check-answers.ts` },
        ...(isDefault ? defaultEntries(version) : []),
      ],
      modules: {
        types: `@cloud-partner/types/${version}`,
        client: "../../operation-method.ts",
        server: "../../core/index.ts",
      },
    };
  });
}

/** What makes a version the default of every package. */
function defaultEntries(version: string): Entry[] {
  const of = (path: string, module: string) => ({ kind: "default" as const, path: `packages/${path}`, module });
  return [
    { ...of("types/src/generated/default.ts", `./${version}.ts`), typesOnly: true },
    of("client/src/generated/default/index.ts", `../${version}/index.ts`),
    of("client/src/generated/default/create-operations.ts", `../${version}/create-operations.ts`),
    of("server/src/generated/default/index.ts", `../${version}/index.ts`),
    of("server/src/generated/default/check-answers.ts", `../${version}/check-answers.ts`),
  ];
}

/** The folders of this repository that hold generated files and nothing else. */
export const generatedFolders = [
  "packages/types/src/generated",
  "packages/client/src/generated",
  "packages/server/src/generated",
  "packages/emulator/src/generated",
  "tools/codegen/generated",
];

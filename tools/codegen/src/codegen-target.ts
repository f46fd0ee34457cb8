import { relative, resolve, sep } from "node:path";
import { outputNames, type Target } from "./target.ts";

/** Where the generated code of a foreign document goes, and what it imports from. */
export interface CodegenTarget {
  /** Path of the document. */
  document: string;
  /** The folder that the files are written to. */
  out: string;
  /** `true` to leave out the operations that nothing can be generated for. Default: the document is refused. */
  leavesOut?: boolean | undefined;
  /** The module that has `createOperations` and its types. Default: `@cloud-partner/client/core`. */
  clientModule?: string | undefined;
  /** The module that has `createDispatcher` and its types. Default: `@cloud-partner/server/core`. */
  serverModule?: string | undefined;
}

/** The target of a document that is none of this repository's: all files in one folder, with a stamp beside them. */
export function codegenTarget({ document, out, leavesOut, clientModule, serverModule }: CodegenTarget): Target {
  const root = resolve(out);
  // With slashes, so that the same files come out on any machine.
  const path = relative(root, resolve(document)).split(sep).join("/");
  return {
    root,
    document: path,
    shownAs: document,
    leavesOut: leavesOut === true,
    command: "pnpm codegen",
    stamp: "stamp.json",
    files: Object.fromEntries(outputNames.map((name) => [name, `${name}.ts`])) as Target["files"],
    modules: {
      types: "./types.ts",
      client: clientModule ?? "@cloud-partner/client/core",
      server: serverModule ?? "@cloud-partner/server/core",
    },
  };
}

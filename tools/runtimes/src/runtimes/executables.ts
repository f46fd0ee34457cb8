import { fileOf } from "./packages.ts";

/** How a runtime that runs scripts is started. */
export interface Executable {
  readonly name: string;
  /** The path of the program. */
  readonly file: string;
  /** What comes before a script that needs no permission. */
  readonly arguments: readonly string[];
}

/** The runtimes that run a script and end, as they are installed by the names of their packages. */
export const executables = {
  node22: { name: "Node 22", file: fileOf("node-22", "bin/node"), arguments: [] },
  node24: { name: "Node 24", file: fileOf("node-24", "bin/node"), arguments: [] },
  deno: { name: "Deno", file: fileOf("deno", "deno"), arguments: ["run", "--no-lock"] },
  bun: { name: "Bun", file: fileOf("bun", "bin/bun.exe"), arguments: [] },
} as const satisfies Record<string, Executable>;

import { relative, resolve } from "node:path";
import type { Checkout } from "./checkout.ts";

/** The packages in the order in which they are built. */
export const packages = ["types", "client", "server", "emulator", "conformance", "cli"];

/** A place that the compiler names. */
export interface CompileError {
  /** The path in the repository. */
  readonly file: string;
  /** The declaration that it is in: a function, a class or a constant. */
  readonly symbol: string;
  /** Such as `TS2741`. */
  readonly code: string;
  /** What it says, without the types that it is full of. */
  readonly message: string;
}

/** Compiles the sources of all packages, and the programs that use them as their readers would: samples and examples. */
export function compileAll(checkout: Checkout): CompileError[] {
  const errors = packages.flatMap((name) => {
    const folder = `packages/${name}`;
    // What was generated for a version that is gone is not found there any more.
    checkout.remove(`${folder}/dist/generated`);
    return compile(checkout, folder, ["-p", "tsconfig.build.json", "--emitDeclarationOnly"]);
  });
  checkout.write("tsconfig.programs.json", JSON.stringify(programs));
  errors.push(...compile(checkout, ".", ["-p", "tsconfig.programs.json"]));
  // Some sources are part of several programs.
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

const programs = {
  extends: "./tsconfig.base.json",
  compilerOptions: {
    noEmit: true,
    lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    typeRoots: ["tools/versions/node_modules/@types"],
    skipLibCheck: true,
  },
  include: [
    "docs/samples/**/*.ts",
    "examples/handlers/src/**/*.ts",
    "examples/cancel-*/src/**/*.ts",
    "examples/resume-after-restart/src/**/*.ts",
    "examples/serve-contract/src/**/*.ts",
    "examples/test-with-emulator/src/**/*.ts",
    "packages/conformance/test/version-change-*.ts",
  ],
};

function compile(checkout: Checkout, folder: string, parameters: readonly string[]): CompileError[] {
  const output = checkout.run("tsc", [...parameters, "--pretty", "false"], { folder, mayFail: true });
  const found = [...output.matchAll(/^(\S[^(\n]*)\((\d+),\d+\): error (TS\d+): (.*(?:\n {2}.*)*)$/gm)];
  if (output.trim() !== "" && found.length === 0) throw new Error(output);
  return found.map(([, path = "", line = "", code = "", message = ""]) => {
    const file = relative(checkout.root, resolve(checkout.at(folder), path)).replaceAll("\\", "/");
    return { file, symbol: symbolAt(checkout.read(file), Number(line)), code, message: briefly(message) };
  });
}

/** The name of the declaration at the beginning of a line that a line is in. */
function symbolAt(text: string, line: number): string {
  const before = text.split("\n").slice(0, line);
  const declaration = /^(?:export )?(?:default )?(?:async )?(?:function|const|class|interface|type) (\w+)/;
  return before.map((each) => declaration.exec(each)?.[1]).findLast((name) => name !== undefined) ?? "";
}

/** The first line of a message, and the last one, which says what it comes down to, without the types that they write out. */
function briefly(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  const ends = lines.length === 1 ? lines : [lines[0] ?? "", lines.at(-1) ?? ""];
  return ends.map((line) => line.replaceAll(/'[^']*[{(|<][^']*'/g, "'…'")).join(" ");
}

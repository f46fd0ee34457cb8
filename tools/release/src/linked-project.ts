import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { publishedPackages, repository } from "./published-packages.ts";

const run = promisify(execFile);
const modules = join(repository, "tools/release/node_modules");

/** A project whose programs import the built packages of a repository by their names. */
export interface LinkedProject {
  /** Links what is at `target` to where an import of `name` finds it. */
  link(target: string, name: string): void;
  /** Writes a file of the project. */
  write(path: string, text: string): void;
  /** Type-checks files of the project. Gives what the compiler prints: nothing where they compile. */
  compile(files: readonly string[]): Promise<string>;
}

/** Makes a project in an empty folder, with the built packages of the repository at `root`. */
export function createLinkedProject(folder: string, root: string = repository): LinkedProject {
  const link: LinkedProject["link"] = (target, name) => {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path, "junction");
  };
  const write: LinkedProject["write"] = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { name, folder: target } of publishedPackages(root)) link(target, name);
  for (const name of ["@types/node", "vitest"]) link(join(modules, name), name);
  // The client's optional peer, which no other package has.
  link(join(repository, "packages/client/node_modules/@opentelemetry/api"), "@opentelemetry/api");
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "esnext.disposable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    noEmit: true,
  };
  return {
    link,
    write,
    async compile(files) {
      write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
      const compiler = join(modules, "typescript/bin/tsc");
      const { stdout } = await run(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
        cwd: folder,
      }).catch((error: { stdout: string }) => error);
      return stdout;
    },
  };
}

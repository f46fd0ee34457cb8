import { existsSync, readFileSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

enableCompileCache();
const { codegenTarget } = await import("./codegen-target.ts");
const { endInOrder } = await import("./end-in-order.ts");
const { generate, MissingProgram } = await import("./generate.ts");
const { Refusal } = await import("./refusal.ts");
const { outputNames } = await import("./target.ts");

const help = `Usage: pnpm codegen <document> --out <folder> [--leave-out] [--client-module <name>] [--server-module <name>]

Generates types, the client's operations, and the server's handlers, routes, validators and answers from any document
of OpenAPI 3.0 or 3.1, in YAML or JSON (needs Java 11 or newer). What cannot be generated from is refused with its line.

  --out             the folder for the files; it is made where it is not there
  --leave-out       leave out the operations that nothing can be generated for, and say why, instead of refusing
                    the document
  --client-module   what operations.ts imports from (default: @cloud-partner/client/core)
  --server-module   what the server's files import from (default: @cloud-partner/server/core)
  --help            show this text`;

endInOrder();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      "leave-out": { type: "boolean" },
      "client-module": { type: "string" },
      "server-module": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [document, ...others] = positionals;
  if (values.help) console.log(help);
  else if (document === undefined || others.length > 0) fail(`Name one document.\n\n${help}`);
  else if (values.out === undefined) fail(`Name the folder for the files with --out.\n\n${help}`);
  else {
    const { out, "leave-out": leavesOut, "client-module": clientModule, "server-module": serverModule } = values;
    await run(document, { document, out, leavesOut, clientModule, serverModule });
  }
} catch (error) {
  if (error instanceof Refusal) fail(`The document was refused, and nothing was written:\n${error.message}`);
  else if (error instanceof MissingProgram) fail(error.message);
  else if (error instanceof TypeError && "code" in error) fail(`${error.message}\n\n${help}`);
  else throw error;
}

async function run(document: string, settings: Parameters<typeof codegenTarget>[0]): Promise<void> {
  const target = codegenTarget(settings);
  const foreign = foreignFile(target.root, target.stamp);
  if (!isFile(document)) return fail(`There is no file ${document}.`);
  if (foreign !== undefined) return fail(`${foreign} is there and was not generated; choose another folder.`);
  const start = performance.now();
  let leftOut = 0;
  const changes = await generate([target], {
    // The folder may hold other files too.
    folders: [],
    lint: false,
    onStep: (name, milliseconds) => console.log(`  ${name}: ${Math.round(milliseconds)} ms`),
    onWait: (processId) => console.error(`  waiting for process ${processId}, which is generating too`),
    onLeftOut({ operation, findings }) {
      leftOut += 1;
      for (const { file, line, reason } of findings)
        console.error(`left out: ${operation} (${file}:${line} ${reason})`);
    },
  });
  for (const [path, change] of changes) console.log(`${change}: ${join(settings.out, path)}`);
  const summary = changes.size === 0 ? "nothing changed" : `${changes.size} files changed`;
  const rest = leftOut === 0 ? "" : `, ${leftOut} operations left out`;
  console.log(`Generated in ${Math.round(performance.now() - start)} ms: ${summary}${rest}.`);
}

/** A file in the way of a generated one, in a folder that nothing was generated into. */
function foreignFile(root: string, stamp: string): string | undefined {
  if (existsSync(root) && !statSync(root).isDirectory()) return root;
  if (existsSync(join(root, stamp)) && readFileSync(join(root, stamp), "utf8").includes('"templateInput"')) return;
  return [...outputNames.map((name) => `${name}.ts`), stamp]
    .map((name) => join(root, name))
    .find((path) => existsSync(path));
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(resolve(path)).isFile();
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

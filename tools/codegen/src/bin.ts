import { enableCompileCache } from "node:module";
import { parseArgs } from "node:util";
import type { Target } from "./target.ts";

// Loading the tools is most of the time that a check takes.
enableCompileCache();
const { endInOrder } = await import("./end-in-order.ts");
const { generate, MissingProgram } = await import("./generate.ts");
const { Refusal } = await import("./refusal.ts");
const { repositoryTargets } = await import("./target.ts");

endInOrder();

const help = `Usage: pnpm generate [--check [--full]] [--root <folder>]

Generates the types, the client's operations and the server's handlers, routes and validators
from each spec/<api-version>/openapi.yaml.

  --check   write nothing; fail when a generated file is stale, edited, missing or surplus (needs no Java)
  --full    with --check: generate everything again and compare byte by byte (needs Java)
  --root    work on another copy of the repository
  --help    show this text`;

const onStep = (name: string, milliseconds: number) => console.log(`  ${name}: ${Math.round(milliseconds)} ms`);

try {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      full: { type: "boolean" },
      root: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) console.log(help);
  else if (values.check) await runCheck(repositoryTargets(values.root), values.full === true);
  else if (values.full) fail("--full goes with --check");
  else await runGenerate(repositoryTargets(values.root));
} catch (error) {
  if (error instanceof Refusal) fail(`The document was refused, and nothing was written:\n${error.message}`);
  else if (error instanceof MissingProgram) fail(error.message);
  else if (error instanceof TypeError && "code" in error) fail(`${error.message}\n\n${help}`);
  else throw error;
}

async function runGenerate(targets: readonly Target[]): Promise<void> {
  const start = performance.now();
  const onWait = (processId: number) => console.error(`  waiting for process ${processId}, which is generating too`);
  const changes = await generate(targets, { onStep, onWait });
  for (const [path, change] of changes) console.log(`${change}: ${path}`);
  const summary = changes.size === 0 ? "nothing changed" : `${changes.size} files changed`;
  console.log(`Generated in ${Math.round(performance.now() - start)} ms: ${summary}.`);
}

async function runCheck(targets: readonly Target[], full: boolean): Promise<void> {
  const { check } = await import("./check.ts");
  const start = performance.now();
  const differences = await check(targets, { full, onStep });
  const time = `${Math.round(performance.now() - start)} ms`;
  if (differences.length === 0) {
    console.log(`The generated code is that of the documents (${time}).`);
    return;
  }
  const lines = differences.map(({ path, kind, reason }) => `${kind}: ${path} (${reason})`);
  fail(`${lines.join("\n")}\nRun \`pnpm generate\` and commit what it changes.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

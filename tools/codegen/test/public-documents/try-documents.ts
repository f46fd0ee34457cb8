import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { codegenTarget } from "../../src/codegen-target.ts";
import { codegenFolder, repositoryFolder } from "../../src/folders.ts";
import { generateFromTemplates, isTemplate } from "../../src/generate-from-templates.ts";
import { type Plan, plan, runNodeSteps } from "../../src/pipeline.ts";
import { Refusal } from "../../src/refusal.ts";
import { runProgram } from "../../src/run-program.ts";
import { outputsOf } from "../../src/target.ts";
import { verifyRoutes } from "../../src/verify-routes.ts";
import type { PublicDocument } from "./documents.ts";
import { type Generated, type RoundTrips, roundTrips } from "./round-trip.ts";

/** What became of a document. */
export interface Outcome {
  name: string;
  /** What it says in `openapi`. */
  version: string;
  bytes: number;
  /** How many operations there is code for. */
  operations: number;
  /** What was left out, each with why. */
  leftOut: string[];
  /** Why there is no code for it, where it was refused. */
  refused: string[];
  /** What the compiler says of the code. */
  errors: string[];
  /** Absent where there is no code. */
  trips?: RoundTrips;
  /** The CPU time of this process for reading and generating, in seconds; the generator's virtual machine is not in it. */
  seconds: number;
}

/**
 * Generates from each document, compiles all of it, and sends values through it. Needs Java. Everything is written to a folder
 * of this package, from where the packages are found that it imports, and removed again.
 */
export async function tryDocuments(documents: readonly PublicDocument[]): Promise<Outcome[]> {
  const folder = join(codegenFolder, ".public-documents", String(process.pid));
  mkdirSync(folder, { recursive: true });
  try {
    return await tryIn(folder, documents);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryIn(folder: string, documents: readonly PublicDocument[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const plans: { plan: Plan; outcome: Outcome }[] = [];
  const texts = new Map<string, string>();
  for (const { name, path } of documents) {
    const text = readFileSync(path, "utf8");
    const version = /^\s*"?openapi"?:\s*["']?([\d.]+)/m.exec(text)?.[1] ?? "?";
    const outcome: Outcome = {
      name,
      version,
      bytes: Buffer.byteLength(text),
      operations: 0,
      leftOut: [],
      refused: [],
      errors: [],
      seconds: 0,
    };
    outcomes.push(outcome);
    const start = process.cpuUsage();
    try {
      const planned = plan({
        ...codegenTarget({ document: path, out: join(folder, name), leavesOut: true }),
        shownAs: name,
      });
      for (const [file, content] of await runNodeSteps([planned], () => {}))
        texts.set(join(folder, name, file), content);
      outcome.operations = planned.operations.length;
      outcome.leftOut = planned.leftOut.map(
        ({ operation, findings }) => `${operation}: ${findings.map(({ reason }) => reason).join("; ")}`,
      );
      plans.push({ plan: planned, outcome });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome.refused = error.findings.map(({ line, reason }) => `${name}:${line} ${reason}`);
    }
    const { user, system } = process.cpuUsage(start);
    outcome.seconds = (user + system) / 1e6;
  }
  // One start of the virtual machine for all.
  const generated = await generateFromTemplates(plans.map(({ plan: each }) => each.templateInput));
  for (const [index, { plan: each }] of plans.entries()) {
    const files = generated[index];
    if (files === undefined) throw new Error(`the templates gave nothing for ${each.target.document}`);
    verifyRoutes(each.operations, files);
    for (const [name, path] of outputsOf(each.target)) {
      if (isTemplate(name)) texts.set(join(each.target.root, path), files[name]);
    }
  }
  for (const [path, text] of texts) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  const errors = await compile(folder);
  for (const { plan: each, outcome } of plans) {
    outcome.errors = errors.filter((error) => error.startsWith(`${outcome.name}/`));
    if (outcome.errors.length === 0) {
      outcome.trips = await roundTrips(each.source, each.operations, await load(each.target.root));
    }
  }
  return outcomes;
}

/** The errors of everything in the folder under the compiler options of the repository, which are strict. */
async function compile(folder: string): Promise<string[]> {
  const configuration = {
    extends: join(repositoryFolder, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, skipLibCheck: true, lib: ["es2023", "dom", "dom.iterable"], types: [] },
    include: ["**/*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const tsc = join(repositoryFolder, "node_modules/.bin/tsc");
  const output = await runProgram(tsc, ["-p", ".", "--pretty", "false"], { cwd: folder }).then(
    () => "",
    (error: { stdout?: string }) => {
      if (error.stdout === undefined || error.stdout === "") throw error;
      return error.stdout;
    },
  );
  return output
    .split("\n")
    .filter((line) => /^\S.*: error TS/.test(line))
    .map((line) => relative(".", line));
}

async function load(root: string): Promise<Generated> {
  const [{ operationTable }, { routes, securitySchemes, apiVersions }, { requestValidators }] = await Promise.all(
    ["operations", "routes", "validators"].map((name) => import(/* @vite-ignore */ join(root, `${name}.ts`))),
  );
  return { operationTable, contract: { routes, securitySchemes, apiVersions, requestValidators } };
}

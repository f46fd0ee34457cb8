import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasJava, javaIsMissing } from "./java.ts";
import type { LeftOut } from "./leave-out-refused.ts";
import { documentsToLint, lintDocuments } from "./lint-documents.ts";
import type { OnStep } from "./on-step.ts";
import { acquireLock, type LockOptions, stateFolder } from "./run-lock.ts";
import { surplusFiles } from "./surplus-files.ts";
import { generatedFolders, type Target } from "./target.ts";
import { isUpToDate } from "./up-to-date.ts";
import { type Change, finishInterrupted, type WriteOptions, writeFiles } from "./write-files.ts";

/** Thrown when a program is missing that the work cannot be done without; nothing was written. */
export class MissingProgram extends Error {
  override name = "MissingProgram";
}

/** What is settable of a run. */
export interface GenerateOptions extends LockOptions, WriteOptions {
  /** Called when a step has ended. */
  onStep?: OnStep;
  /** Called for each operation that nothing is generated for, where a target lets operations be left out. */
  onLeftOut?: (leftOut: LeftOut) => void;
  /** The program that is asked whether there is a Java. */
  java?: string;
  /**
   * The folders that hold generated files and nothing else; what no target gives is removed from them. Default: those of
   * this repository.
   */
  folders?: readonly string[];
  /** `false` where the documents need not keep the rules of this repository. Default: `true`. */
  lint?: boolean;
}

/**
 * Generates from the documents of the targets what is not up to date, and writes it. Nothing is written unless every document
 * lints, every step succeeds and every file is complete. What an interrupted run has left is finished first; while another
 * runs, it is waited for. All targets have one root. Gives the changes by path.
 */
export async function generate(
  targets: readonly Target[],
  options: GenerateOptions = {},
): Promise<Map<string, Change>> {
  const [first] = targets;
  if (first === undefined) throw new Error("spec/ has no folder with the name of an api-version, such as 2017-10-31");
  const { root } = first;
  // Where nobody is at work, and nothing is to be done, no lock is needed to see it.
  if (!existsSync(join(root, stateFolder)) && isDone(targets, options)) return new Map();
  const lock = await acquireLock(root, options);
  try {
    finishInterrupted(root);
    if (isDone(targets, options)) return new Map();
    const files = await filesOf(targets, options);
    lock.confirm();
    return writeFiles(root, files, surplusFiles(root, options.folders ?? generatedFolders, targets), options);
  } finally {
    lock.release();
  }
}

function isDone(targets: readonly Target[], { folders = generatedFolders, lint = true }: GenerateOptions): boolean {
  const root = targets[0]?.root ?? "";
  if (!targets.every(isUpToDate) || surplusFiles(root, folders, targets).length > 0) return false;
  return !lint || documentsToLint(root, documentsOf(targets)).length === 0;
}

const documentsOf = (targets: readonly Target[]) => targets.map(({ document }) => document);

/** The texts of all files of the targets that are not up to date, by path. */
async function filesOf(
  targets: readonly Target[],
  { onStep = () => {}, onLeftOut = () => {}, java = "java", lint = true }: GenerateOptions,
): Promise<Map<string, string>> {
  const { needsTemplates, needsValidators, plan, runFormatStep, runNodeSteps, runTemplateStep, stampText } =
    await import("./pipeline.ts");
  const root = targets[0]?.root ?? "";
  const plans = targets.filter((target) => !isUpToDate(target)).map(plan);
  for (const leftOut of plans.flatMap((each) => each.leftOut)) onLeftOut(leftOut);
  const stale = plans.filter(needsTemplates);
  if (stale.length > 0 && !(await hasJava(java))) throw new MissingProgram(javaIsMissing);

  const toLint = lint ? documentsToLint(root, documentsOf(targets)) : [];
  const linted = toLint.length === 0 ? undefined : timed("lint (Spectral)", onStep, () => lintDocuments(root, toLint));
  // All settle before the first failure is thrown, so that nothing is still at work when this function ends.
  const results = await Promise.allSettled([
    linted,
    runTemplateStep(stale, onStep),
    runNodeSteps(plans, onStep, needsValidators),
  ]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  const [, fromTemplates, fromNode] = results;
  const texts = new Map<string, string>();
  for (const result of [fromTemplates, fromNode]) {
    if (result?.status === "fulfilled") for (const [path, text] of result.value) texts.set(path, text);
  }
  const formatted = await runFormatStep(texts, onStep);
  const files = new Map(formatted);
  for (const each of plans) files.set(each.target.stamp, stampText(each, formatted));
  return files;
}

async function timed<Result>(name: string, onStep: OnStep, step: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await step();
  onStep(name, performance.now() - start);
  return result;
}

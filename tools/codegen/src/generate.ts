import { hasJava, javaIsMissing } from "./java.ts";
import { lintDocuments } from "./lint-documents.ts";
import {
  needsTemplates,
  type OnStep,
  plan,
  runFormatStep,
  runNodeSteps,
  runTemplateStep,
  stampText,
} from "./pipeline.ts";
import { surplusFiles } from "./surplus-files.ts";
import { generatedFolders, type Target } from "./target.ts";
import { type Change, writeFiles } from "./write-files.ts";

/** Thrown when a program is missing that the work cannot be done without; nothing was written. */
export class MissingProgram extends Error {
  override name = "MissingProgram";
}

export interface GenerateOptions {
  onStep?: OnStep;
  /** The program that is asked whether there is a Java. */
  java?: string;
}

/**
 * Generates everything from the documents of the targets and writes it. Nothing is written unless every document lints,
 * every step succeeds and every file is complete. Gives the changes by path.
 */
export async function generate(
  targets: readonly Target[],
  { onStep = () => {}, java = "java" }: GenerateOptions = {},
): Promise<Map<string, Change>> {
  const [first] = targets;
  if (first === undefined) throw new Error("spec/ has no folder with the name of an api-version, such as 2017-10-31");
  const { root } = first;
  const plans = targets.map(plan);
  const stale = plans.filter(needsTemplates);
  if (stale.length > 0 && !(await hasJava(java))) throw new MissingProgram(javaIsMissing);

  const lint = timed("lint (Spectral)", onStep, () =>
    lintDocuments(
      root,
      targets.map(({ document }) => document),
    ),
  );
  // All settle before the first failure is thrown, so that nothing is still at work when this function ends.
  const results = await Promise.allSettled([lint, runTemplateStep(stale, onStep), runNodeSteps(plans, onStep)]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  const [, fromTemplates, fromNode] = results;
  const texts = new Map<string, string>();
  for (const result of [fromTemplates, fromNode]) {
    if (result?.status === "fulfilled") for (const [path, text] of result.value) texts.set(path, text);
  }

  const formatted = await runFormatStep(texts, onStep);
  const files = new Map(formatted);
  for (const each of plans) files.set(each.target.stamp, stampText(each, formatted));
  return writeFiles(root, files, surplusFiles(root, generatedFolders, targets));
}

async function timed<Result>(name: string, onStep: OnStep, step: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await step();
  onStep(name, performance.now() - start);
  return result;
}

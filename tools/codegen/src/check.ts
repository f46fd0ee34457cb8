import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type GenerateOptions, MissingProgram } from "./generate.ts";
import { isTemplate } from "./generate-from-templates.ts";
import { hasJava, javaIsMissing } from "./java.ts";
import type { OperationDescription } from "./operation-description.ts";
import {
  hashesOfOperations,
  hashOfTemplateInput,
  type Plan,
  plan,
  runFormatStep,
  runNodeSteps,
  runTemplateStep,
  stampText,
} from "./pipeline.ts";
import { stateFolder } from "./run-lock.ts";
import { readStamp, type Stamp, sha256 } from "./stamp.ts";
import { surplusFiles } from "./surplus-files.ts";
import { generatedFolders, outputsOf, type Target } from "./target.ts";
import { isInterrupted } from "./write-files.ts";

/** Something that `pnpm generate` would change. */
interface Difference {
  path: string;
  kind: "missing" | "edited" | "stale" | "surplus";
  reason: string;
}

/**
 * Says what `pnpm generate` would change, and writes nothing. Without `full`, the files that come out of the templates are
 * held against the stamp, so that no Java is needed; with it, they are generated again and compared byte by byte.
 */
export async function check(
  targets: readonly Target[],
  { full = false, onStep = () => {}, java = "java" }: GenerateOptions & { full?: boolean } = {},
): Promise<Difference[]> {
  if (full && !(await hasJava(java))) throw new MissingProgram(javaIsMissing);
  const root = targets[0]?.root ?? ".";
  const plans = targets.map(plan);
  const differences = plans.flatMap(compareWithStamp);
  if (isInterrupted(root)) {
    const reason = "a run was interrupted, or is at work, while files are moved in place";
    differences.push({ path: stateFolder, kind: "stale", reason });
  }
  for (const path of surplusFiles(root, generatedFolders, targets)) {
    differences.push({ path, kind: "surplus", reason: "no document gives this file" });
  }
  // What a stamp says is worth no more than the stamp: what can be made again is made again.
  const texts = new Map(await runNodeSteps(plans, onStep));
  if (full) for (const [path, text] of await runTemplateStep(plans, onStep)) texts.set(path, text);
  const formatted = await runFormatStep(texts, onStep);
  differences.push(...compareWithTexts(plans, formatted, full));
  return firstOfEachPath(differences);
}

function compareWithStamp(plan: Plan): Difference[] {
  const { target, operations, inputs } = plan;
  const stamp = readStamp(target);
  if (stamp === undefined) {
    const kind = existsSync(join(target.root, target.stamp)) ? "edited" : "missing";
    return [{ path: target.stamp, kind, reason: "it is written together with the generated files" }];
  }
  const differences: Difference[] = [];
  const outputs = outputsOf(target);
  for (const [, path] of outputs) {
    if (!existsSync(join(target.root, path))) {
      differences.push({ path, kind: "missing", reason: `it is generated from ${target.document}` });
    } else if (sha256(readFileSync(join(target.root, path), "utf8")) !== stamp.outputs[path]) {
      differences.push({ path, kind: "edited", reason: "it is not what was generated" });
    }
  }
  if (inputs.document !== stamp.document) {
    const reason = `${target.document} has changed since it was generated${changedOperations(stamp, operations)}`;
    for (const [, path] of outputs) differences.push({ path, kind: "stale", reason });
  }
  if (hashOfTemplateInput(plan) !== stamp.templateInput) {
    const reason = `${target.document} or a template has changed since it was generated`;
    for (const [name, path] of outputs) {
      if (isTemplate(name)) differences.push({ path, kind: "stale", reason });
    }
  }
  const tools = Object.keys(inputs.tools).filter((name) => inputs.tools[name] !== stamp.tools[name]);
  const sources = [...new Set([...Object.keys(inputs.sources), ...Object.keys(stamp.sources)])].filter(
    (path) => inputs.sources[path] !== stamp.sources[path],
  );
  const changed = [...tools, ...sources.map((path) => `tools/codegen/${path}`)];
  if (changed.length > 0) {
    differences.push({
      path: target.stamp,
      kind: "stale",
      reason: `${changed.join(", ")} changed since it was written`,
    });
  }
  return differences;
}

/** Names the operations that are not those of the stamp; a change of a schema alone is one of none. */
function changedOperations(stamp: Stamp, operations: readonly OperationDescription[]): string {
  const [before, now] = [stamp.operations, hashesOfOperations(operations)];
  const named: [what: string, ids: string[]][] = [
    ["added", Object.keys(now).filter((id) => before[id] === undefined)],
    ["removed", Object.keys(before).filter((id) => now[id] === undefined)],
    ["changed", Object.keys(now).filter((id) => before[id] !== undefined && before[id] !== now[id])],
  ];
  const parts = named.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what}: ${ids.join(", ")}`);
  return parts.length === 0 ? "" : `; ${parts.join("; ")}`;
}

function compareWithTexts(plans: readonly Plan[], texts: ReadonlyMap<string, string>, full: boolean): Difference[] {
  const differences: Difference[] = [];
  for (const each of plans) {
    const { root, document, stamp } = each.target;
    for (const [, path] of outputsOf(each.target)) {
      const text = texts.get(path);
      if (text === undefined || !existsSync(join(root, path))) continue;
      if (readFileSync(join(root, path), "utf8") !== text) {
        differences.push({ path, kind: "stale", reason: `generating from ${document} gives another text` });
      }
    }
    if (full && !isDeepStrictEqual(readStamp(each.target), JSON.parse(stampText(each, texts)))) {
      differences.push({ path: stamp, kind: "stale", reason: "it does not say what generating gives" });
    }
  }
  return differences;
}

function firstOfEachPath(differences: readonly Difference[]): Difference[] {
  const byPath = new Map<string, Difference>();
  for (const difference of differences) if (!byPath.has(difference.path)) byPath.set(difference.path, difference);
  return [...byPath.values()];
}

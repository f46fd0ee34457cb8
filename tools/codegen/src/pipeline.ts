import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Banners, banners } from "./banner.ts";
import { type Deprecation, describeDeprecation } from "./describe-deprecation.ts";
import { describeOperations } from "./describe-operations.ts";
import { describeSecuritySchemes } from "./describe-security.ts";
import { formatFiles } from "./format-files.ts";
import { generateAnswers } from "./generate-answers.ts";
import { generateEntry } from "./generate-entries.ts";
import { generateFromTemplates, isTemplate, type TemplateInput } from "./generate-from-templates.ts";
import { generateTypes } from "./generate-types.ts";
import { generateAnswerValidators, generateValidators } from "./generate-validators.ts";
import { type LeftOut, leaveOutRefused } from "./leave-out-refused.ts";
import type { OnStep } from "./on-step.ts";
import type { OperationDescription } from "./operation-description.ts";
import { SourceDocument } from "./source-document.ts";
import { readStamp, type Stamp, type StampOfInputs, sha256, stampOfInputs } from "./stamp.ts";
import { outputsOf, type Target } from "./target.ts";
import { templateDocument } from "./template-document.ts";
import { verifyRoutes } from "./verify-routes.ts";

/** A document that was read and understood. Only what a tool finds while it works may still be refused. */
export interface Plan {
  target: Target;
  source: SourceDocument;
  operations: readonly OperationDescription[];
  templateInput: TemplateInput;
  /** What the stamp says of document, tools and sources; read once, because many files are. */
  inputs: StampOfInputs;
  /** The operations that nothing is generated for. */
  leftOut: readonly LeftOut[];
  /** The heads of the files. */
  banners: Banners;
  /** Since when, and until when, the version is one to leave; `undefined` where it is not. */
  deprecation: Deprecation | undefined;
}

/** Reads a target's document. Throws a `Refusal` that names everything that cannot be generated from. */
export function plan(target: Target): Plan {
  const read = SourceDocument.read(join(target.root, target.document), target.shownAs ?? target.document);
  const { source, leftOut } = target.leavesOut ? leaveOutRefused(read) : { source: read, leftOut: [] };
  const operations = describeOperations(source);
  // Nobody should have to write a handler for a scheme that no operation asks for.
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  const templateInput = {
    document: templateDocument(
      operations,
      describeSecuritySchemes(source).filter(([name]) => used.has(name)),
    ),
    variables: {
      typesModule: JSON.stringify(target.modules.types),
      clientModule: JSON.stringify(target.modules.client),
      serverModule: JSON.stringify(target.modules.server),
      apiVersions: apiVersions(operations),
    },
  };
  const inputs = stampOfInputs(target);
  const deprecation = describeDeprecation(source);
  return { target, source, operations, templateInput, inputs, leftOut, banners: banners(target), deprecation };
}

/** The versions that the parameter `api-version` may have, if every operation wants it, as TypeScript source. */
function apiVersions(operations: readonly OperationDescription[]): string {
  const constants = operations.map(
    ({ parameters }) =>
      parameters.find(({ name, in: location }) => name === "api-version" && location === "query")?.constant,
  );
  return constants.includes(undefined) ? "undefined" : `${JSON.stringify([...new Set(constants)])} as const`;
}

/** `true` where openapi-generator has to run: something that it reads has changed, or a file that it wrote has. */
export function needsTemplates(plan: Plan): boolean {
  const { target } = plan;
  const stamp = readStamp(target);
  if (stamp === undefined || stamp.templateInput !== hashOfTemplateInput(plan)) return true;
  return outputsOf(target).some(([name, output]) => {
    const path = join(target.root, output);
    return isTemplate(name) && (!existsSync(path) || sha256(readFileSync(path, "utf8")) !== stamp.outputs[output]);
  });
}

/** The hash of everything that has a part in the files that come out of the templates. */
export function hashOfTemplateInput({ templateInput, inputs, banners }: Plan): string {
  const { tools, sources } = inputs;
  const templates = Object.entries(sources).filter(([path]) => path.startsWith("templates/") || path.endsWith(".json"));
  const formatting = [tools["@biomejs/biome"], banners, sources["src/format-files.ts"]];
  return sha256(JSON.stringify([templateInput, templates, tools["@openapitools/openapi-generator-cli"], formatting]));
}

/** The texts of the types, validators and answers of each plan, by path: the steps that need nothing but Node. */
export async function runNodeSteps(plans: readonly Plan[], onStep: OnStep): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (plans.length === 0) return texts;
  let start = performance.now();
  for (const { target, source, banners } of plans) {
    texts.set(target.files.types, banners.types + generateTypes(source));
  }
  onStep("types (openapi-typescript)", performance.now() - start);
  start = performance.now();
  for (const each of plans) {
    const { target, source, operations, banners } = each;
    const { files, modules } = target;
    const [validators, answerValidators] = await Promise.all([
      generateValidators(source, operations, modules.server),
      generateAnswerValidators(source, operations, modules.server),
    ]);
    texts.set(files.validators, banners.validators + validators);
    texts.set(files["answer-validators"], banners["answer-validators"] + answerValidators);
    texts.set(files.answers, banners.answers + generateAnswers(operations, modules));
    for (const entry of target.entries ?? []) texts.set(entry.path, banners.entry + generateEntry(entry, each));
  }
  onStep("validators and answers (Ajv, esbuild)", performance.now() - start);
  return texts;
}

/** The texts of the files that come out of the templates, by path: the step that needs Java. */
export async function runTemplateStep(plans: readonly Plan[], onStep: OnStep): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (plans.length === 0) return texts;
  const start = performance.now();
  const generated = await generateFromTemplates(plans.map(({ templateInput }) => templateInput));
  plans.forEach(({ target, operations, banners }, index) => {
    const files = generated[index];
    if (files === undefined) throw new Error(`openapi-generator gave nothing for ${target.document}`);
    verifyRoutes(operations, files);
    for (const [name, path] of outputsOf(target)) {
      if (isTemplate(name)) texts.set(path, banners[name] + files[name]);
    }
  });
  onStep("operations, handlers, routes (openapi-generator)", performance.now() - start);
  return texts;
}

/** Formats the texts. */
export async function runFormatStep(texts: ReadonlyMap<string, string>, onStep: OnStep): Promise<Map<string, string>> {
  if (texts.size === 0) return new Map();
  const start = performance.now();
  const formatted = await formatFiles(texts);
  onStep("format (Biome)", performance.now() - start);
  return formatted;
}

/** The hash of each operation's description, by operationId. */
export function hashesOfOperations(operations: readonly OperationDescription[]): Record<string, string> {
  return Object.fromEntries(operations.map((operation) => [operation.operationId, sha256(JSON.stringify(operation))]));
}

/** The stamp of a plan, as the text of its file. */
export function stampText(plan: Plan, texts: ReadonlyMap<string, string>): string {
  const { target, operations, inputs } = plan;
  const outputs = outputsOf(target).map(([, path]) => {
    return [path, sha256(texts.get(path) ?? readFileSync(join(target.root, path), "utf8"))];
  });
  const stamp: Stamp = {
    ...inputs,
    templateInput: hashOfTemplateInput(plan),
    operations: hashesOfOperations(operations),
    outputs: Object.fromEntries(outputs),
  };
  return `${JSON.stringify(stamp, null, 2)}\n`;
}

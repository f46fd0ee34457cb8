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
import { type LeftOut, leaveOutRefused } from "./leave-out-refused.ts";
import type { OnStep } from "./on-step.ts";
import type { OperationDescription } from "./operation-description.ts";
import { SourceDocument } from "./source-document.ts";
import { readStamp, type Stamp, type StampOfInputs, sha256, stampOfInputs } from "./stamp.ts";
import { type OutputKind, outputNames, outputsOf, type Target } from "./target.ts";
import { templateDocument } from "./template-document.ts";
import { type ValidatorInput, validatorInput } from "./validator-input.ts";

/** A document that was read and understood. Only what a tool finds while it works may still be refused. */
export interface Plan {
  target: Target;
  source: SourceDocument;
  operations: readonly OperationDescription[];
  templateInput: TemplateInput;
  validatorInput: ValidatorInput;
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
  return {
    target,
    source,
    operations,
    templateInput,
    validatorInput: validatorInput(source, operations, target.modules.server),
    inputs: stampOfInputs(target),
    leftOut,
    banners: banners(target),
    deprecation: describeDeprecation(source),
  };
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
  return readStamp(plan.target)?.templateInput !== hashOfTemplateInput(plan) || hasChanged(plan, isTemplate);
}

/** `true` where the validators have to be made: something that they are made of has changed, or one of their files has. */
export function needsValidators(plan: Plan): boolean {
  return readStamp(plan.target)?.validatorInput !== hashOfValidatorInput(plan) || hasChanged(plan, isOfValidators);
}

function isOfValidators(output: OutputKind): boolean {
  return output === "validators" || output === "answer-validators";
}

/** `true` where one of these files of a plan is not the one that was generated. */
function hasChanged({ target }: Plan, isMeant: (output: OutputKind) => boolean): boolean {
  const outputs = readStamp(target)?.outputs ?? {};
  return outputsOf(target).some(([name, output]) => {
    const path = join(target.root, output);
    return isMeant(name) && (!existsSync(path) || sha256(readFileSync(path, "utf8")) !== outputs[output]);
  });
}

/** The hash of everything that has a part in the files that come out of the templates. */
export function hashOfTemplateInput({ templateInput, inputs, banners }: Plan): string {
  const { tools, sources } = inputs;
  const templates = Object.entries(sources).filter(([path]) => path.startsWith("templates/") || path.endsWith(".json"));
  const formatting = [tools["@biomejs/biome"], banners, sources["src/format-files.ts"]];
  return sha256(JSON.stringify([templateInput, templates, tools["@openapitools/openapi-generator-cli"], formatting]));
}

/** The hash of everything that has a part in the files of the validators; of the sources, those of all steps. */
function hashOfValidatorInput({ validatorInput, inputs, banners }: Plan): string {
  const { tools, sources } = inputs;
  const heads = outputNames.filter(isOfValidators).map((name) => banners[name]);
  return sha256(JSON.stringify([validatorInput, tools, sources, heads]));
}

/**
 * The texts of the types, validators and answers of each plan, by path: the steps that need nothing but Node. `isStale` says
 * whether the validators of a plan are made; by default they are.
 */
export async function runNodeSteps(
  plans: readonly Plan[],
  onStep: OnStep,
  isStale: (plan: Plan) => boolean = () => true,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (plans.length === 0) return texts;
  let start = performance.now();
  // A tool that is not needed is not loaded.
  const { generateTypes } = await import("./generate-types.ts");
  for (const each of plans) {
    const { target, source, operations, banners } = each;
    const { files, modules } = target;
    texts.set(files.types, banners.types + generateTypes(source));
    texts.set(files.answers, banners.answers + generateAnswers(operations, modules));
    for (const entry of target.entries ?? []) texts.set(entry.path, banners.entry + generateEntry(entry, each));
  }
  onStep("types and answers (openapi-typescript)", performance.now() - start);
  const stale = plans.filter(isStale);
  if (stale.length === 0) return texts;
  start = performance.now();
  const { generateAnswerValidators, generateValidators } = await import("./generate-validators.ts");
  for (const { target, source, validatorInput, banners } of stale) {
    const [validators, answerValidators] = await Promise.all([
      generateValidators(source, validatorInput),
      generateAnswerValidators(source, validatorInput),
    ]);
    texts.set(target.files.validators, banners.validators + validators);
    texts.set(target.files["answer-validators"], banners["answer-validators"] + answerValidators);
  }
  onStep("validators (Ajv, esbuild)", performance.now() - start);
  return texts;
}

/** The texts of the files that come out of the templates, by path: the step that needs Java. */
export async function runTemplateStep(plans: readonly Plan[], onStep: OnStep): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (plans.length === 0) return texts;
  const start = performance.now();
  const { verifyRoutes } = await import("./verify-routes.ts");
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
    validatorInput: hashOfValidatorInput(plan),
    operations: hashesOfOperations(operations),
    outputs: Object.fromEntries(outputs),
  };
  return `${JSON.stringify(stamp, null, 2)}\n`;
}

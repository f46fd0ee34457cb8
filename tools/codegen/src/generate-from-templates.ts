import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codegenFolder } from "./folders.ts";
import type { JsonObject } from "./json.ts";
import { runGenerator } from "./run-generator.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

/** The files that come out of the templates. */
export const templateNames = ["operations", "handlers", "routes"] as const;
export type TemplateName = (typeof templateNames)[number];

/** Whether an output comes out of a template. */
export function isTemplate(output: string): output is TemplateName {
  return templateNames.some((name) => name === output);
}

/** What the generator works on: a document made for the templates, and the modules that the files import from. */
export interface TemplateInput {
  document: JsonObject;
  /** Source text that the templates put in, by variable. */
  variables: Record<"typesModule" | "clientModule" | "serverModule" | "apiVersions", string>;
}

/**
 * Runs openapi-generator once for all inputs, because most of its time is the start of its virtual machine. Gives the
 * texts of each input's files.
 */
export function generateFromTemplates(inputs: readonly TemplateInput[]): Promise<Record<TemplateName, string>[]> {
  return withTemporaryFolder(async (folder) => {
    const configurations = await Promise.all(inputs.map((input, index) => writeInput(folder, index, input)));
    try {
      await runGenerator(["batch", "--fail-fast", "--threads", "2", ...configurations]);
    } catch (error) {
      const output =
        error instanceof Error && "stdout" in error ? `\n${error.stdout}${(error as { stderr?: string }).stderr}` : "";
      throw new Error(`openapi-generator failed: ${error instanceof Error ? error.message : error}${output}`, {
        cause: error,
      });
    }
    return await Promise.all(inputs.map((_, index) => readOutput(join(folder, String(index)))));
  });
}

async function writeInput(folder: string, index: number, { document, variables }: TemplateInput): Promise<string> {
  const inputSpec = join(folder, `${index}.json`);
  const configuration = join(folder, `${index}.config.json`);
  await writeFile(inputSpec, JSON.stringify(document));
  await writeFile(
    configuration,
    JSON.stringify({
      generatorName: "typescript-fetch",
      inputSpec,
      outputDir: join(folder, String(index)),
      templateDir: join(codegenFolder, "templates"),
      additionalProperties: { ...variables, sortParamsByRequiredFlag: "false" },
      globalProperties: {
        apis: "",
        apiDocs: "false",
        models: "false",
        supportingFiles: templateNames.map((name) => `${name}.ts`).join(","),
      },
      files: Object.fromEntries(
        templateNames.map((name) => [
          `${name}.mustache`,
          { destinationFilename: `${name}.ts`, templateType: "SupportingFiles" },
        ]),
      ),
      skipValidateSpec: true,
    }),
  );
  return configuration;
}

async function readOutput(folder: string): Promise<Record<TemplateName, string>> {
  const [operations, handlers, routes] = await Promise.all(
    templateNames.map((name) => readFile(join(folder, `${name}.ts`), "utf8")),
  );
  if (operations === undefined || handlers === undefined || routes === undefined) {
    throw new Error("a template gave no file");
  }
  return { operations, handlers, routes };
}

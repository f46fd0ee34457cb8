import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import type { JsonObject } from "./json.ts";
import type { OperationDescription } from "./operation-description.ts";
import { Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { type ValidatedSchemas, validatedSchemas } from "./validated-schemas.ts";

const root = "document";

/**
 * A module of functions that validate the requests of every operation. It imports nothing at run time: whatever Ajv's
 * generated code needs is bundled into it.
 */
export async function generateValidators(
  source: SourceDocument,
  operations: readonly OperationDescription[],
  validationModule: string,
): Promise<string> {
  const schemas = validatedSchemas(source, operations);
  const [compiled, names] = tryCompile(source, schemas);
  const table = tableSource(schemas, names);
  const bundled = await bundle(compiled, table);
  return [
    "// @ts-nocheck: what follows is compiled from JSON Schemas",
    `import type { RequestValidators } from ${JSON.stringify(validationModule)};`,
    "",
    bundled,
    "/** The validators of each operation: of its parameters, by location, and of its body, by media type. */",
    "export const requestValidators: Record<string, RequestValidators> = table;",
  ].join("\n");
}

/** Like {@link compile}; what Ajv finds wrong with a schema, although its form is valid, is the document's fault. */
function tryCompile(source: SourceDocument, schemas: ValidatedSchemas): [code: string, names: Map<string, string>] {
  try {
    return compile(source, schemas);
  } catch (error) {
    const reason = `no validators can be made of the document: ${error instanceof Error ? error.message : error}`;
    throw new Refusal([source.finding([], reason)]);
  }
}

/** Ajv's code for every schema, and the name that each schema's function has in it. Equal schemas share one function. */
function compile(source: SourceDocument, schemas: ValidatedSchemas): [code: string, names: Map<string, string>] {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, lines: true },
    logger: false,
    // OpenAPI adds keywords that JSON Schema does not know (example, xml, discriminator).
    strict: false,
    useDefaults: true,
  });
  addFormats.default(ajv);
  const distinct = new Map<string, JsonObject>();
  for (const { parameters, body } of Object.values(schemas)) {
    for (const schema of [...Object.values(parameters), ...Object.values(body)])
      distinct.set(JSON.stringify(schema), schema);
  }
  // One root for all, so that the references of a schema into #/components stay true.
  ajv.addSchema({ $id: root, components: source.root["components"] ?? {}, requests: [...distinct.values()] });

  const names = new Map<string, string>();
  const exported: Record<string, string> = {};
  for (const text of distinct.keys()) {
    const name = `validate${names.size}`;
    ajv.addSchema({ $ref: `${root}#/requests/${names.size}` }, name);
    names.set(text, name);
    exported[name] = name;
  }
  return [standaloneCode.default(ajv, exported), names];
}

/** The source of the object that gives each operation its functions. */
function tableSource(schemas: ValidatedSchemas, names: ReadonlyMap<string, string>): string {
  const members = (byKey: Partial<Record<string, JsonObject>>) =>
    Object.entries(byKey).map(([key, schema]) => `${JSON.stringify(key)}: ${names.get(JSON.stringify(schema))}`);
  const entries = Object.entries(schemas).map(
    ([operationId, { parameters, body }]) =>
      `${JSON.stringify(operationId)}: { parameters: { ${members(parameters)} }, body: { ${members(body)} } }`,
  );
  return `const table = {\n${entries.join(",\n")}\n};\nexport { table };`;
}

async function bundle(compiled: string, table: string): Promise<string> {
  // Ajv's own path, so that the helpers that its code asks for are those of the version that wrote it.
  const resolveDir = createRequire(import.meta.url)
    .resolve("ajv/package.json")
    .replace(/ajv[\\/]package\.json$/, "");
  const result = await build({
    stdin: {
      contents: `${compiled.replaceAll(/^export (const|default)/gm, "$1")}\n${table}`,
      resolveDir,
      loader: "js",
    },
    bundle: true,
    charset: "utf8",
    format: "esm",
    legalComments: "none",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? "";
  return (
    text
      .replace(/^export \{\s*table\s*\};\s*$/m, "")
      // Where the packages lie on this machine is nothing that generated code should tell.
      .replaceAll(/^\s*\/\/ .*node_modules.*\n/gm, "")
      .replaceAll(/"[^"\n]*node_modules\/([^"\n]*)"\(/g, '"$1"(')
  );
}

import { createRequire } from "node:module";
import { _, Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { formatsSource } from "./formats-source.ts";
import type { JsonObject } from "./json.ts";
import { Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

const root = "document";

/** The object of the formats in the compiled code. */
const formats = "documentFormats";

/** Schemas as JavaScript. */
export interface CompiledSchemas {
  code: string;
  /** The name of a schema's function in the code; `undefined` as source where there is no schema. */
  nameOf(schema: JsonObject | undefined): string;
}

/**
 * A function for every schema; equal schemas share one. `useDefaults` lets the functions fill in what a value leaves out.
 * What Ajv finds wrong with a schema, although its form is valid, is the document's fault: throws a {@link Refusal}.
 */
export function compileSchemas(
  source: SourceDocument,
  schemas: readonly JsonObject[],
  { useDefaults }: { useDefaults: boolean },
): CompiledSchemas {
  try {
    return compile(source, schemas, useDefaults);
  } catch (error) {
    const reason = `no validators can be made of the document: ${error instanceof Error ? error.message : error}`;
    throw new Refusal([source.finding([], reason)]);
  }
}

function compile(source: SourceDocument, schemas: readonly JsonObject[], useDefaults: boolean): CompiledSchemas {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, lines: true },
    logger: false,
    // OpenAPI adds keywords that JSON Schema does not know (example, xml, discriminator).
    strict: false,
    useDefaults,
  });
  addFormats.default(ajv);
  // Instead of the module of all formats, which could not be taken apart.
  ajv.opts.code.formats = _`${new Name(formats)}`;
  const distinct = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  // One root for all, so that the references of a schema into #/components stay true.
  ajv.addSchema({ $id: root, components: source.root["components"] ?? {}, validated: [...distinct.values()] });

  const names = new Map<string, string>();
  const exported: Record<string, string> = {};
  for (const text of distinct.keys()) {
    // Not like a name that Ajv gives to a function of its own: validate20 and so on.
    const name = `compiled${names.size}`;
    ajv.addSchema({ $ref: `${root}#/validated/${names.size}` }, name);
    names.set(text, name);
    exported[name] = name;
  }
  const code = standaloneCode.default(ajv, exported).replaceAll(/^export (const|default)/gm, "$1");
  return {
    code: `${formatsSource(formats, code)}\n${code}`,
    nameOf(schema) {
      if (schema === undefined) return "undefined";
      const name = names.get(JSON.stringify(schema));
      if (name === undefined) throw new Error("the schema was not compiled");
      return name;
    },
  };
}

/**
 * The code with a table that uses it, as one text without imports: whatever Ajv's generated code needs is bundled into it.
 * `table` is the source of the value that the text declares as `const table`.
 */
export async function bundleTable({ code }: CompiledSchemas, table: string): Promise<string> {
  // Ajv's own path, so that the helpers that its code asks for are those of the version that wrote it.
  const resolveDir = createRequire(import.meta.url)
    .resolve("ajv/package.json")
    .replace(/ajv[\\/]package\.json$/, "");
  const result = await build({
    stdin: {
      contents: `${code}\nconst table = ${table};\nexport { table };`,
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
      .replaceAll(/^\s*\/\/ (?:.*node_modules.*|<stdin>)\n/gm, "")
      .replaceAll(/"[^"\n]*node_modules\/([^"\n]*)"\(/g, '"$1"(')
  );
}

import { createRequire } from "node:module";
import { _, Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { compactCode } from "./compact-code.ts";
import { formatsSource } from "./formats-source.ts";
import { type JsonObject, objectEntries } from "./json.ts";

const root = "document";

/** The object of the formats in the compiled code. */
const formats = "documentFormats";

/** A schema with as many keywords stands where it is referred to; a longer one has a function, which is called from there. */
const keywordsInPlace = 8;

/** Schemas as JavaScript. */
export interface CompiledSchemas {
  /** What the code calls, as source that has imports. */
  helpers: string;
  /** The names of the helpers. */
  helperNames: readonly string[];
  code: string;
  /** The name of a schema's function in the code; `undefined` as source where there is no schema. */
  nameOf(schema: JsonObject | undefined): string;
}

/**
 * A function for every schema; equal schemas share one, and so do all that refer to one component. The schemas have to be
 * valid ones; throws what Ajv throws for those that it can nevertheless not compile. `useDefaults` lets the functions fill in
 * what a value leaves out.
 */
export function compileSchemas(
  components: JsonObject,
  schemas: readonly JsonObject[],
  { useDefaults }: { useDefaults: boolean },
): CompiledSchemas {
  const distinct = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const text = JSON.stringify([components, ...distinct.keys()]);
  const ajv = new Ajv2020({
    allErrors: true,
    // Nobody calls the functions here, so that none has to be made of the code that is written.
    code: { source: true, esm: true, lines: true, process: () => "return () => true;" },
    // What stands in place has another dynamic scope than what is called.
    inlineRefs: /"\$dynamic(Ref|Anchor)":/.test(text) ? false : keywordsInPlace,
    logger: false,
    // OpenAPI adds keywords that JSON Schema does not know (example, xml, discriminator).
    strict: false,
    useDefaults,
    validateSchema: false,
  });
  addFormats.default(ajv);
  // Instead of the module of all formats, which could not be taken apart.
  ajv.opts.code.formats = _`${new Name(formats)}`;
  // Keeping account of what was evaluated is work for each value, and only these two keywords ask for it.
  ajv.opts.unevaluated = /"unevaluated(Properties|Items)":/.test(text);

  // One root for all, so that the references of a schema into #/components stay true.
  ajv.addSchema({ $id: root, components, validated: [...distinct.values()] });
  shareComponents(ajv, components);
  const names = new Map<string, string>();
  const exported: Record<string, string> = {};
  let index = 0;
  for (const [key, schema] of distinct) {
    // Not like a name that Ajv gives to a function of its own: validate20 and so on.
    const name = `compiled${index}`;
    names.set(key, name);
    exported[name] =
      key === JSON.stringify({ $ref: schema["$ref"] }) ? `${root}${schema["$ref"]}` : `${root}#/validated/${index}`;
    index += 1;
  }
  const compact = compactCode(standaloneCode.default(ajv, exported));
  return {
    ...compact,
    helpers: `${formatsSource(formats, compact.code)}\n${compact.helpers}`,
    helperNames: [...compact.helperNames, ...(compact.code.includes(formats) ? [formats] : [])],
    nameOf(schema) {
      if (schema === undefined) return "undefined";
      const name = names.get(JSON.stringify(schema));
      if (name === undefined) throw new Error("the schema was not compiled");
      return name;
    },
  };
}

/**
 * Makes Ajv know each component by its reference before it meets one. Otherwise it compiles a component once for each way
 * that leads to it.
 */
function shareComponents(ajv: Ajv2020, components: JsonObject): void {
  const document = ajv.schemas[root];
  if (document === undefined) throw new Error("Ajv does not have the document");
  for (const [name, schema] of objectEntries(components["schemas"])) {
    if (schema["$ref"] !== undefined || schema["$id"] !== undefined) continue;
    const schemaId = "$id";
    ajv.refs[`${root}#/components/schemas/${name}`] = new SchemaEnv({ schema, schemaId, root: document, baseId: root });
  }
}

/**
 * The code with a table that uses it, as one text without imports: what Ajv's code calls is bundled into it. `table` is the
 * source of the value that the text declares as `const table`.
 */
export async function bundleTable(compiled: CompiledSchemas, table: string): Promise<string> {
  return `${await bundleHelpers(compiled)}${compiled.code}\nconst table = ${table};\n`;
}

async function bundleHelpers({ helpers, helperNames }: CompiledSchemas): Promise<string> {
  if (helperNames.length === 0) return "";
  // Ajv's own path, so that the helpers that its code asks for are those of the version that wrote it.
  const resolveDir = createRequire(import.meta.url)
    .resolve("ajv/package.json")
    .replace(/ajv[\\/]package\.json$/, "");
  const result = await build({
    stdin: {
      contents: `${helpers}\nexport { ${helperNames.join(", ")} };`,
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
      .replace(/^export \{[^}]*\};\s*$/m, "")
      // Where the packages lie on this machine is nothing that generated code should tell.
      .replaceAll(/^\s*\/\/ (?:.*node_modules.*|<stdin>)\n/gm, "")
      .replaceAll(/"[^"\n]*node_modules\/([^"\n]*)"\(/g, '"$1"(')
  );
}

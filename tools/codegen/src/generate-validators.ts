import { bundleTable, type CompiledSchemas, compileSchemas } from "./compile-schemas.ts";
import type { JsonObject } from "./json.ts";
import { Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import type { AnswerSchemas } from "./validated-schemas.ts";
import type { ValidatorInput } from "./validator-input.ts";

/**
 * A module of functions that validate the requests of every operation. It imports nothing at run time. Throws a
 * {@link Refusal} for a schema of the document that Ajv finds something wrong with, although its form is valid.
 */
export async function generateValidators(
  source: SourceDocument,
  { components, requests, serverModule }: ValidatorInput,
): Promise<string> {
  const all = Object.values(requests).flatMap(({ parameters, body }) => [
    ...Object.values(parameters),
    ...Object.values(body),
  ]);
  const compiled = orRefuse(source, () => compileSchemas(components, all, { useDefaults: true }));
  const byKey = (members: Partial<Record<string, JsonObject>>) =>
    objectSource(Object.entries(members).map(([key, schema]) => [key, compiled.nameOf(schema)]));
  const table = Object.entries(requests).map(([operationId, { parameters, body }]): [string, string] => [
    operationId,
    `{ parameters: ${byKey(parameters)}, body: ${byKey(body)} }`,
  ]);
  return moduleSource(await bundleTable(compiled, objectSource(table)), {
    type: "RequestValidators",
    serverModule,
    comment: "The validators of each operation: of its parameters, by location, and of its body, by media type.",
    declaration: "requestValidators: Record<string, RequestValidators>",
  });
}

/**
 * A module of functions that validate the answers of every operation. It imports nothing at run time. Throws a
 * {@link Refusal} like {@link generateValidators}.
 */
export async function generateAnswerValidators(
  source: SourceDocument,
  { answers: schemas, components, serverModule }: ValidatorInput,
): Promise<string> {
  const all = Object.values(schemas)
    .flatMap((answers) => Object.values(answers))
    .flatMap(({ headersSchema, body }) => [headersSchema, ...Object.values(body)])
    .filter((schema) => schema !== undefined);
  // What is answered is what is sent: nothing is filled in.
  const compiled = orRefuse(source, () => compileSchemas(components, all, { useDefaults: false }));
  const entryOf = ({ headers, headersSchema, body }: AnswerSchemas) => {
    const types = headers.map(({ name, shape }): [string, string] => [name, JSON.stringify(shape)]);
    const bodies = Object.entries(body).map(([mediaType, schema]): [string, string] => [
      mediaType,
      compiled.nameOf(schema),
    ]);
    const validateHeaders = compiled.nameOf(headersSchema);
    return `{ headers: ${objectSource(types)}, validateHeaders: ${validateHeaders}, body: ${objectSource(bodies)} }`;
  };
  const table = Object.entries(schemas).map(([operationId, answers]): [string, string] => [
    operationId,
    objectSource(Object.entries(answers).map(([status, answer]) => [status, entryOf(answer)])),
  ]);
  return moduleSource(await bundleTable(compiled, objectSource(table)), {
    type: "AnswerValidators",
    serverModule,
    comment: "The validators of each operation's answers, by their keys among the document's `responses`.",
    declaration: "answerValidators: AnswerValidators",
  });
}

function orRefuse(source: SourceDocument, compile: () => CompiledSchemas): CompiledSchemas {
  try {
    return compile();
  } catch (error) {
    const reason = `no validators can be made of the document: ${error instanceof Error ? error.message : error}`;
    throw new Refusal([source.finding([], reason)]);
  }
}

/** The source of an object. */
function objectSource(members: readonly (readonly [name: string, source: string])[]): string {
  const key = (name: string) => (name === "__proto__" ? '["__proto__"]' : JSON.stringify(name));
  return `{ ${members.map(([name, source]) => `${key(name)}: ${source}`).join(", ")} }`;
}

interface ModuleParts {
  /** The type of the server that the module's constant is made of. */
  type: string;
  serverModule: string;
  comment: string;
  declaration: string;
}

function moduleSource(bundled: string, { type, serverModule, comment, declaration }: ModuleParts): string {
  return [
    "// @ts-nocheck: what follows is compiled from JSON Schemas",
    `import type { ${type} } from ${JSON.stringify(serverModule)};`,
    "",
    bundled,
    `/** ${comment} */`,
    `export const ${declaration} = table;`,
  ].join("\n");
}

import { isDeepStrictEqual } from "node:util";
import { transformSync } from "esbuild";
import type { TemplateName } from "./generate-from-templates.ts";
import type { OperationDescription } from "./operation-description.ts";

/**
 * Holds what came out of the templates against what went in. The generator is known to drop operations without an error
 * and to rewrite names; neither may pass. Throws an error that names the operations.
 */
export function verifyRoutes(
  operations: readonly OperationDescription[],
  files: Readonly<Record<TemplateName, string>>,
): void {
  const expected = operations.map(essentials).sort();
  const routes = evaluate(files.routes, "routes");
  if (!Array.isArray(routes)) throw new TypeError("the generated routes are no list");
  const found = routes.map(essentials).sort();
  const table = Object.keys(evaluate(files.operations, "operationTable") ?? {}).sort();
  const ids = operations.map(({ operationId }) => operationId).sort();
  const lost = expected.filter((operation) => !found.includes(operation));
  if (lost.length > 0 || found.length !== expected.length || !isDeepStrictEqual(table, ids)) {
    const names = lost.length > 0 ? lost : ids.filter((id) => !table.includes(id));
    throw new Error(`openapi-generator did not give these operations as the document has them:\n${names.join("\n")}`);
  }
}

interface Essentials {
  operationId: string;
  method: string;
  path: string;
  parameters: readonly { name: string; in: string }[];
  requestBody?: { required: boolean; contentTypes: readonly string[] } | undefined;
  responses: readonly { status: string; contentTypes: readonly string[]; headers: readonly { name: string }[] }[];
  security: readonly (readonly string[])[];
}

function essentials(operation: Essentials): string {
  const { operationId, method, path, parameters, requestBody, responses, security } = operation;
  return JSON.stringify([
    operationId,
    method,
    path,
    parameters.map(({ name, in: location }) => `${location} ${name}`).sort(),
    requestBody === undefined ? [] : [requestBody.required, ...requestBody.contentTypes],
    responses
      .map(({ status, contentTypes, headers }) => [status, [...contentTypes], headers.map(({ name }) => name).sort()])
      .sort(),
    security,
  ]);
}

/** The value of an exported constant of a generated module, whose imports are all of types. */
function evaluate(text: string, name: string): Essentials[] | Record<string, unknown> | undefined {
  const script = transformSync(text, { loader: "ts", format: "esm" }).code.replaceAll(/^export \{[^}]*\};?$/gm, "");
  return new Function(`${script}\nreturn ${name};`)();
}

import { docComment, endSentence } from "./doc-comment.ts";
import type { JsonObject } from "./json.ts";
import { locationHeader } from "./location-header.ts";
import type {
  HeaderDescription,
  OperationDescription,
  ParameterDescription,
  ResponseDescription,
} from "./operation-description.ts";

/**
 * The document that openapi-generator is given: the operations, and nothing else of the original. Schemas are left out,
 * because no type is taken from the generator and reading them is most of its work. Every name that ends up in code
 * stands beside its element as a literal in an `x-` extension, because the generator rewrites names.
 */
export function templateDocument(
  operations: readonly OperationDescription[],
  securitySchemes: readonly (readonly [name: string, scheme: JsonObject])[],
): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    const item = paths[operation.path];
    if (item !== undefined) item[operation.method.toLowerCase()] = operationObject(operation);
  }
  return {
    openapi: "3.1.0",
    info: { title: "operations", version: "1" },
    paths,
    components: { securitySchemes: Object.fromEntries(securitySchemes.map(securitySchemeEntry)) },
  };
}

function operationObject(operation: OperationDescription): JsonObject {
  const { operationId, method, path, parameters, requestBody, responses, security } = operation;
  const object: JsonObject = {
    operationId,
    // One tag for all, so that no operation goes to a file of its own or to two.
    tags: ["operations"],
    parameters: parameters.map(parameterObject),
    responses: Object.fromEntries(
      responses.map((response) => [response.status, responseObject(response, isSuccess(response, responses))]),
    ),
    security: security.map((alternative) => Object.fromEntries(alternative.map((name) => [name, []]))),
    "x-id": literal(operationId),
    "x-method": literal(method),
    "x-path": literal(path),
    "x-comment": comment(operation),
    "x-content-types": literal(requestBody?.contentTypes ?? []),
    "x-request-body": literal(requestBody),
    "x-security": literal(security),
  };
  if (requestBody !== undefined) {
    object["requestBody"] = { required: requestBody.required, content: contentObject(requestBody.contentTypes) };
  }
  return object;
}

function parameterObject(parameter: ParameterDescription): JsonObject {
  const { name, in: location, required, style, allowReserved, shape, contentType, constant } = parameter;
  const writing = { ...(style === defaultStyle(parameter) ? {} : { style }), ...explodeField(parameter) };
  const media = contentType === undefined ? {} : { contentType };
  return {
    name,
    in: location,
    required,
    schema: { type: "string" },
    "x-client": literal({
      name,
      in: location,
      ...writing,
      ...(allowReserved ? { allowReserved } : {}),
      ...media,
      ...(constant === undefined ? {} : { constant }),
    }),
    "x-server": literal({ name, in: location, required, shape, ...writing, ...media }),
  };
}

/** The style that a parameter of the location has when the document names none (OpenAPI 3.1, Parameter Object). */
function defaultStyle({ in: location }: ParameterDescription): string {
  return location === "path" || location === "header" ? "simple" : "form";
}

/** `explode`, where it is not what the style has by default. */
function explodeField({ style, explode }: ParameterDescription): { explode?: boolean } {
  return explode === (style === "form") ? {} : { explode };
}

/** `true` where a client may take the answer for a success: a status 2xx, and `default` where no other answer is one. */
function isSuccess({ status }: ResponseDescription, responses: readonly ResponseDescription[]): boolean {
  return status.startsWith("2") || (status === "default" && !responses.some((other) => other.status.startsWith("2")));
}

function responseObject(response: ResponseDescription, success: boolean): JsonObject {
  const { status, contentTypes, headers } = response;
  const location = locationHeader(response);
  return {
    description: "An answer.",
    headers: Object.fromEntries(headers.map(headerEntry)),
    content: contentObject(contentTypes),
    "x-status": literal(status),
    "x-success": success,
    "x-content-types": literal(contentTypes),
    ...(location === undefined ? {} : { "x-location": literal(location) }),
  };
}

function headerEntry({ name, required, shape }: HeaderDescription): [string, JsonObject] {
  const extensions = { "x-name": literal(name), "x-required": literal(required), "x-shape": literal(shape) };
  return [name, { required, schema: { type: "string" }, ...extensions }];
}

function contentObject(contentTypes: readonly string[]): JsonObject {
  return Object.fromEntries(contentTypes.map((contentType) => [contentType, { schema: { type: "string" } }]));
}

function securitySchemeEntry([name, scheme]: readonly [string, JsonObject]): [string, JsonObject] {
  const { type, scheme: httpScheme, in: location, name: key } = scheme;
  const description = Object.fromEntries(
    Object.entries({ type, scheme: httpScheme, in: location, name: key }).filter(([, value]) => value !== undefined),
  );
  // The generator reads flows and addresses of its own accord and refuses those it does not know; an API key has neither.
  return [
    name,
    { type: "apiKey", in: "header", name: "key", "x-name": literal(name), "x-scheme": literal(description) },
  ];
}

/** A value as TypeScript source. */
function literal(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** The documentation of an operation as a comment, for editors to show. */
function comment({ summary, description, method, path, deprecated }: OperationDescription): string {
  const paragraphs = [summary === "" ? "" : endSentence(summary), description, `\`${method} ${path}\``];
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .split("\n");
  return docComment(deprecated ? [...lines, "", "@deprecated"] : lines, "  ");
}

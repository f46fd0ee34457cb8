import type { Schema } from "../data/schema.ts";
import { asList, asObject, asTexts, isObject, type JsonObject } from "./json.ts";
import type { Content, DocumentedResponse, Operation, Parameter, RequestBody, SecurityScheme } from "./operation.ts";
import { follow } from "./references.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document, in its order. Throws a `DocumentError` for a reference that leads nowhere. */
export function readOperations(document: JsonObject): readonly Operation[] {
  return Object.entries(asObject(document["paths"])).flatMap(([path, value]) => {
    const item = asObject(follow(document, value));
    return methods
      .filter((method) => isObject(item[method]))
      .map((method) => readOperation(document, path, method, item, asObject(item[method])));
  });
}

function readOperation(
  document: JsonObject,
  path: string,
  method: string,
  item: JsonObject,
  operation: JsonObject,
): Operation {
  const { operationId } = operation;
  const requestBody = readRequestBody(document, operation["requestBody"]);
  const requirements = asList(operation["security"] ?? document["security"]).map(asObject);
  return {
    operationId: typeof operationId === "string" ? operationId : `${method}${path.replaceAll(/[^A-Za-z0-9]+/g, "-")}`,
    method: method.toUpperCase(),
    path,
    parameters: readParameters(document, item, operation),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: Object.entries(asObject(operation["responses"])).map(([status, response]) =>
      readResponse(document, status, response),
    ),
    security: readSecurity(document, requirements),
    anonymous: requirements.length === 0 || requirements.some((each) => Object.keys(each).length === 0),
  };
}

function readParameters(document: JsonObject, item: JsonObject, operation: JsonObject): readonly Parameter[] {
  const byPlace = new Map<string, Parameter>();
  // Those of the operation stand last, and so win over those of the path.
  for (const value of [...asList(item["parameters"]), ...asList(operation["parameters"])]) {
    const parameter = asObject(follow(document, value));
    const { name, in: place } = parameter;
    if (typeof name !== "string" || !isPlace(place)) continue;
    const schema = schemaOf(parameter["schema"]);
    byPlace.set(`${place} ${name}`, {
      name,
      in: place,
      required: parameter["required"] === true,
      schema,
      examples: [
        ...("example" in parameter ? [parameter["example"]] : []),
        ...namedExamples(document, parameter).map(({ value: example }) => example),
        ...asList(asObject(follow(document, schema))["examples"]),
      ],
    });
  }
  return [...byPlace.values()];
}

function isPlace(value: unknown): value is Parameter["in"] {
  return value === "path" || value === "query" || value === "header" || value === "cookie";
}

function readRequestBody(document: JsonObject, value: unknown): RequestBody | undefined {
  const body = follow(document, value);
  if (!isObject(body)) return undefined;
  return { required: body["required"] === true, content: readContent(document, body["content"]) };
}

function readContent(document: JsonObject, value: unknown): readonly Content[] {
  return Object.entries(asObject(value)).map(([mediaType, media]) => {
    const content = asObject(follow(document, media));
    return {
      mediaType: mediaType.toLowerCase(),
      schema: schemaOf(content["schema"]),
      examples: [
        ...("example" in content ? [{ name: "example", value: content["example"] }] : []),
        ...namedExamples(document, content),
      ],
    };
  });
}

function namedExamples(document: JsonObject, holder: JsonObject): readonly { name: string; value: unknown }[] {
  return Object.entries(asObject(holder["examples"])).flatMap(([name, value]) => {
    const example = asObject(follow(document, value));
    return "value" in example ? [{ name, value: example["value"] }] : [];
  });
}

function readResponse(document: JsonObject, status: string, value: unknown): DocumentedResponse {
  const response = asObject(follow(document, value));
  const headers = Object.entries(asObject(response["headers"])).map(([name, each]) => {
    const header = asObject(follow(document, each));
    return { name, required: header["required"] === true, schema: schemaOf(header["schema"]) };
  });
  const links = Object.values(asObject(response["links"])).map(
    (each) => asObject(follow(document, each))["operationId"],
  );
  return { status, headers, content: readContent(document, response["content"]), links: asTexts(links) };
}

function readSecurity(document: JsonObject, requirements: readonly JsonObject[]): readonly SecurityScheme[] {
  const [first = {}] = requirements;
  const schemes = asObject(asObject(document["components"])["securitySchemes"]);
  return Object.keys(first).map((name) => ({ name, scheme: asObject(follow(document, schemes[name])) }));
}

function schemaOf(value: unknown): Schema {
  return isObject(value) || typeof value === "boolean" ? value : true;
}

/** The version of the API that a document describes, and what it calls the API. */
export function titleOf(document: JsonObject): { readonly title: string; readonly version: string } {
  const info = asObject(document["info"]);
  const [title = "", version = ""] = asTexts([info["title"], info["version"]]);
  return { title, version };
}

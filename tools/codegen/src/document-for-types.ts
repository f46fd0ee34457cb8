import { ignoredHeaders } from "./describe-parameters.ts";
import { identifyOperations } from "./identify-operations.ts";
import { isObject, type Json, type JsonObject, objectEntries, type Place } from "./json.ts";
import { bodyKind } from "./media-type.ts";
import type { SourceDocument } from "./source-document.ts";
import { valueShape } from "./value-shape.ts";

/** Stands in a schema of {@link documentForTypes} for a body that is carried as bytes. */
export const blobMarker = "x-blob";

/**
 * The document as openapi-typescript has to see it, so that its types say what client and server do: what OpenAPI ignores
 * is left out, what is not JSON is a text or a Blob, and what openapi-typescript would not follow a reference for (path
 * items, headers of answers, a parameter's `content`) stands in place.
 */
export function documentForTypes(source: SourceDocument): JsonObject {
  const components = structuredClone(isObject(source.root["components"]) ? source.root["components"] : {});
  // Two operations of one id would be two members of one name, and these are not called through the client.
  for (const name of ["pathItems", "callbacks"]) delete components[name];
  // openapi-typescript knows what a component is by the kind that holds it, but not one that is another component.
  for (const kind of ["parameters", "requestBodies", "responses", "headers"]) {
    const holder = components[kind];
    if (!isObject(holder)) continue;
    for (const name of Object.keys(holder)) {
      holder[name] = structuredClone(source.resolve(["components", kind, name]).value);
    }
  }
  for (const [name, parameter] of objectEntries(components["parameters"])) {
    standInForContent(source, parameter, ["components", "parameters", name]);
  }
  for (const [name, body] of objectEntries(components["requestBodies"])) {
    rewriteContent(source, body, ["components", "requestBodies", name]);
  }
  rewriteResponses(source, components["responses"], ["components", "responses"]);
  const paths = pathsForTypes(source);
  removeDiscriminators([paths, components]);
  return { openapi: "3.1.0", info: { title: "types", version: "1" }, paths, components };
}

/**
 * A discriminator without a mapping means the names of schemas, whatever the schemas say: openapi-typescript would give the
 * property another type than the one that is validated. By its `const` it is told apart just as well.
 */
function removeDiscriminators(value: Json | undefined): void {
  if (Array.isArray(value)) value.forEach(removeDiscriminators);
  if (!isObject(value)) return;
  const { discriminator } = value;
  if (isObject(discriminator) && typeof discriminator["propertyName"] === "string") delete value["discriminator"];
  Object.values(value).forEach(removeDiscriminators);
}

function pathsForTypes(source: SourceDocument): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { operationId, path, method, place, itemPlace } of identifyOperations(source)) {
    const operation = structuredClone(source.resolve(place).value);
    operation["operationId"] = operationId;
    operation["parameters"] = parametersForTypes(source, place);
    delete operation["callbacks"];
    if (isObject(operation["requestBody"])) {
      rewriteContent(source, operation["requestBody"], [...place, "requestBody"]);
    }
    rewriteResponses(source, operation["responses"], [...place, "responses"]);
    paths[path] = { parameters: parametersForTypes(source, itemPlace), ...paths[path], [method]: operation };
  }
  return paths;
}

function parametersForTypes(source: SourceDocument, owner: Place): Json[] {
  const list = source.resolve(owner).value["parameters"];
  if (!Array.isArray(list)) return [];
  return list.flatMap((parameter, index) => {
    const { value } = source.resolve([...owner, "parameters", index]);
    if (value["in"] === "header" && ignoredHeaders.has(String(value["name"]).toLowerCase())) return [];
    const copy = structuredClone(parameter);
    if (isObject(copy)) standInForContent(source, copy, [...owner, "parameters", index]);
    return [copy];
  });
}

/** A parameter that is written in a media type gets that media type's schema as its own. */
function standInForContent(source: SourceDocument, parameter: JsonObject, place: Place): void {
  const [contentType] = objectEntries(parameter["content"])[0] ?? [];
  if (contentType === undefined) return;
  const { value } = source.resolve([...source.resolve(place).place, "content", contentType]);
  // Without a schema every value that JSON knows is allowed.
  parameter["schema"] = structuredClone(value["schema"] ?? {});
}

function rewriteResponses(source: SourceDocument, responses: Json | undefined, place: Place): void {
  for (const [status, response] of objectEntries(responses)) {
    if (response["$ref"] !== undefined) continue;
    const at = source.resolve([...place, status]).place;
    rewriteContent(source, response, at);
    const { headers } = response;
    if (!isObject(headers)) continue;
    for (const name of Object.keys(headers)) {
      // OpenAPI: a header of this name is ignored, since `content` says it.
      if (name.toLowerCase() === "content-type") delete headers[name];
      else headers[name] = structuredClone(source.resolve([...at, "headers", name]).value);
    }
  }
}

/** A media type other than JSON has no structure: its schema becomes the text or the Blob that is carried. */
function rewriteContent(source: SourceDocument, holder: JsonObject, place: Place): void {
  for (const [contentType, media] of objectEntries(holder["content"])) {
    const kind = bodyKind(contentType);
    if (kind === "json") continue;
    if (kind === "bytes") media["schema"] = { type: "string", [blobMarker]: true };
    else if (!isTextSchema(source, [...source.resolve(place).place, "content", contentType]))
      media["schema"] = { type: "string" };
  }
}

/** `true` where the schema of a media type is one of texts, such as an `enum`. */
export function isTextSchema(source: SourceDocument, media: Place): boolean {
  const { value, place } = source.resolve(media);
  return isObject(value["schema"]) && valueShape(source, [...place, "schema"]) === "string";
}

import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { identifyOperations } from "./identify-operations.ts";
import { isObject, type JsonObject, objectEntries, type Place } from "./json.ts";
import type { SourceDocument } from "./source-document.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");
const unionWithNull = (type: ts.TypeNode) =>
  ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]);

/** The TypeScript types of a document: `paths`, `operations`, `components`, and an export for each schema. */
export async function generateTypes(source: SourceDocument): Promise<string> {
  const document = documentForTypes(source);
  // openapi-typescript's own type for a document is stricter than OpenAPI; it checks what it reads while it reads it.
  const nodes = await openapiTypescript(document as unknown as OpenAPI3, {
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => {
      if (!("format" in schema) || schema.format !== "binary") return undefined;
      const type: unknown = schema.type;
      return Array.isArray(type) && type.includes("null") ? unionWithNull(blob) : blob;
    },
  });
  return astToString(nodes);
}

/**
 * The document with two things said in place that openapi-typescript would not find elsewhere: whether a referenced
 * header is required, and the operationId of an operation that has none.
 */
function documentForTypes(source: SourceDocument): JsonObject {
  const document = structuredClone(source.root);
  const inlineHeaders = (response: JsonObject, place: Place) => {
    if (!isObject(response["headers"])) return;
    for (const name of Object.keys(response["headers"])) {
      response["headers"][name] = structuredClone(source.resolve([...place, "headers", name]).value);
    }
  };
  const responsesAt = (holder: JsonObject | undefined, place: Place) => {
    for (const [key, response] of objectEntries(holder?.["responses"])) {
      if (response["$ref"] === undefined) inlineHeaders(response, [...place, "responses", key]);
    }
  };
  responsesAt(isObject(document["components"]) ? document["components"] : undefined, ["components"]);
  for (const { operationId, place } of identifyOperations(source)) {
    const operation = place.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document);
    if (!isObject(operation)) continue;
    operation["operationId"] = operationId;
    responsesAt(operation, place);
  }
  return document;
}

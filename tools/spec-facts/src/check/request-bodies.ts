import { findProperty } from "../document/find-property.ts";
import { at } from "../document/follow.ts";
import { entries, isEqual, isObject, type JsonObject } from "../document/json.ts";
import type { Facts, RequestBodyFact } from "../facts/types.ts";
import type { Check } from "./check.ts";
import { examplesOf } from "./examples-of.ts";
import { operationOf } from "./operation-of.ts";
import { findPropertyDeviations, findUndocumentedProperties } from "./properties.ts";
import { findRequiredDeviation } from "./value.ts";

export const checkRequestBodies: Check = (document, facts) =>
  facts.operations.flatMap(({ operation: name }) => {
    const operation = operationOf(document, facts, name);
    if (operation === undefined) return [];
    const row = facts.requestBodies.find((body) => body.operation === name);
    const body = at(document, operation, "requestBody");
    if (row === undefined) return body === undefined ? [] : [`${name}: the request body is not documented`];
    if (!isObject(body)) return [`${name}: the request body is missing from ${facts.document}`];
    return checkRequestBody(document, facts, row, body);
  });

function checkRequestBody(document: JsonObject, facts: Facts, row: RequestBodyFact, body: JsonObject): string[] {
  const place = `${row.operation}: the request body`;
  const messages = findRequiredDeviation(body["required"], row.required, place);
  for (const [mediaType] of entries(body["content"])) {
    if (mediaType !== row.mediaType) messages.push(`${place} may be ${mediaType}, which is not documented`);
  }
  const content = at(document, body, "content", row.mediaType);
  if (!isObject(content)) {
    return [...messages, `${place} as ${row.mediaType} is missing from ${facts.document}`];
  }
  const examples = examplesOf(document, content);
  for (const example of row.examples) {
    if (!examples.some((value) => isEqual(value, example))) {
      messages.push(`${place} has no example ${JSON.stringify(example)}`);
    }
  }
  const schema = content["schema"];
  return [
    ...messages,
    ...findPropertyDeviations(document, schema, row.properties, place, examples),
    ...findUndocumentedProperties(document, schema, (path) => row.properties.some((one) => one.path === path), place),
    ...(row.closed ? findOpenObjects(document, row, content) : []),
  ];
}

/** Objects that would take a misspelt property without a word. */
function findOpenObjects(document: JsonObject, row: RequestBodyFact, content: JsonObject): string[] {
  const root = at(document, content, "schema");
  const objects: [string, unknown][] = [["the request body", root]];
  for (const { path, type } of row.properties) {
    if (type === "object")
      objects.push([`the object ${path} of the request body`, findProperty(document, root, path)?.schema]);
  }
  return objects
    .filter(([, schema]) => isObject(schema) && schema["additionalProperties"] !== false)
    .map(([name]) => `${row.operation}: ${name} takes properties that are not documented`);
}

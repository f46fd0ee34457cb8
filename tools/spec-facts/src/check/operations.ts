import { findOperation } from "../document/find-operation.ts";
import { at } from "../document/follow.ts";
import { entries, type JsonObject } from "../document/json.ts";
import type { Facts, OperationFact } from "../facts/types.ts";
import type { Check } from "./check.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The calls, and the set of status codes of each: the documented ones and `default`, and no others. */
export const checkOperations: Check = (document, facts) => [
  ...facts.operations.flatMap((fact) => checkOperation(document, facts, fact)),
  ...listUndocumented(document, facts),
];

function checkOperation(document: JsonObject, facts: Facts, fact: OperationFact): string[] {
  const name = fact.operation;
  const operation = findOperation(document, fact);
  if (operation === undefined) {
    return [`${name}: ${fact.method.toUpperCase()} ${fact.path} is missing from ${facts.document}`];
  }
  const messages: string[] = [];
  if (operation["operationId"] !== name) {
    messages.push(`${name}: the operationId is ${String(operation["operationId"])}`);
  }
  const expected = [...fact.answers, "default"];
  const actual = entries(operation["responses"]).map(([status]) => status);
  for (const status of expected) {
    // A reference that leads nowhere is as good as no answer.
    if (at(document, operation, "responses", status) === undefined) {
      messages.push(`${name}: the answer ${status} is missing from ${facts.document}`);
    }
  }
  for (const status of actual) {
    if (!expected.includes(status)) messages.push(`${name}: the answer ${status} is not documented`);
  }
  return messages;
}

function listUndocumented(document: JsonObject, facts: Facts): string[] {
  return entries(document["paths"]).flatMap(([path, item]) =>
    entries(item)
      .filter(([method]) => methods.includes(method))
      .filter(([method]) => !facts.operations.some((fact) => fact.path === path && fact.method === method))
      .map(([method]) => `${method.toUpperCase()} ${path} is not documented`),
  );
}

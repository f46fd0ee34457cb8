import { findOperation } from "../document/find-operation.ts";
import { at } from "../document/follow.ts";
import { isObject, type JsonObject } from "../document/json.ts";
import type { Facts } from "../facts/types.ts";

/** The operation that a row of a table names. */
export function operationOf(document: JsonObject, facts: Facts, name: string): JsonObject | undefined {
  const fact = facts.operations.find(({ operation }) => operation === name);
  if (fact === undefined) throw new Error(`the table of operations has no ${name}`);
  return findOperation(document, fact);
}

/** The answer that a row of a table names. */
export function answerOf(document: JsonObject, facts: Facts, name: string, status: string): JsonObject | undefined {
  const answer = at(document, operationOf(document, facts, name), "responses", status);
  return isObject(answer) ? answer : undefined;
}

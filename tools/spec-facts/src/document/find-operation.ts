import type { OperationFact } from "../facts/types.ts";
import { at } from "./follow.ts";
import { isObject, type JsonObject } from "./json.ts";

/** The operation behind a documented call, found by its method and path and not by its name. */
export function findOperation(document: JsonObject, fact: OperationFact): JsonObject | undefined {
  const operation = at(document, document, "paths", fact.path, fact.method);
  return isObject(operation) ? operation : undefined;
}

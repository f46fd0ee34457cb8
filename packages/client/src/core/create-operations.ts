import type { Client as FetchClient } from "openapi-fetch";
import { type AnyRequest, callOperation } from "./call-operation.ts";
import type { CallOptions, OperationTable } from "./operation-table.ts";

/**
 * Makes a method for each operation of a table. `Methods` is the interface that was generated with the table; the two are
 * of one document, so the methods have the types that it gives them.
 */
export function createOperations<Methods>(table: OperationTable, http: Pick<FetchClient<object>, "request">): Methods {
  const methods = Object.entries(table).map(([operationId, entry]) => [
    operationId,
    (request?: AnyRequest, options?: CallOptions) => callOperation(http, operationId, entry, request, options),
  ]);
  return Object.fromEntries(methods) as Methods;
}

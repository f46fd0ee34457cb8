import { type ClientOptions, connect } from "./connect.ts";
import { operationsOf } from "./core/create-operations.ts";
import type { PlainOperationTable } from "./core/operation-table.ts";
import { type OperationMethods, operationTable } from "./generated/2017-10-31/operations.ts";

export type { ClientOptions } from "./connect.ts";
export type { OperationMethods } from "./generated/2017-10-31/operations.ts";

/**
 * Creates the methods of a client that make one call each, and neither pollers nor `http`: a good deal less to load, for
 * programs that need no more. It throws as `createClient` does.
 *
 * @example
 * const { cancelOperation } = createOperations({ credential: () => getToken() });
 */
export function createOperations(options: ClientOptions): OperationMethods {
  return operationsOf<OperationMethods>(operationTable satisfies PlainOperationTable, connect(options));
}

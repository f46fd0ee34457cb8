/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import { type ClientOptions, connect } from "../../connect.ts";
import { operationsOf } from "../../core/create-operations.ts";
import type { PlainOperationTable } from "../../core/operation-table.ts";
import { type OperationMethods, operationTable } from "./operations.ts";

export type { OperationMethods } from "./operations.ts";

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

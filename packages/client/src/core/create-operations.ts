import { type AnyRequest, callOperation } from "./call-operation.ts";
import type { CallOptions, OperationTable } from "./operation-table.ts";
import { createTransport, type Transport, type TransportOptions } from "./transport.ts";
import { writeParameters } from "./write-parameters.ts";

/**
 * Makes a method for each operation of a table, for the service at `baseUrl`, which is without a slash at its end.
 * `Methods` is the interface that was generated with the table; the two are of one document, so the methods have the types
 * that it gives them. The requests have no credential.
 */
export function createOperations<Methods>(table: OperationTable, baseUrl: string, options?: TransportOptions): Methods {
  return operationsOf<Methods>(table, createTransport(baseUrl, writeParameters, options));
}

/** Like {@link createOperations}, for a transport at hand. */
export function operationsOf<Methods>(table: OperationTable, transport: Transport): Methods {
  const methods = Object.entries(table).map(([operationId, entry]) => [
    operationId,
    (request?: AnyRequest, options?: CallOptions) => callOperation(transport, operationId, entry, request, options),
  ]);
  return Object.fromEntries(methods) as Methods;
}

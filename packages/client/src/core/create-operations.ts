import { anyFormat } from "./any-format.ts";
import { type AnyRequest, callOperation } from "./call-operation.ts";
import type { CallOptions, OperationEntry, OperationTable } from "./operation-table.ts";
import { type AnySuccess, readSuccess } from "./read-success.ts";
import type { Reader } from "./send.ts";
import { createTransport, type Transport, type TransportOptions } from "./transport.ts";

/**
 * Makes a method for each operation of a table, for the service at `baseUrl`, which is without a slash at its end.
 * `Methods` is the interface that was generated with the table; the two are of one document, so the methods have the types
 * that it gives them. The requests have no credential.
 */
export function createOperations<Methods>(table: OperationTable, baseUrl: string, options?: TransportOptions): Methods {
  return operationsOf<Methods>(table, createTransport(baseUrl, anyFormat, options));
}

/** Like {@link createOperations}, for a transport at hand. */
export function operationsOf<Methods>(table: OperationTable, transport: Transport): Methods {
  const methods = Object.entries(table).map(([operationId, entry]) => {
    const read = readerOf(transport, operationId, entry);
    const method = (request?: AnyRequest, options?: CallOptions) =>
      callOperation(transport, operationId, entry, read, request, options);
    return [operationId, method];
  });
  return Object.fromEntries(methods) as Methods;
}

/** Reads an answer of an operation as the document describes it. */
export function readerOf(
  { maxResponseBytes, format }: Transport,
  operationId: string,
  entry: OperationEntry,
): Reader<AnySuccess> {
  return (response, url) => readSuccess(operationId, entry, response, url, maxResponseBytes, format);
}

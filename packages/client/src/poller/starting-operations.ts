import type { OperationEntry, OperationTable } from "../core/operation-table.ts";

/** The calls that start an operation, by their names: those whose document promises to say where it is. */
export function startingOperations(table: OperationTable): [string, OperationEntry][] {
  return Object.entries(table).filter(([, { responses }]) => Object.values(responses).some(({ location }) => location));
}

/** `true` for the name of a call that starts an operation. */
export function isStarting(table: OperationTable, operationId: unknown): operationId is string {
  return startingOperations(table).some(([name]) => name === operationId);
}

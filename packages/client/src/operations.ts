export type { ClientOptions } from "./connect.ts";
export { createOperations, type OperationMethods } from "./generated/default/create-operations.ts";

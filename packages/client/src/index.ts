export type { CallOptions, Credential, OperationRequest, OperationResult } from "./core/index.ts";
export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export * from "./errors/index.ts";
export type { OperationMethods } from "./generated/2017-10-31/operations.ts";

export { authentication, type Credential } from "./authentication.ts";
export { checkBaseUrl } from "./base-url.ts";
export { createOperations } from "./create-operations.ts";
export type * from "./operation-table.ts";

export { authentication } from "./authentication.ts";
export { checkBaseUrl } from "./base-url.ts";
export { type Clock, systemClock } from "./clock.ts";
export { createOperations, operationsOf } from "./create-operations.ts";
export type { HookedRequest, HookedResponse, HookedRetry, Hooks } from "./hooks.ts";
export type * from "./operation-table.ts";
export type { RetryOptions } from "./retry-policy.ts";
export { type AccessToken, type Credential, type TokenCredentialLike, TokenSource } from "./token-source.ts";
export { createTransport, type Transport, type TransportOptions } from "./transport.ts";

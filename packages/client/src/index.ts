export type { ClientOptions } from "./connect.ts";
export type {
  AccessToken,
  CallOptions,
  Clock,
  Credential,
  HookedRequest,
  HookedResponse,
  HookedRetry,
  Hooks,
  OperationResult,
  RetryOptions,
  TokenCredentialLike,
} from "./core/index.ts";
export * from "./errors/index.ts";
export { type BeginMethods, type Client, createClient, type OperationMethods } from "./generated/default/index.ts";
export type { OperationRequest } from "./operation-method.ts";
export type { FollowRequest } from "./poller/follow-operation.ts";
export type { BeginMethod, FollowMethods } from "./poller/methods.ts";
export type { OperationPoller } from "./poller/operation-poller.ts";
export type { OperationState, OperationStateStatus, OperationStep } from "./poller/operation-state.ts";
export type { PaceOptions } from "./poller/pace.ts";
export { type PollManyOptions, type PollOutcome, pollMany } from "./poller/poll-many.ts";
export type { PollOptions } from "./poller/poll-options.ts";

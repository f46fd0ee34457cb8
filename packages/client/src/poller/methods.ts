import type { OperationShape } from "@cloud-partner/types";
import type { AnyRequest } from "../core/call-operation.ts";
import type { CallOptions } from "../core/operation-table.ts";
import type { OperationRequest } from "../operation-method.ts";
import type { FollowRequest } from "./follow-operation.ts";
import type { OperationPoller } from "./operation-poller.ts";
import type { OfferName } from "./poll-source.ts";

/**
 * A method that starts an operation: it sends the request, and gives a poller that follows what was started. It rejects as
 * the call does. Where the call was done at once (200), the poller is done too. Where no header of a 202 says where the
 * operation is, its body may be the operation; else the one is taken that the list of the offer's operations shows as
 * running. A location on another host is refused when it is asked, and not before.
 */
export type BeginMethod<Operation extends OperationShape> = (
  request: OperationRequest<Operation>,
  options?: CallOptions,
) => Promise<OperationPoller>;

/** Any {@link BeginMethod}: the calls that start an operation have the names of an offer in common. */
export type AnyBeginMethod = (request: AnyRequest & OfferName, options?: CallOptions) => Promise<OperationPoller>;

/** The methods of a client that follow what was started before; `StartedBy` are the calls that start an operation. */
export interface FollowMethods<StartedBy extends string = string> {
  /**
   * Follows an operation that somebody has started, by its id, such as one that `listOperations` gives. Nothing is sent yet.
   * Throws an `InvalidArgumentError` for an id that no URL can be made of.
   */
  readonly followOperation: (request: FollowRequest<StartedBy>) => OperationPoller;
  /**
   * Goes on with what `serialize()` of a poller gave, in this process or another. Throws an `InvalidArgumentError` for
   * any other text.
   */
  readonly resumeOperation: (resumeToken: string) => OperationPoller;
}

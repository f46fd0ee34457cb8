import { InvalidArgumentError } from "../errors/index.ts";
import { Poller } from "./operation-poller.ts";
import { locationOf, type OperationName, type PollSource } from "./poll-source.ts";
import { isStarting } from "./starting-operations.ts";

/** An operation that is known by its name; `StartedBy` are the calls that start one. */
export interface FollowRequest<StartedBy extends string = string> extends OperationName {
  /**
   * The call that has started it, where it is known. With `cancelOperation` an end decides whether the cancel has worked, as
   * it does for `beginCancelOperation`. Default: the operation's own end is what counts.
   */
  readonly startedBy?: StartedBy | undefined;
}

/**
 * Gives a poller of an operation that somebody has started at some time. Nothing is sent. Throws an
 * {@link InvalidArgumentError} for names that no URL can be made of.
 */
export function followOperation(source: PollSource, request: FollowRequest): Poller {
  const { publisherId, offerId, operationId: id, startedBy: kind } = request;
  if (kind !== undefined && !isStarting(source.table, kind))
    throw new InvalidArgumentError("startedBy is no call that starts an operation");
  const location = locationOf(source, request);
  // It need not be new to the service: as far as is known, it was started long ago.
  const memory = { location, publisherId, offerId, id, startedAt: 0 };
  return new Poller(source, kind === undefined ? memory : { ...memory, kind });
}

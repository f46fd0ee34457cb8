import type { operations, paths } from "@cloud-partner/types";
import type { Client as FetchClient } from "openapi-fetch";
import { type ClientOptions, connect } from "./connect.ts";
import { operationsOf } from "./core/create-operations.ts";
import type { CallOptions, PlainOperationTable } from "./core/operation-table.ts";
import { type OperationMethods, operationTable } from "./generated/2017-10-31/operations.ts";
import { createHttp } from "./http.ts";
import type { OperationRequest } from "./operation-method.ts";
import { beginOperation } from "./poller/begin-operation.ts";
import { type FollowRequest, followOperation } from "./poller/follow-operation.ts";
import { type OperationPoller, Poller } from "./poller/operation-poller.ts";
import { type OperationKind, readResumeToken } from "./poller/resume-token.ts";

/**
 * A method that starts an operation: it sends the request, and gives a poller that follows what was started. It rejects as
 * the call does. Where no header of a 202 says where the operation is, its body may be the operation; else the one is taken
 * that the list of the offer's operations shows as running. A location on another host is refused when it is asked, and not
 * before.
 */
export type BeginMethod<Id extends OperationKind> = (
  request: OperationRequest<operations[Id]>,
  options?: CallOptions,
) => Promise<OperationPoller>;

/** A client of the Cloud Partner Portal publishing API: one method for each operation of the document. */
export interface Client extends OperationMethods {
  /** Cancels the running operation of an offer. Where that is done at once (200), the poller is done too. */
  readonly beginCancelOperation: BeginMethod<"cancelOperation">;
  /** Starts to publish an offer. */
  readonly beginPublishOffer: BeginMethod<"publishOffer">;
  /** Takes a previewed offer live. */
  readonly beginGoLive: BeginMethod<"goLive">;
  /**
   * Follows an operation that somebody has started, by its id, such as one that `listOperations` gives. Nothing is sent yet.
   * Throws an `InvalidArgumentError` for an id that no URL can be made of.
   */
  readonly followOperation: (request: FollowRequest) => OperationPoller;
  /**
   * Goes on with what `serialize()` of a poller gave, in this process or another. Throws an `InvalidArgumentError` for
   * any other text.
   */
  readonly resumeOperation: (resumeToken: string) => OperationPoller;
  /**
   * An openapi-fetch client, typed by the document and with the credential in place: for middleware
   * (`client.http.use(…)`), which the methods call too, and for requests that have to differ from the document. It throws
   * nothing for an error's status.
   */
  readonly http: FetchClient<paths>;
}

/**
 * Creates a client. Throws an `InvalidArgumentError` where `baseUrl` is not an address that a token may be sent to,
 * HTTP does not allow a header, or a limit is no number that could be one.
 *
 * @example
 * const client = createClient({ credential: () => getToken() });
 * const poller = await client.beginCancelOperation({
 *   publisherId: "contoso",
 *   offerId: "contoso-virtualmachineoffer",
 *   body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
 * });
 * await poller.pollUntilDone({ onProgress: ({ status, percentage }) => console.log(status, percentage) });
 */
export function createClient(options: ClientOptions): Client {
  const direct = connect(options);
  const { http, around } = createHttp(direct);
  const transport = { ...direct, around };
  const methods = operationsOf<OperationMethods>(operationTable satisfies PlainOperationTable, transport);
  const source = { transport, methods };
  return {
    ...methods,
    beginCancelOperation: (request, call) => beginOperation(source, "cancelOperation", request, call),
    beginPublishOffer: (request, call) => beginOperation(source, "publishOffer", request, call),
    beginGoLive: (request, call) => beginOperation(source, "goLive", request, call),
    followOperation: (request) => followOperation(source, request),
    resumeOperation: (resumeToken) => new Poller(source, readResumeToken(resumeToken)),
    http,
  };
}

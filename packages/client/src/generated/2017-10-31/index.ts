/*
 * Generated from spec/2017-10-31/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { operations, paths } from "@cloud-partner/types/2017-10-31";
import type { Client as FetchClient } from "openapi-fetch";
import type { ClientOptions } from "../../connect.ts";
import { createClientOf } from "../../create-client.ts";
import type { BeginMethod, FollowMethods } from "../../poller/methods.ts";
import { type OperationMethods, operationTable } from "./operations.ts";

export type { OperationMethods } from "./operations.ts";

/**
 * The methods that start an operation: each sends its request, and gives a poller that follows what was started.
 */
export interface BeginMethods {
  /**
   * Cancel the running operation of an offer. Gives a poller that follows what was started.
   */
  readonly beginCancelOperation: BeginMethod<operations["cancelOperation"]>;
  /**
   * Start to publish an offer. Gives a poller that follows what was started.
   */
  readonly beginPublishOffer: BeginMethod<operations["publishOffer"]>;
  /**
   * Take a previewed offer live. Gives a poller that follows what was started.
   */
  readonly beginGoLive: BeginMethod<operations["goLive"]>;
}

/**
 * A client of the Cloud Partner Portal publishing API: one method for each operation of the document.
 */
export interface Client
  extends OperationMethods,
    BeginMethods,
    FollowMethods<"cancelOperation" | "publishOffer" | "goLive"> {
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
  return createClientOf<Client>(operationTable, options);
}

import type { paths } from "@cloud-partner/types";
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { checkHeaders } from "./core/check-headers.ts";
import { authentication, type Credential, checkBaseUrl, createOperations } from "./core/index.ts";
import { type OperationMethods, operationTable } from "./generated/2017-10-31/operations.ts";

/** The options of {@link createClient}. */
export interface ClientOptions {
  /** The bearer token, or a function that gives one whenever a request is sent. */
  readonly credential: Credential;
  /** The address of the service. https, or http on this machine. Default: `https://cloudpartner.azure.com`. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers to send with every request. `Authorization` is always the credential's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A client of the Cloud Partner Portal publishing API: one method for each operation of the document. */
export interface Client extends OperationMethods {
  /**
   * The openapi-fetch client underneath, typed by the document and with the credential in place: for middleware
   * (`client.http.use(…)`), and for requests that have to differ from the document. It throws nothing for an error's
   * status.
   */
  readonly http: FetchClient<paths>;
}

/**
 * Creates a client. Throws an {@link InvalidArgumentError} where `baseUrl` is not an address that a token may be sent to,
 * or HTTP does not allow a header.
 *
 * @example
 * const client = createClient({ credential: () => getToken() });
 * const result = await client.cancelOperation({
 *   publisherId: "contoso",
 *   offerId: "contoso-virtualmachineoffer",
 *   body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
 * });
 * if (result.status === 202) console.log(`being cancelled: ${result.operationLocation}`);
 */
export function createClient(options: ClientOptions): Client {
  const { credential, baseUrl = "https://cloudpartner.azure.com", fetch, headers } = options;
  checkHeaders(headers ?? {});
  const http = createFetchClient<paths>({
    baseUrl: checkBaseUrl(baseUrl),
    ...(fetch === undefined ? {} : { fetch }),
    ...(headers === undefined ? {} : { headers }),
  });
  http.use(authentication(credential));
  return { ...createOperations<OperationMethods>(operationTable, http), http };
}

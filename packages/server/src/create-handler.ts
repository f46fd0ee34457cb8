import { type ContractHandler, createFetchHandler, type DispatcherOptions } from "./core/index.ts";
import type { Handlers, SecurityHandlers } from "./generated/2017-10-31/handlers.ts";
import { apiVersions, routes, securitySchemes } from "./generated/2017-10-31/routes.ts";
import { requestValidators } from "./generated/2017-10-31/validators.ts";

/** The options of {@link createHandler}. */
export interface HandlerOptions<Principal> extends DispatcherOptions {
  /** What `WWW-Authenticate` calls the realm: printable ASCII without quotation marks. Default: `cloud-partner`. */
  readonly realm?: string;
  /** Says who the caller is; one method for each security scheme of the document. */
  readonly security: SecurityHandlers<Principal>;
}

/**
 * Serves the Cloud Partner Portal publishing API: a function from a request to its answer, for every runtime that has the
 * Fetch standard. `handlers` has one handler for each operation of the document.
 *
 * It answers by itself, in the API's error format: 400 (api-version, parameters, body), 401, 404 (path), 405, 413 and 415.
 * `serve` of `@cloud-partner/server/node` takes it too, and answers without a `Request` or a `Response`.
 * Throws a `TypeError` where a handler is missing.
 *
 * @example
 * const handler = createHandler(handlers, {
 *   security: { bearerAuth: fixedTokens({ [expected]: { name: "release" } }) },
 * });
 * const response = await handler(new Request("https://…/cancel?api-version=2017-10-31", { method: "POST", … }));
 */
export function createHandler<Principal>(
  handlers: Handlers<Principal>,
  { security, ...options }: HandlerOptions<Principal>,
): ContractHandler {
  const contract = { routes, securitySchemes, apiVersions, requestValidators };
  // Named by the document and bound, because the methods of a class are not among an object's own properties.
  const table = routes.map(({ operationId }) => [operationId, handlers[operationId]?.bind(handlers)]);
  const schemes = { bearerAuth: security.bearerAuth?.bind(security) } satisfies SecurityHandlers<Principal>;
  return createFetchHandler(contract, Object.fromEntries(table), schemes, { realm: "cloud-partner", ...options });
}

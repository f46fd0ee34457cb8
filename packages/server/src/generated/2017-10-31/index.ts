/*
 * Generated from spec/2017-10-31/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { Contract, ContractHandler, DispatcherOptions } from "../../core/index.ts";
import { createContractHandler } from "../../create-contract-handler.ts";
import type { Handlers, SecurityHandlers } from "./handlers.ts";
import { apiVersions, routes, securitySchemes } from "./routes.ts";
import { requestValidators } from "./validators.ts";

export { answers } from "./answers.ts";
export type { Handlers, SecurityHandlers } from "./handlers.ts";
export { apiVersions } from "./routes.ts";

const contract: Contract = {
  routes,
  securitySchemes,
  apiVersions,
  requestValidators,
};

/**
 * The options of {@link createHandler}.
 */
export interface HandlerOptions<Principal> extends DispatcherOptions {
  /**
   * What `WWW-Authenticate` calls the realm: printable ASCII without quotation marks. Default: `cloud-partner`.
   */
  readonly realm?: string;
  /**
   * Says who the caller is; one method for each security scheme of the document.
   */
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
  options: HandlerOptions<Principal>,
): ContractHandler {
  return createContractHandler(contract, handlers, options);
}

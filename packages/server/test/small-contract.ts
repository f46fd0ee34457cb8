import type { Contract, Route } from "../src/core/index.ts";

/** A route of which only what a test is about is said. */
export function route(part: Partial<Route>): Route {
  return { operationId: "read", method: "GET", path: "/", parameters: [], responses: [], security: [], ...part };
}

/** A contract of its own, for what the published document has no case of. */
export function contract(routes: readonly Route[], part: Partial<Contract> = {}): Contract {
  return { routes, securitySchemes: {}, apiVersions: undefined, requestValidators: {}, ...part };
}

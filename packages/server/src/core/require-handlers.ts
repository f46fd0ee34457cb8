import type { Contract } from "./route.ts";

/** What the types ask for is asked again here, for callers that were not compiled. Throws a `TypeError`. */
export function requireHandlers(
  contract: Contract,
  handlers: Readonly<Record<string, unknown>>,
  security: Readonly<Record<string, unknown>>,
): void {
  for (const { operationId } of contract.routes) {
    if (!isFunctionOf(handlers, operationId))
      throw new TypeError(`there is no handler for the operation ${operationId}`);
  }
  for (const name of Object.keys(contract.securitySchemes)) {
    if (!isFunctionOf(security, name)) throw new TypeError(`there is no security handler for the scheme ${name}`);
  }
}

/** Its own: an operation may be called "constructor". */
function isFunctionOf(table: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(table, name) && typeof table[name] === "function";
}

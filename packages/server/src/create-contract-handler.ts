import type { SecurityHandler } from "./core/handler.ts";
import { type Contract, type ContractHandler, createFetchHandler, type DispatcherOptions } from "./core/index.ts";
import type { AnyHandler } from "./core/operation.ts";

/** The options of a server of any version. */
interface ContractHandlerOptions<Security> extends DispatcherOptions {
  readonly security: Security;
}

/**
 * Serves a version. That `handlers` and `security` have what the document asks for is said by the types of the version's
 * `createHandler`, and asked again here, for callers that were not compiled. Throws a `TypeError`.
 */
export function createContractHandler<Handlers extends object, Security extends object>(
  contract: Contract,
  handlers: Handlers,
  { security, ...options }: ContractHandlerOptions<Security>,
): ContractHandler {
  const operationIds = contract.routes.map(({ operationId }) => operationId);
  const schemes = Object.keys(contract.securitySchemes);
  return createFetchHandler(
    contract,
    boundMembers<AnyHandler>(handlers, operationIds),
    boundMembers<SecurityHandler<unknown>>(security, schemes),
    { realm: "cloud-partner", ...options },
  );
}

/** The functions of these names, bound, because the methods of a class are not among an object's own properties. */
function boundMembers<Member>(holder: object, names: readonly string[]): Record<string, Member> {
  const members = names.map((name): [string, unknown] => {
    const member: unknown = Reflect.get(holder, name);
    return [name, typeof member === "function" ? member.bind(holder) : undefined];
  });
  // Sound, because whoever is missing is refused before any of them is called.
  return Object.fromEntries(members) as Record<string, Member>;
}

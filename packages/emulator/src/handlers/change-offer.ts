import { requireAccess } from "../access/require-access.ts";
import type { TokenGrant } from "../access/tokens.ts";
import { act } from "../state/act.ts";
import type { OfferName } from "../state/offer.ts";
import type { OfferCall } from "../state/state-machine.ts";
import { callInput, type Environment, requireOffer } from "./environment.ts";
import type { Locate } from "./operation-location.ts";

/** What is read of a request that changes an offer. */
interface OfferRequest {
  readonly principal: TokenGrant;
  readonly path: OfferName;
  readonly body?: Parameters<typeof callInput>[1];
  readonly origin: string;
}

/** An answer that says where to follow what was started. */
interface Accepted<Headers> {
  readonly status: 202;
  readonly headers: Headers;
}

/** Does to an offer what a call asks for: 202 for what goes on after the answer, found where `locate` says; 200 for what is done. */
export async function changeOffer<Headers>(
  environment: Environment,
  locate: Locate<Headers>,
  call: OfferCall,
  request: OfferRequest,
): Promise<Accepted<Headers> | { readonly status: 200 }> {
  const { principal, path, body } = request;
  requireAccess(principal, path.publisherId);
  const { operation, now } = await environment.store.change(path, (offer) => {
    // Read here and not before, when others could still change the offer and tell of it.
    const input = callInput(environment, body);
    const { records, operation } = act(requireOffer(offer, path), call, input);
    return { records, result: { operation, now: input.now } };
  });
  if (operation === undefined) return { status: 200 };
  return { status: 202, headers: locate(request.origin, path, operation, now) };
}

/** Like {@link changeOffer}, for a call that always starts an operation. */
export async function startOperation<Headers>(
  environment: Environment,
  locate: Locate<Headers>,
  call: Exclude<OfferCall, "cancelOperation">,
  request: OfferRequest,
): Promise<Accepted<Headers>> {
  const answer = await changeOffer(environment, locate, call, request);
  if (answer.status === 202) return answer;
  throw new Error(`${call} started nothing`);
}

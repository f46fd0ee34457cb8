import { type Answer, type Handler, type HandlerRequest, HttpError } from "@cloud-partner/server";
import type { components, operations } from "@cloud-partner/types";
import type { TokenGrant } from "../access/tokens.ts";
import type { CallInput } from "../state/act.ts";
import type { OfferName } from "../state/offer.ts";
import type { OfferStore } from "../store/offer-store.ts";

/** What the handlers act on. */
export interface Environment {
  /** The offers of all publishers. */
  readonly store: OfferStore;
  /** The time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Makes the identifier of an operation: a UUID that was not given before. */
  readonly createId: () => string;
  /** How long a step takes that is started from now on, in milliseconds. */
  readonly stepDuration: number;
}

/** The handler of an operation; its caller is what the token allows. */
export type EmulatorHandler<OperationId extends keyof operations> = Handler<operations[OperationId], TokenGrant>;

/** The handler of an operation that changes nothing: it answers with 200, or throws. */
export type ReadHandler<OperationId extends keyof operations> = (
  request: Pick<HandlerRequest<operations[OperationId], TokenGrant>, "principal" | "path" | "query">,
) => Promise<Extract<Answer<operations[OperationId]>, { status: 200 }>>;

/** What a call brings now: an identifier of its own, and whom its body wants to be told. */
export function callInput(
  { clock, createId, stepDuration }: Environment,
  body: components["schemas"]["OperationRequest"] | undefined,
): CallInput {
  const notificationEmails = body?.metadata["notification-emails"];
  return { id: createId().toLowerCase(), now: clock(), stepDuration, notificationEmails };
}

/** What was found of an offer. Throws `ResourceNotFound` (404) for an offer that there is not. */
export function requireOffer<Found>(found: Found | undefined, { publisherId, offerId }: OfferName): Found {
  if (found !== undefined) return found;
  throw new HttpError("ResourceNotFound", { message: `The publisher ${publisherId} has no offer ${offerId}.` });
}

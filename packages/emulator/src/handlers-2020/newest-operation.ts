import { HttpError } from "@cloud-partner/server";
import { requireAccess } from "../access/require-access.ts";
import type { TokenGrant } from "../access/tokens.ts";
import { type Environment, requireOffer } from "../handlers/environment.ts";
import { operationAnswer } from "../handlers/get-operation.ts";
import { newestOperation, type OfferName } from "../state/offer.ts";

/** Answers with the newest operation of an offer. Throws `ResourceNotFound` (404) where the offer has none. */
export async function readNewestOperation(
  { store, clock }: Environment,
  { principal, path }: { readonly principal: TokenGrant; readonly path: OfferName },
) {
  requireAccess(principal, path.publisherId);
  const offer = requireOffer(await store.offer(path), path);
  const operation = newestOperation(offer);
  if (operation === undefined) {
    throw new HttpError("ResourceNotFound", { message: `The offer ${path.offerId} has no operation.` });
  }
  return operationAnswer(offer, operation, clock());
}

/** Throws the answer to whoever asks for a migrated offer's operation without its identifier: `ResourceNotFound` (404). */
export function refuseMigrated({
  principal,
  path,
}: {
  readonly principal: TokenGrant;
  readonly path: OfferName;
}): never {
  requireAccess(principal, path.publisherId);
  const message = `The offer ${path.offerId} was migrated: its operations are found by their identifiers.`;
  throw new HttpError("ResourceNotFound", { message });
}

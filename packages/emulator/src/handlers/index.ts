import type { Handlers } from "@cloud-partner/server";
import type { TokenGrant } from "../access/tokens.ts";
import { cancelOperation } from "./cancel-operation.ts";
import type { Environment } from "./environment.ts";
import { getOfferStatus } from "./get-offer-status.ts";
import { getOperation } from "./get-operation.ts";
import { goLive } from "./go-live.ts";
import { listOperations } from "./list-operations.ts";
import { publishOffer } from "./publish-offer.ts";

/** The handlers of all operations of the API. */
export function createHandlers(environment: Environment): Handlers<TokenGrant> {
  return {
    cancelOperation: cancelOperation(environment),
    getOfferStatus: getOfferStatus(environment),
    getOperation: getOperation(environment),
    goLive: goLive(environment),
    listOperations: listOperations(environment),
    publishOffer: publishOffer(environment),
  };
}

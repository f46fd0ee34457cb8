import type { Handlers } from "@cloud-partner/server/2017-10-31-2020";
import type { TokenGrant } from "../access/tokens.ts";
import { changeOffer, startOperation } from "../handlers/change-offer.ts";
import type { Environment } from "../handlers/environment.ts";
import { getOfferStatus } from "../handlers/get-offer-status.ts";
import { getOperation } from "../handlers/get-operation.ts";
import { listOperations } from "../handlers/list-operations.ts";
import { offerStatusReport, oneOperation, submission } from "./bodies.ts";
import { readNewestOperation, refuseMigrated } from "./newest-operation.ts";
import { locationHeaders } from "./operation-location.ts";

/**
 * The handlers of the API as its pages of 2020 describe it. They do what those of the document do; where the two differ, each
 * answer is made into one of 2020. `isMigrated` says whether all offers were migrated, or none.
 */
export function createHandlers2020(environment: Environment, isMigrated: boolean): Handlers<TokenGrant> {
  const locate = locationHeaders(isMigrated);
  const readOperation = getOperation(environment);
  const readOfferStatus = getOfferStatus(environment);
  const readOperations = listOperations(environment);
  return {
    cancelOperation: (request) => changeOffer(environment, locate, "cancelOperation", request),
    goLive: (request) => startOperation(environment, locate, "goLive", request),
    publishOffer: (request) => startOperation(environment, locate, "publishOffer", request),
    async getOfferOperation(request) {
      if (isMigrated) refuseMigrated(request);
      const { body, ...answer } = await readNewestOperation(environment, request);
      return { ...answer, body: oneOperation(body) };
    },
    async getOfferStatus(request) {
      const { body, ...answer } = await readOfferStatus(request);
      return { ...answer, body: offerStatusReport(body) };
    },
    async getOperation(request) {
      const { body, ...answer } = await readOperation(request);
      return { ...answer, body: oneOperation(body) };
    },
    async listOperations({ principal, path, query }) {
      const { body, ...answer } = await readOperations({ principal, path, query: {} });
      const all = body.map(submission);
      // The filter has the words of 2020, as the answer has.
      const wanted = query.status === undefined ? all : all.filter((item) => item.submissionState === query.status);
      return { ...answer, body: wanted };
    },
  };
}

import { createHandler } from "@cloud-partner/server";
import { answers } from "./answers.ts";
import { principalOf } from "./principal.ts";

/** Our handler of the contract. */
export const handler = createHandler<string>(
  {
    cancelOperation: ({ path }) => answers.cancelOperation(path),
    publishOffer: ({ path }) => answers.publishOffer(path),
    goLive: ({ path }) => answers.goLive(path),
    getOperation: () => answers.getOperation(),
    listOperations: () => answers.listOperations(),
    getOfferStatus: () => answers.getOfferStatus(),
  },
  { security: { bearerAuth: principalOf } },
);

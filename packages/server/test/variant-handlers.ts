import type { Handlers } from "../src/generated/2017-10-31-2020/index.ts";
import { version } from "./support.ts";

const operation = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";

/** The path of an operation, as the variant's 202 has it. */
export const relativeLocation = `/api/publishers/contoso/offers/vm/operations/${operation}?${version}`;

const started = () => ({ status: 202, headers: { Location: relativeLocation } }) as const;

/** Small handlers of the variant. */
export const variantHandlers: Handlers<string> = {
  cancelOperation: started,
  publishOffer: started,
  goLive: started,
  getOperation: ({ path }) => ({ status: 200, body: [{ id: path.operationId, status: "not started" }] }),
  getOfferOperation: () => ({ status: 200, body: [{ id: operation, status: "running" }] }),
  listOperations: ({ query }) => ({
    status: 200,
    body: [{ id: operation, submissionState: query.status ?? "failed" }],
  }),
  getOfferStatus: () => ({ status: 200, body: { status: "Succeeded" } }),
};

/**
 * What every server answers, held in memory: the same work, and as little of it as can be, so that what is measured is the
 * server around it.
 */
import type { Answer } from "@cloud-partner/server";
import type { operations } from "@cloud-partner/types";

/** The offer that a call is about. */
export interface Offer {
  readonly publisherId: string;
  readonly offerId: string;
}

const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";

function started({ publisherId, offerId }: Offer) {
  const location = `https://cloudpartner.azure.com/api/publishers/${publisherId}/offers/${offerId}/operations/${operationId}`;
  return { status: 202, headers: { "Operation-Location": location, "Retry-After": 30 } } as const;
}

/** The answer of each operation of the document. */
export const answers = {
  cancelOperation: started,
  publishOffer: started,
  goLive: started,
  getOperation: () => ({ status: 200, body: { id: operationId, status: "running" } }),
  listOperations: () => ({ status: 200, body: [{ id: operationId, submissionState: "running" }] }),
  getOfferStatus: () => ({ status: 200, body: { status: "running" } }),
} satisfies { [Name in keyof operations]: (offer: Offer) => Answer<operations[Name]> };

/** The operations of the document. */
export type OperationName = keyof typeof answers;

/** An answer as all servers can write it. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** The answer of an operation that is known by its name only. */
export function answerOf(name: OperationName, offer: Offer): PlainAnswer {
  return answers[name](offer);
}

import { offerPath } from "./api.ts";
import type { OperationFact } from "./types.ts";

/** Each call and the status codes that its page lists. */
export const operations: readonly OperationFact[] = [
  {
    operation: "cancelOperation",
    method: "post",
    path: `${offerPath}/cancel`,
    answers: ["200", "202", "400", "403", "404"],
  },
  {
    operation: "getOperation",
    method: "get",
    path: `${offerPath}/operations/{operationId}`,
    answers: ["200", "400", "403", "404"],
  },
  {
    operation: "listOperations",
    method: "get",
    path: `${offerPath}/submissions/`,
    answers: ["200", "400", "403", "404"],
  },
  {
    operation: "publishOffer",
    method: "post",
    path: `${offerPath}/publish`,
    answers: ["202", "400", "404", "422"],
  },
  {
    operation: "goLive",
    method: "post",
    path: `${offerPath}/golive`,
    answers: ["202", "400", "404"],
  },
  {
    operation: "getOfferStatus",
    method: "get",
    path: `${offerPath}/status`,
    answers: ["200", "400", "404"],
  },
];

import { inside } from "./inside.ts";
import { listItemProperties } from "./list-item.ts";
import { offerStatusProperties } from "./offer-status.ts";
import { operationProperties } from "./operation.ts";
import type { AnswerBodyFact } from "./types.ts";

const mediaType = "application/json";

/** The bodies of the answers that are no errors. An answer whose page shows no body has none. */
export const answerBodies: readonly AnswerBodyFact[] = [
  { operation: "cancelOperation", status: "200", properties: [] },
  { operation: "cancelOperation", status: "202", properties: [] },
  { operation: "publishOffer", status: "202", properties: [] },
  { operation: "goLive", status: "202", properties: [] },
  { operation: "getOperation", status: "200", mediaType, type: "object", properties: operationProperties },
  {
    operation: "listOperations",
    status: "200",
    mediaType,
    type: "array",
    // The path of an element's property starts with the list itself: `[].id`.
    properties: inside("[]", listItemProperties),
  },
  { operation: "getOfferStatus", status: "200", mediaType, type: "object", properties: offerStatusProperties },
];

import type { AnswerHeaderFact } from "./types.ts";

const operationLocation = {
  name: "Operation-Location",
  type: "string",
  // Absolute: a `uri-reference` could be relative.
  format: "uri",
  required: true,
  examples: [
    "https://cloudpartner.azure.com/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8",
  ],
} as const;

export const answerHeaders: readonly AnswerHeaderFact[] = [
  { operation: "cancelOperation", status: "202", ...operationLocation },
  // Their pages speak of a location header without a name.
  { operation: "publishOffer", status: "202", ...operationLocation },
  { operation: "goLive", status: "202", ...operationLocation },
];

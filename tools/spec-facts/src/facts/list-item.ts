import type { PropertyFact } from "./types.ts";

/** An operation as it stands in the list of an offer's operations. */
export const listItemProperties: readonly PropertyFact[] = [
  { path: "id", type: "string", format: "uuid", required: true },
  { path: "offerId", type: "string", required: false, example: "contoso-virtualmachineoffer" },
  { path: "offerVersion", type: "integer", required: false },
  { path: "offerTypeId", type: "string", required: false, example: "microsoft-azure-virtualmachines" },
  { path: "publisherId", type: "string", required: false, example: "contoso" },
  { path: "submissionType", type: "string", required: false, example: "publish" },
  { path: "submissionState", type: "string", required: true, example: "running" },
  { path: "publishingVersion", type: "integer", required: false },
  { path: "slot", type: "string", required: false, example: "staging" },
  // Written as text, because a number literal of this size would not say what it is read as.
  { path: "version", type: "integer", format: "int64", required: false, example: Number("636576975611768314") },
  { path: "definition", type: "object", required: false },
  { path: "definition.metadata", type: "object", required: false },
  { path: "definition.metadata.emails", type: "string", required: false, example: "jondoe@contoso.com" },
  {
    path: "changedTime",
    type: "string",
    format: "date-time",
    required: false,
    example: "2018-03-26T21:46:01.179948Z",
  },
];

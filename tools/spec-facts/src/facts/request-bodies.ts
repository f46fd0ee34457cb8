import type { PropertyFact, RequestBodyFact } from "./types.ts";

const properties: readonly PropertyFact[] = [
  { path: "metadata", type: "object", required: true },
  // The page says that addresses can be given, so a request without them is a good one.
  { path: "metadata.notification-emails", type: "string", required: false, example: "jondoe@contoso.com" },
];

const notified = {
  mediaType: "application/json",
  closed: true,
  properties,
  examples: [{ metadata: { "notification-emails": "jondoe@contoso.com" } }],
};

/** Whether a body is required is said nowhere: decisions.md has the reasons for what stands here. */
export const requestBodies: readonly RequestBodyFact[] = [
  { operation: "cancelOperation", required: true, ...notified },
  { operation: "publishOffer", required: true, ...notified },
  { operation: "goLive", required: false, ...notified },
];

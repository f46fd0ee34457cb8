import type { PropertyFact } from "./types.ts";

/** A message of a step or of an operation. */
export const messageProperties: readonly PropertyFact[] = [
  { path: "messageHtml", type: "string", required: true },
  { path: "level", type: "string", required: false },
  { path: "timestamp", type: "string", format: "date-time", required: false },
];

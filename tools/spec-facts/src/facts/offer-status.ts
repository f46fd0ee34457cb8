import { inside } from "./inside.ts";
import { messageProperties } from "./message.ts";
import { stepProperties } from "./step.ts";
import type { PropertyFact } from "./types.ts";

/** The status of an offer. */
export const offerStatusProperties: readonly PropertyFact[] = [
  { path: "status", type: "string", required: true, example: "succeeded" },
  { path: "messages", type: "array", required: false },
  ...inside("messages[]", messageProperties),
  { path: "steps", type: "array", required: false },
  ...inside("steps[]", stepProperties),
  { path: "previewLinks", type: "array", required: false },
  { path: "liveLinks", type: "array", required: false },
  { path: "notificationEmails", type: "string", required: false },
];

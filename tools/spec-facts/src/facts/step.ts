import { inside } from "./inside.ts";
import { messageProperties } from "./message.ts";
import type { PropertyFact } from "./types.ts";

/** A step of an operation or of an offer's status. */
export const stepProperties: readonly PropertyFact[] = [
  { path: "id", type: "string", required: true },
  { path: "stepName", type: "string", required: true },
  { path: "description", type: "string", required: false },
  { path: "estimatedTimeFrame", type: "string", required: false },
  { path: "status", type: "string", required: true },
  { path: "progressPercentage", minimum: 0, maximum: 100, required: false },
  { path: "messages", type: "array", required: false },
  ...inside("messages[]", messageProperties),
];

import { inside } from "./inside.ts";
import { messageProperties } from "./message.ts";
import { stepProperties } from "./step.ts";
import type { PropertyFact } from "./types.ts";

/** One operation. The sample and the property table of its page share nothing but `status`, so nothing else is sure. */
export const operationProperties: readonly PropertyFact[] = [
  { path: "status", type: "string", required: true },

  // The sample:
  { path: "messages", type: "array", required: false },
  ...inside("messages[]", messageProperties),
  { path: "publishingVersion", type: "integer", required: false },
  { path: "offerVersion", type: "integer", required: false },
  { path: "cancellationRequestState", type: "string", required: false, example: "canCancel" },
  { path: "steps", type: "array", required: false },
  ...inside("steps[]", stepProperties),
  { path: "previewLinks", type: "array", required: false },
  { path: "liveLinks", type: "array", required: false },

  // The property table:
  { path: "id", type: "string", format: "uuid", required: false, example: "56615b67-2185-49fe-80d2-c4ddf77bb2e8" },
  { path: "submissionType", type: "string", required: false, example: "publish" },
  { path: "createdDateTime", type: "string", format: "date-time", required: false },
  { path: "lastActionDateTime", type: "string", format: "date-time", required: false },
  { path: "error", type: "object", required: false },
  ...inside("error", [
    { path: "code", type: "string", required: true },
    { path: "message", type: "string", required: true },
  ]),
];

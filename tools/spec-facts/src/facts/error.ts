import type { ErrorFact, PropertyFact } from "./types.ts";

/** The body of every answer that is an error. */
export const errorProperties: readonly PropertyFact[] = [
  { path: "error", type: "object", required: true },
  { path: "error.code", type: "string", required: true },
  { path: "error.message", type: "string", required: true },
];

/** The codes that a page names. */
export const errorCodes: readonly ErrorFact[] = [{ status: "400", code: "InvalidAPIVersion" }];

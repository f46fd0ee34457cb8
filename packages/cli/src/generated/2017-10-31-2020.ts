/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
/**
 * Loads the client of this version; nothing of it is loaded before.
 */
export const loadClient = () => import("@cloud-partner/client/2017-10-31-2020");

/**
 * The words that parameters can have, by operation and parameter, as the document spells them.
 */
export const parameterWords = {
  listOperations: { status: ["not started", "running", "completed", "failed", "canceled"] },
} as const;

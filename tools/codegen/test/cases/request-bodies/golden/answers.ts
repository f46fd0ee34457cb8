/*
 * Generated from tools/codegen/test/cases/request-bodies/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  none: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  required: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  optional: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  several: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  binary: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  anything: {
    /**
     * Seen.
     */
    noContent: [204],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

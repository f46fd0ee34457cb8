/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  simple: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  label: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  matrix: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  range: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  getJob: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  stopJob: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  getFile: {
    /**
     * Seen.
     */
    noContent: [204],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

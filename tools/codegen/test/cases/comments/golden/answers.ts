/*
 * Generated from tools/codegen/test/cases/comments/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  untagged: {
    /**
     * Done *\/ `${x}` {{y}}.
     */
    noContent: [204],
  },
  twice: {
    /**
     * Done.
     */
    noContent: [204],
  },
  calledBack: {
    /**
     * Done.
     */
    noContent: [204],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

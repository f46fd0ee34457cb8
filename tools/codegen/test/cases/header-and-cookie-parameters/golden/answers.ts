/*
 * Generated from tools/codegen/test/cases/header-and-cookie-parameters/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  headers: {
    /**
     * Seen.
     */
    noContent: [204],
  },
  cookies: {
    /**
     * Seen.
     */
    noContent: [204],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

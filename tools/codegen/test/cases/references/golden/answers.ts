/*
 * Generated from tools/codegen/test/cases/references/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  addBook: {
    /**
     * The book.
     */
    created: [201, "body", "headers"],
    /**
     * What went wrong.
     */
    default: ["default", "status", "body"],
  },
  getPage: {
    /**
     * The page.
     */
    ok: [200, "body", "headers"],
    /**
     * What went wrong.
     */
    default: ["default", "status", "body"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

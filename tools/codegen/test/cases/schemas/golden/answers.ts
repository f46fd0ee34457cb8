/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  addShape: {
    /**
     * Added.
     */
    ok: [200, "body"],
  },
  addTree: {
    /**
     * Added.
     */
    noContent: [204],
  },
  addDog: {
    /**
     * Added.
     */
    noContent: [204],
  },
  addValue: {
    /**
     * Added.
     */
    noContent: [204],
  },
  addRecord: {
    /**
     * Added.
     */
    ok: [200, "body"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

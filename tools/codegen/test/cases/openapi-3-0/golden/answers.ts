/*
 * Generated from tools/codegen/test/cases/openapi-3-0/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  addPet: {
    /**
     * Added.
     */
    created: [201, "body"],
  },
  setPhoto: {
    /**
     * The photo as it is kept.
     */
    ok: [200, "body"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

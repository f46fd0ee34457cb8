/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  "orders.create": {
    /**
     * Done.
     */
    noContent: [204],
  },
  "get-board": {
    /**
     * Done.
     */
    noContent: [204],
  },
  false: {
    /**
     * Done.
     */
    noContent: [204],
  },
  delete: {
    /**
     * Done.
     */
    noContent: [204],
  },
  'say "hello" \\ it\'s': {
    /**
     * Done.
     */
    noContent: [204],
  },
  "größe/尺寸": {
    /**
     * Done.
     */
    noContent: [204],
  },
  "42": {
    /**
     * Done.
     */
    noContent: [204],
  },
  GetBoard: {
    /**
     * Done.
     */
    noContent: [204],
  },
  getBoard: {
    /**
     * Done.
     */
    noContent: [204],
  },
  getNoIdThingId: {
    /**
     * Done.
     */
    noContent: [204],
  },
  deleteNoIdThingId: {
    /**
     * Done.
     */
    noContent: [204],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

/*
 * Generated from tools/codegen/test/cases/response-headers/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  headers: {
    /**
     * With headers of every type.
     */
    ok: [200, "body", "headers"],
    /**
     * Made.
     */
    created: [201, "headers"],
  },
  optional: {
    /**
     * With a header or without.
     */
    noContent: [204, "headers"],
  },
  start: {
    /**
     * The client gives the address as a URL.
     */
    accepted: [202, "headers"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

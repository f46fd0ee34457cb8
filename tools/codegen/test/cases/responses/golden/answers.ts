/*
 * Generated from tools/codegen/test/cases/responses/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  several: {
    /**
     * Done.
     */
    ok: [200, "body"],
    /**
     * Made.
     */
    created: [201, "body"],
    /**
     * Under way.
     */
    accepted: [202],
    /**
     * Nothing to say.
     */
    noContent: [204],
    /**
     * None.
     */
    notFound: [404, "body"],
  },
  types: {
    /**
     * As it was wanted.
     */
    ok: [200, "contentType", "body"],
  },
  onlyDefault: {
    /**
     * Anything.
     */
    default: ["default", "status", "body"],
  },
  ranges: {
    /**
     * Done.
     */
    ok: [200, "body"],
    /**
     * None.
     */
    notFound: [404],
    /**
     * Something good.
     */
    success: ["2XX", "status", "body"],
    /**
     * The caller's fault.
     */
    clientError: ["4XX", "status", "body"],
    /**
     * The server's fault.
     */
    default: ["default", "status"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

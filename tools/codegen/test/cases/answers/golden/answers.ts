/*
 * Generated from tools/codegen/test/cases/answers/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  "answer.several": {
    /**
     * A comment ends with *\/ and this one goes on.
     */
    ok: [200, "contentType", "body", "headers"],
    /**
     * Neither a body nor headers.
     */
    noContent: [204],
    status299: [299, "body"],
    /**
     * A teapot.
     */
    status418: [418, "body"],
    /**
     * Elsewhere.
     */
    redirection: ["3XX", "status", "headers"],
    /**
     * The caller's fault.
     */
    clientError: ["4XX", "status", "body"],
    /**
     * The server's fault.
     */
    default: ["default", "status", "headers"],
  },
  onlyDefault: {
    /**
     * Anything.
     */
    default: ["default", "status", "body", "headers"],
  },
  "delete it": {
    /**
     * Done.
     */
    success: ["2XX", "status", "body"],
    /**
     * The server's fault.
     */
    serverError: ["5XX", "status"],
  },
  head: {
    /**
     * What GET would say.
     */
    ok: [200, "headers"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

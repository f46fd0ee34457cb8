/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  getThing: {
    /**
     * Done.
     */
    ok: [200, "body"],
  },
  putThing: {
    /**
     * Done.
     */
    noContent: [204],
  },
  postThing: {
    /**
     * Done.
     */
    created: [201],
  },
  deleteThing: {
    /**
     * Done.
     */
    accepted: [202],
  },
  optionsOfThing: {
    /**
     * Done.
     */
    ok: [200, "headers"],
  },
  headOfThing: {
    /**
     * Done.
     */
    ok: [200, "headers"],
  },
  patchThing: {
    /**
     * Done.
     */
    ok: [200, "body"],
  },
  getMoved: {
    /**
     * None.
     */
    notFound: [404, "body"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);

/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const table = {
  "42": { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  "orders.create": { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  "get-board": { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  false: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  delete: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  'say "hello" \\ it\'s': { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  "größe/尺寸": { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  GetBoard: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  getBoard: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  getNoIdThingId: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  deleteNoIdThingId: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

var table = {
  "42": { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  "orders.create": { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  "get-board": { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  false: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  delete: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  'say "hello" \\ it\'s': { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  "größe/尺寸": { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  GetBoard: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  getBoard: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  getNoIdThingId: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  deleteNoIdThingId: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const table = {
  simple: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  label: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  matrix: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  range: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  getJob: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  stopJob: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  getFile: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

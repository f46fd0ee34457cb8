/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "@cloud-partner/server/core";

const compiled0 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["thing-id"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "thing-id" },
        message: "must have required property 'thing-id'",
      });
      errors++;
    }
    if (data["thing-id"] !== undefined) {
      if (typeof data["thing-id"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/thing-id",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}

const table = {
  "42": { parameters: {}, body: {} },
  "orders.create": { parameters: {}, body: {} },
  "get-board": { parameters: {}, body: {} },
  false: { parameters: {}, body: {} },
  delete: { parameters: {}, body: {} },
  'say "hello" \\ it\'s': { parameters: {}, body: {} },
  "größe/尺寸": { parameters: {}, body: {} },
  GetBoard: { parameters: {}, body: {} },
  getBoard: { parameters: {}, body: {} },
  getNoIdThingId: { parameters: { path: compiled0 }, body: {} },
  deleteNoIdThingId: { parameters: { path: compiled0 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

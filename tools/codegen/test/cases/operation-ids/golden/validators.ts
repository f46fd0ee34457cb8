/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "@cloud-partner/server/core";

var compiled0 = validate20;
function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["thing-id"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/0/required",
        keyword: "required",
        params: { missingProperty: "thing-id" },
        message: "must have required property 'thing-id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["thing-id"] !== void 0) {
      if (typeof data["thing-id"] !== "string") {
        const err1 = {
          instancePath: instancePath + "/thing-id",
          schemaPath: "document#/validated/0/properties/thing-id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "document#/validated/0/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { "thing-id": true }, dynamicProps: false, dynamicItems: false };
var table = {
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

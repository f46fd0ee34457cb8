/*
 * Generated from tools/codegen/test/cases/responses/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const compiled0 = validate0;

function validate0(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      });
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const compiled1 = validate2;

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}

const compiled2 = validate3;

function validate3(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}

const compiled3 = validate4;

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}

const table = {
  several: {
    "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } },
    "201": { headers: {}, validateHeaders: undefined, body: { "text/plain": compiled1 } },
    "202": { headers: {}, validateHeaders: undefined, body: {} },
    "204": { headers: {}, validateHeaders: undefined, body: {} },
    "404": { headers: {}, validateHeaders: undefined, body: { "application/problem+json": compiled2 } },
  },
  types: {
    "200": {
      headers: {},
      validateHeaders: undefined,
      body: {
        "application/json": compiled0,
        "application/hal+json": compiled0,
        "text/csv": undefined,
        "application/octet-stream": undefined,
      },
    },
  },
  onlyDefault: { default: { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } } },
  ranges: {
    "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled1 } },
    "404": { headers: {}, validateHeaders: undefined, body: {} },
    "2XX": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } },
    "4XX": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled3 } },
    default: { headers: {}, validateHeaders: undefined, body: {} },
  },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

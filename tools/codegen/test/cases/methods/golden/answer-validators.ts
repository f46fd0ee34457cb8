/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const compiled0 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}

const compiled1 = validate2;

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Allow === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "Allow" },
        message: "must have required property 'Allow'",
      });
      errors++;
    }
    if (data.Allow !== undefined) {
      if (typeof data.Allow !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Allow",
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Length"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "X-Length" },
        message: "must have required property 'X-Length'",
      });
      errors++;
    }
    if (data["X-Length"] !== undefined) {
      let data0 = data["X-Length"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Length",
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
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}

const table = {
  getThing: { "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } } },
  putThing: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  postThing: { "201": { headers: {}, validateHeaders: undefined, body: {} } },
  deleteThing: { "202": { headers: {}, validateHeaders: undefined, body: {} } },
  optionsOfThing: { "200": { headers: { Allow: "string" }, validateHeaders: compiled1, body: {} } },
  headOfThing: { "200": { headers: { "X-Length": "integer" }, validateHeaders: compiled2, body: {} } },
  patchThing: { "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } } },
  getMoved: { "404": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled3 } } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

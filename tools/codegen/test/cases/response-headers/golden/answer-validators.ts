/*
 * Generated from tools/codegen/test/cases/response-headers/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

var NOT_URI_FRAGMENT = /\/|:/;
var URI =
  /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
  return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
var MIN_INT32 = -(2 ** 31);
var MAX_INT32 = 2 ** 31 - 1;
var documentFormats = { uri: uri };
const value0 = ["big", "small"];
const compiled0 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Text"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "X-Text" },
        message: "must have required property 'X-Text'",
      });
      errors++;
    }
    if (data["X-Count"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "X-Count" },
        message: "must have required property 'X-Count'",
      });
      errors++;
    }
    if (data["X-Limit"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "X-Limit" },
        message: "must have required property 'X-Limit'",
      });
      errors++;
    }
    if (data["X-Text"] !== undefined) {
      if (typeof data["X-Text"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Text",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["X-Count"] !== undefined) {
      let data1 = data["X-Count"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Count",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data["X-Ratio"] !== undefined) {
      if (!(typeof data["X-Ratio"] == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Ratio",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data["X-Flag"] !== undefined) {
      if (typeof data["X-Flag"] !== "boolean") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Flag",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
    }
    if (data["X-Kind"] !== undefined) {
      let data4 = data["X-Kind"];
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Kind",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data4 === "big" || data4 === "small")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Kind",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data["X-Limit"] !== undefined) {
      let data5 = data["X-Limit"];
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Limit",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data["X-Rest"] !== undefined) {
      let data6 = data["X-Rest"];
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Rest",
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
  if (typeof data !== "boolean") {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
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
    if (data["X-Limit"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "X-Limit" },
        message: "must have required property 'X-Limit'",
      });
      errors++;
    }
    if (data["X-Limit"] !== undefined) {
      let data0 = data["X-Limit"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/X-Limit",
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ETag !== undefined) {
      if (typeof data.ETag !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/ETag",
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
  validate4.errors = vErrors;
  return errors === 0;
}

const compiled4 = validate5;
const formats0 = documentFormats.uri;

function validate5(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Operation-Location"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "Operation-Location" },
        message: "must have required property 'Operation-Location'",
      });
      errors++;
    }
    if (data["Operation-Location"] !== undefined) {
      let data0 = data["Operation-Location"];
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Operation-Location",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "uri"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Operation-Location",
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
  validate5.errors = vErrors;
  return errors === 0;
}

const table = {
  headers: {
    "200": {
      headers: {
        "X-Text": "string",
        "X-Count": "integer",
        "X-Ratio": "number",
        "X-Flag": "boolean",
        "X-Kind": "string",
        "X-Limit": "integer",
        "X-Rest": "integer",
      },
      validateHeaders: compiled0,
      body: { "application/json": compiled1 },
    },
    "201": { headers: { "X-Limit": "integer" }, validateHeaders: compiled2, body: {} },
  },
  optional: { "204": { headers: { ETag: "string" }, validateHeaders: compiled3, body: {} } },
  start: { "202": { headers: { "Operation-Location": "string" }, validateHeaders: compiled4, body: {} } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

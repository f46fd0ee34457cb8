/*
 * Generated from tools/codegen/test/cases/request-bodies/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "@cloud-partner/server/core";

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) =>
  function __require() {
    try {
      return (mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports);
    } catch (e) {
      throw ((mod = 0), e);
    }
  };
var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320) pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});
var func0 = require_ucs2length().default;
const value0 = ["string", "null"];
const compiled0 = validate0;

function validate0(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property 'text'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "text" || key0 === "data")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/text",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.data !== undefined) {
      if (!(typeof data.data === "string")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/data",
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
          keyword: "type",
          params: { type: value0 },
          message: "must be string,null",
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
  if (typeof data === "string") {
    if (func0(data) > 20) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxLength",
        params: { limit: 20 },
        message: "must NOT have more than 20 characters",
      });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}

const table = {
  none: { parameters: {}, body: {} },
  required: { parameters: {}, body: { "application/json": compiled0 } },
  optional: { parameters: {}, body: { "application/json": compiled0 } },
  several: {
    parameters: {},
    body: { "application/json": compiled0, "application/merge-patch+json": compiled1, "text/plain": compiled2 },
  },
  binary: { parameters: {}, body: {} },
  anything: { parameters: {}, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

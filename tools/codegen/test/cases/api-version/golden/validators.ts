/*
 * Generated from tools/codegen/test/cases/api-version/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
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
const value0 = ["2026-11-22"];
const value1 = ["m", "ft"];
const compiled0 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["api-version"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "api-version" },
        message: "must have required property 'api-version'",
      });
      errors++;
    }
    if (data["api-version"] !== undefined) {
      let data0 = data["api-version"];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data0 === "2026-11-22")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-form"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "x-form" },
        message: "must have required property 'x-form'",
      });
      errors++;
    }
    if (data["x-form"] !== undefined) {
      if ("short" !== data["x-form"]) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-form",
          keyword: "const",
          params: { allowedValue: "short" },
          message: "must be equal to constant",
        });
        errors++;
      }
    }
    if (data["x-also"] !== undefined) {
      if ("optional" !== data["x-also"]) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-also",
          keyword: "const",
          params: { allowedValue: "optional" },
          message: "must be equal to constant",
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
    if (data["api-version"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "api-version" },
        message: "must have required property 'api-version'",
      });
      errors++;
    }
    if (data["api-version"] !== undefined) {
      let data0 = data["api-version"];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data0 === "2026-11-22")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func0(data0) > 10) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/api-version",
            keyword: "maxLength",
            params: { limit: 10 },
            message: "must NOT have more than 10 characters",
          });
          errors++;
        }
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
    if (data["api-version"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "api-version" },
        message: "must have required property 'api-version'",
      });
      errors++;
    }
    if (data.unit === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "unit" },
        message: "must have required property 'unit'",
      });
      errors++;
    }
    if (data["api-version"] !== undefined) {
      let data0 = data["api-version"];
      const _errs2 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs3 = errors;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data0 === "2026-11-22")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      var _valid0 = _errs3 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      if (!valid1) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "oneOf",
          params: { passingSchemas: passing0 },
          message: "must match exactly one schema in oneOf",
        });
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit;
      if (!(data1 === "m" || data1 === "ft")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/unit",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
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

const table = {
  plain: { parameters: { query: compiled0, header: compiled1 }, body: {} },
  combined: { parameters: { query: compiled2 }, body: {} },
  chosen: { parameters: { query: compiled3 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

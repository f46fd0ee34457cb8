/*
 * Generated from tools/codegen/test/cases/references/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
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
const compiled0 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shelf === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "shelf" },
        message: "must have required property 'shelf'",
      });
      errors++;
    }
    if (data.shelf !== undefined) {
      let data0 = data.shelf;
      if (typeof data0 === "string") {
        if (func0(data0) < 2) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/shelf",
            keyword: "minLength",
            params: { limit: 2 },
            message: "must NOT have fewer than 2 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/shelf",
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

const compiled1 = validate2;

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["dry-run"] !== undefined) {
      if (typeof data["dry-run"] !== "boolean") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/dry-run",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
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
const wrapper0 = { validate: validate3 };

function validate3(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "title" },
        message: "must have required property 'title'",
      });
      errors++;
    }
    if (data.title !== undefined) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func0(data0) < 2) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/title",
            keyword: "minLength",
            params: { limit: 2 },
            message: "must NOT have fewer than 2 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/title",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.$ref !== undefined) {
      if (typeof data.$ref !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/$ref",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.sequel !== undefined) {
      if (
        !wrapper0.validate(data.sequel, {
          instancePath: instancePath + "/sequel",
          parentData: data,
          parentDataProperty: "sequel",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
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
    if (data.shelf === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "shelf" },
        message: "must have required property 'shelf'",
      });
      errors++;
    }
    if (data.page === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "page" },
        message: "must have required property 'page'",
      });
      errors++;
    }
    if (data.shelf !== undefined) {
      let data0 = data.shelf;
      if (typeof data0 === "string") {
        if (func0(data0) < 2) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/shelf",
            keyword: "minLength",
            params: { limit: 2 },
            message: "must NOT have fewer than 2 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/shelf",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.page !== undefined) {
      let data1 = data.page;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/page",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/page",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
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
  addBook: { parameters: { path: compiled0, query: compiled1 }, body: { "application/json": compiled2 } },
  getPage: { parameters: { path: compiled3 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

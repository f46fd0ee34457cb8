/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
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

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.x === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "x" },
        message: "must have required property 'x'",
      });
      errors++;
    }
    if (data.y === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "y" },
        message: "must have required property 'y'",
      });
      errors++;
    }
    if (data.x !== undefined) {
      let data0 = data.x;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data.y !== undefined) {
      let data1 = data.y;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/y",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/name",
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

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.one === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      });
      errors++;
    }
    if (data.list === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      });
      errors++;
    }
    if (data.flat === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      });
      errors++;
    }
    if (data.pairs === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      });
      errors++;
    }
    if (data.one !== undefined) {
      let data0 = data.one;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/one",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data.list !== undefined) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/list/" + i0,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/list",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.flat !== undefined) {
      if (
        !validate2(data.flat, {
          instancePath: instancePath + "/flat",
          parentData: data,
          parentDataProperty: "flat",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.pairs !== undefined) {
      if (
        !validate2(data.pairs, {
          instancePath: instancePath + "/pairs",
          parentData: data,
          parentDataProperty: "pairs",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}

const compiled1 = validate5;

function validate5(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.one === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      });
      errors++;
    }
    if (data.list === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      });
      errors++;
    }
    if (data.items === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "items" },
        message: "must have required property 'items'",
      });
      errors++;
    }
    if (data.flat === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      });
      errors++;
    }
    if (data.pairs === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      });
      errors++;
    }
    if (data.one !== undefined) {
      if (typeof data.one !== "boolean") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/one",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
    }
    if (data.list !== undefined) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/list/" + i0,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/list",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/items/" + i1,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/items",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.flat !== undefined) {
      if (
        !validate2(data.flat, {
          instancePath: instancePath + "/flat",
          parentData: data,
          parentDataProperty: "flat",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.pairs !== undefined) {
      if (
        !validate2(data.pairs, {
          instancePath: instancePath + "/pairs",
          parentData: data,
          parentDataProperty: "pairs",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}

const compiled2 = validate8;

function validate8(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.one === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      });
      errors++;
    }
    if (data.list === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      });
      errors++;
    }
    if (data.items === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "items" },
        message: "must have required property 'items'",
      });
      errors++;
    }
    if (data.flat === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      });
      errors++;
    }
    if (data.pairs === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      });
      errors++;
    }
    if (data.one !== undefined) {
      if (typeof data.one !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/one",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.list !== undefined) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/list/" + i0,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/list",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.items !== undefined) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/items/" + i1,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/items",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.flat !== undefined) {
      if (
        !validate2(data.flat, {
          instancePath: instancePath + "/flat",
          parentData: data,
          parentDataProperty: "flat",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.pairs !== undefined) {
      if (
        !validate2(data.pairs, {
          instancePath: instancePath + "/pairs",
          parentData: data,
          parentDataProperty: "pairs",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}

const compiled3 = validate11;

function validate11(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "from" },
        message: "must have required property 'from'",
      });
      errors++;
    }
    if (data.to === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "to" },
        message: "must have required property 'to'",
      });
      errors++;
    }
    if (data.from !== undefined) {
      if (!(typeof data.from == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/from",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.to !== undefined) {
      if (!(typeof data.to == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/to",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}

const compiled4 = validate12;

function validate12(
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
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
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
  validate12.errors = vErrors;
  return errors === 0;
}

const compiled5 = validate13;

function validate13(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["my.name-of$it"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "my.name-of$it" },
        message: "must have required property 'my.name-of$it'",
      });
      errors++;
    }
    if (data["my.name-of$it"] !== undefined) {
      let data0 = data["my.name-of$it"];
      if (typeof data0 === "string") {
        if (func0(data0) > 20) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/my.name-of$it",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/my.name-of$it",
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
  validate13.errors = vErrors;
  return errors === 0;
}

const table = {
  simple: { parameters: { path: compiled0 }, body: {} },
  label: { parameters: { path: compiled1 }, body: {} },
  matrix: { parameters: { path: compiled2 }, body: {} },
  range: { parameters: { path: compiled3 }, body: {} },
  getJob: { parameters: { path: compiled4 }, body: {} },
  stopJob: { parameters: { path: compiled4 }, body: {} },
  getFile: { parameters: { path: compiled5 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

/*
 * Generated from tools/codegen/test/cases/query-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
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
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
  const matches = DATE.exec(str);
  if (!matches) return false;
  const year = +matches[1];
  const month = +matches[2];
  const day = +matches[3];
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
}
var MIN_INT32 = -(2 ** 31);
var MAX_INT32 = 2 ** 31 - 1;
var documentFormats = { date: { validate: date } };
var func0 = require_ucs2length().default;
const value0 = ["big", "small"];
const value1 = ["asc", "desc"];
const value2 = ["string", "null"];
const compiled0 = validate1;
const formats0 = documentFormats.date;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit === undefined) {
      data.limit = 20;
    }
    if (data.order === undefined) {
      data.order = "asc";
    }
    if (data.kind === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      });
      errors++;
    }
    if (data.text !== undefined) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/text",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/text",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/count",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
      }
    }
    if (data.ratio !== undefined) {
      if (!(typeof data.ratio == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/ratio",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.flag !== undefined) {
      if (typeof data.flag !== "boolean") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/flag",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
    }
    if (data.kind !== undefined) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data4 === "big" || data4 === "small")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    let data5 = data.limit;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
      (vErrors ??= []).push({
        instancePath: instancePath + "/limit",
        keyword: "type",
        params: { type: "integer" },
        message: "must be integer",
      });
      errors++;
    }
    let data6 = data.order;
    if (typeof data6 !== "string") {
      (vErrors ??= []).push({
        instancePath: instancePath + "/order",
        keyword: "type",
        params: { type: "string" },
        message: "must be string",
      });
      errors++;
    }
    if (!(data6 === "asc" || data6 === "desc")) {
      (vErrors ??= []).push({
        instancePath: instancePath + "/order",
        keyword: "enum",
        params: { allowedValues: value1 },
        message: "must be equal to one of the allowed values",
      });
      errors++;
    }
    if (data.since !== undefined) {
      let data7 = data.since;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/since",
          keyword: "type",
          params: { type: value2 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/since",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "date"',
          });
          errors++;
        }
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
    if (data.exploded !== undefined) {
      let data0 = data.exploded;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/exploded/" + i0,
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/exploded",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.commas !== undefined) {
      let data2 = data.commas;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/commas/" + i1,
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/commas",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.spaces !== undefined) {
      let data4 = data.spaces;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data4[i2] !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/spaces/" + i2,
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/spaces",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.pipes !== undefined) {
      let data6 = data.pipes;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data6[i3] !== "boolean") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/pipes/" + i3,
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/pipes",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.kinds !== undefined) {
      let data8 = data.kinds;
      if (Array.isArray(data8)) {
        if (data8.length > 2) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/kinds",
            keyword: "maxItems",
            params: { limit: 2 },
            message: "must NOT have more than 2 items",
          });
          errors++;
        }
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/kinds/" + i4,
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
          if (!(data9 === "big" || data9 === "small")) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/kinds/" + i4,
              keyword: "enum",
              params: { allowedValues: value0 },
              message: "must be equal to one of the allowed values",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kinds",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
    if (data.exploded !== undefined) {
      let data0 = data.exploded;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.width !== undefined) {
          if (!(typeof data0.width == "number")) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/exploded/width",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
            });
            errors++;
          }
        }
        if (data0.unit !== undefined) {
          if (typeof data0.unit !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/exploded/unit",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/exploded",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data.flat !== undefined) {
      let data3 = data.flat;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.width !== undefined) {
          if (!(typeof data3.width == "number")) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/flat/width",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
            });
            errors++;
          }
        }
        if (data3.unit !== undefined) {
          if (typeof data3.unit !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/flat/unit",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/flat",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data.deep !== undefined) {
      let data6 = data.deep;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.width !== undefined) {
          if (!(typeof data6.width == "number")) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/deep/width",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
            });
            errors++;
          }
        }
        if (data6.unit !== undefined) {
          if (typeof data6.unit !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/deep/unit",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/deep",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data.free !== undefined) {
      let data9 = data.free;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          let data10 = data9[key0];
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/free/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/free",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data.json !== undefined) {
      let data11 = data.json;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.tree === undefined) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/json",
            keyword: "required",
            params: { missingProperty: "tree" },
            message: "must have required property 'tree'",
          });
          errors++;
        }
        if (data11.tree !== undefined) {
          let data12 = data11.tree;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
                    (vErrors ??= []).push({
                      instancePath: instancePath + "/json/tree/" + i0 + "/" + i1,
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                    });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({
                  instancePath: instancePath + "/json/tree/" + i0,
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({
              instancePath: instancePath + "/json/tree",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/json",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
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
    if (data["filter[name]"] !== undefined) {
      if (typeof data["filter[name]"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/filter[name]",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.$top !== undefined) {
      let data1 = data.$top;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/$top",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data["StartTime<"] !== undefined) {
      if (typeof data["StartTime<"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/StartTime<",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data['a "quote" & more'] !== undefined) {
      if (typeof data['a "quote" & more'] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + '/a "quote" & more',
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["a-b"] !== undefined) {
      if (typeof data["a-b"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/a-b",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.a_b !== undefined) {
      if (typeof data.a_b !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/a_b",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["größe"] !== undefined) {
      if (typeof data["größe"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/größe",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.open !== undefined) {
      if (typeof data.open !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/open",
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

const table = {
  form: { parameters: { query: compiled0 }, body: {} },
  lists: { parameters: { query: compiled1 }, body: {} },
  objects: { parameters: { query: compiled2 }, body: {} },
  names: { parameters: { query: compiled3 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

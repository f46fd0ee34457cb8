/*
 * Generated from tools/codegen/test/cases/header-and-cookie-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "@cloud-partner/server/core";

const compiled0 = validate1;
const wrapper0 = { validate: validate2 };

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.leaves !== undefined) {
      let data0 = data.leaves;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data0[i0], {
              instancePath: instancePath + "/leaves/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/leaves",
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

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-text"] === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "x-text" },
        message: "must have required property 'x-text'",
      });
      errors++;
    }
    if (data["x-text"] !== undefined) {
      if (typeof data["x-text"] !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-text",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["x-count"] !== undefined) {
      let data1 = data["x-count"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-count",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data["x-flag"] !== undefined) {
      if (typeof data["x-flag"] !== "boolean") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-flag",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
    }
    if (data["x-list"] !== undefined) {
      let data3 = data["x-list"];
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/x-list/" + i0,
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-list",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data["x-flat"] !== undefined) {
      let data5 = data["x-flat"];
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.x !== undefined) {
          let data6 = data5.x;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/x-flat/x",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
        if (data5.y !== undefined) {
          let data7 = data5.y;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/x-flat/y",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-flat",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data["x-pairs"] !== undefined) {
      let data8 = data["x-pairs"];
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.x !== undefined) {
          let data9 = data8.x;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/x-pairs/x",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
        if (data8.y !== undefined) {
          let data10 = data8.y;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/x-pairs/y",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-pairs",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        });
        errors++;
      }
    }
    if (data["x-json"] !== undefined) {
      if (
        !validate2(data["x-json"], {
          instancePath: instancePath + "/x-json",
          parentData: data,
          parentDataProperty: "x-json",
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

const compiled1 = validate4;

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "session" },
        message: "must have required property 'session'",
      });
      errors++;
    }
    if (data.session !== undefined) {
      if (typeof data.session !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/session",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.visits !== undefined) {
      let data1 = data.visits;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/visits",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
    }
    if (data.list !== undefined) {
      let data2 = data.list;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
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
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}

const table = {
  headers: { parameters: { header: compiled0 }, body: {} },
  cookies: { parameters: { cookie: compiled1 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

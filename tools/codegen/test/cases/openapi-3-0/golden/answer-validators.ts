/*
 * Generated from tools/codegen/test/cases/openapi-3-0/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const value0 = ["string", "null"];
const value1 = ["big", "small", null];
const compiled0 = validate0;
const wrapper0 = { validate: validate0 };

function validate0(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property 'name'",
      });
      errors++;
    }
    if (data.owner === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "owner" },
        message: "must have required property 'owner'",
      });
      errors++;
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
    if (data.owner !== undefined) {
      let data1 = data.owner;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/owner",
          keyword: "type",
          params: { type: value0 },
          message: "must be string,null",
        });
        errors++;
      }
    }
    if (data.size !== undefined) {
      let data2 = data.size;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/size",
          keyword: "type",
          params: { type: value0 },
          message: "must be string,null",
        });
        errors++;
      }
      if (!(data2 === "big" || data2 === "small" || data2 === null)) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/size",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.age !== undefined) {
      let data3 = data.age;
      if (typeof data3 == "number") {
        if (data3 <= 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/age",
            keyword: "exclusiveMinimum",
            params: { comparison: ">", limit: 0 },
            message: "must be > 0",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/age",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.friend !== undefined) {
      let data4 = data.friend;
      const _errs10 = errors;
      let valid1 = false;
      const _errs11 = errors;
      if (
        !wrapper0.validate(data4, {
          instancePath: instancePath + "/friend",
          parentData: data,
          parentDataProperty: "friend",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs12 = errors;
        if (data4 !== null) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/friend",
            keyword: "type",
            params: { type: "null" },
            message: "must be null",
          });
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/friend",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        });
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

const table = {
  addPet: { "201": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } } },
  setPhoto: { "200": { headers: {}, validateHeaders: undefined, body: { "application/octet-stream": undefined } } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

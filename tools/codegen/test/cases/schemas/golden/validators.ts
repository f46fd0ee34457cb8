/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "@cloud-partner/server/core";

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
const value0 = ["string", "null"];
const compiled0 = validate0;

function validate0(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      });
      errors++;
    }
    if (data.radius === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "radius" },
        message: "must have required property 'radius'",
      });
      errors++;
    }
    if (data.kind !== undefined) {
      if ("circle" !== data.kind) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "const",
          params: { allowedValue: "circle" },
          message: "must be equal to constant",
        });
        errors++;
      }
    }
    if (data.radius !== undefined) {
      if (!(typeof data.radius == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/radius",
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
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.kind = true;
    props0.radius = true;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      });
      errors++;
    }
    if (data.side === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "side" },
        message: "must have required property 'side'",
      });
      errors++;
    }
    if (data.kind !== undefined) {
      if ("square" !== data.kind) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "const",
          params: { allowedValue: "square" },
          message: "must be equal to constant",
        });
        errors++;
      }
    }
    if (data.side !== undefined) {
      if (!(typeof data.side == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/side",
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
  var _valid0 = _errs7 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.kind = true;
        props0.side = true;
      }
    }
  }
  if (!valid0) {
    (vErrors ??= []).push({
      instancePath,
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate0.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate0.evaluated = { dynamicProps: true, dynamicItems: false };

const compiled1 = validate1;
const wrapper0 = { validate: validate1 };

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
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
    if (data.children !== undefined) {
      let data1 = data.children;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data1[i0], {
              instancePath: instancePath + "/children/" + i0,
              parentData: data1,
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
          instancePath: instancePath + "/children",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    if (data.parent !== undefined) {
      let data3 = data.parent;
      const _errs7 = errors;
      let valid3 = false;
      const _errs8 = errors;
      if (
        !wrapper0.validate(data3, {
          instancePath: instancePath + "/parent",
          parentData: data,
          parentDataProperty: "parent",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid3 = valid3 || _valid0;
      const _errs9 = errors;
      if (data3 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/parent",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        });
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/parent",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        });
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
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
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { props: { name: true, children: true, parent: true }, dynamicProps: false, dynamicItems: false };

const compiled2 = validate2;

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.barks === undefined) {
      data.barks = true;
    }
    if (data.barks === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "barks" },
        message: "must have required property 'barks'",
      });
      errors++;
    }
    if (typeof data.barks !== "boolean") {
      (vErrors ??= []).push({
        instancePath: instancePath + "/barks",
        keyword: "type",
        params: { type: "boolean" },
        message: "must be boolean",
      });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (key0 !== "barks" && key0 !== "name") {
        (vErrors ??= []).push({
          instancePath,
          keyword: "unevaluatedProperties",
          params: { unevaluatedProperty: key0 },
          message: "must NOT have unevaluated properties",
        });
        errors++;
      }
    }
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const compiled3 = validate3;
const pattern0 = new RegExp("^[a-z]+$", "u");
const formats0 = documentFormats.date;

function validate3(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === undefined) {
      data.level = 1;
    }
    if (data.note !== undefined) {
      let data0 = data.note;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/note",
          keyword: "type",
          params: { type: value0 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/note",
            keyword: "pattern",
            params: { pattern: "^[a-z]+$" },
            message: 'must match pattern "^[a-z]+$"',
          });
          errors++;
        }
      }
    }
    if (data.either !== undefined) {
      let data1 = data.either;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/either",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 10 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/either",
            keyword: "minimum",
            params: { comparison: ">=", limit: 10 },
            message: "must be >= 10",
          });
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/either",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "date"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/either",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/either",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        });
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.pair !== undefined) {
      let data2 = data.pair;
      if (Array.isArray(data2)) {
        if (data2.length < 2) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/pair",
            keyword: "minItems",
            params: { limit: 2 },
            message: "must NOT have fewer than 2 items",
          });
          errors++;
        }
        const len0 = data2.length;
        if (len0 > 0) {
          if (typeof data2[0] !== "string") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/pair/0",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            });
            errors++;
          }
        }
        if (len0 > 1) {
          let data4 = data2[1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            (vErrors ??= []).push({
              instancePath: instancePath + "/pair/1",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            });
            errors++;
          }
        }
        const len1 = data2.length;
        if (!(len1 <= 2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/pair",
            keyword: "items",
            params: { limit: 2 },
            message: "must NOT have more than 2 items",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/pair",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        });
        errors++;
      }
    }
    let data5 = data.level;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
      (vErrors ??= []).push({
        instancePath: instancePath + "/level",
        keyword: "type",
        params: { type: "integer" },
        message: "must be integer",
      });
      errors++;
    }
    if (data.map !== undefined) {
      let data6 = data.map;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6) {
          if (typeof data6[key0] !== "boolean") {
            (vErrors ??= []).push({
              instancePath: instancePath + "/map/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/map",
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
validate3.evaluated = {
  props: { note: true, either: true, pair: true, level: true, map: true },
  dynamicProps: false,
  dynamicItems: false,
};

const compiled4 = validate4;

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Blob !== undefined) {
      if (typeof data.Blob !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Blob",
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
validate4.evaluated = { props: { Blob: true }, dynamicProps: false, dynamicItems: false };

const table = {
  addShape: { parameters: {}, body: { "application/json": compiled0 } },
  addTree: { parameters: {}, body: { "application/json": compiled1 } },
  addDog: { parameters: {}, body: { "application/json": compiled2 } },
  addValue: { parameters: {}, body: { "application/json": compiled3 } },
  addRecord: { parameters: {}, body: { "application/json": compiled4 } },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `pnpm generate`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { RequestValidators } from "../../core/index.ts";

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
const value0 = ["2017-10-31"];
const value1 = ["not started", "running", "completed", "failed", "canceled"];
const compiled0 = validate1;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisherId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      });
      errors++;
    }
    if (data.offerId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      });
      errors++;
    }
    if (data.publisherId !== undefined) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func0(data0) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data0) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publisherId",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.offerId !== undefined) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func0(data1) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data1) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerId",
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
const formats0 = documentFormats.date;

function validate2(
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
      if (!(data0 === "2017-10-31")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/api-version",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "date"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
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
const pattern2 = new RegExp(
  "^ *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *(, *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *)*$",
  "u",
);

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "notification-emails")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data["notification-emails"] !== undefined) {
      let data0 = data["notification-emails"];
      if (typeof data0 === "string") {
        if (func0(data0) > 4096) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notification-emails",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
          });
          errors++;
        }
        if (func0(data0) < 3) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notification-emails",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
          });
          errors++;
        }
        if (!pattern2.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notification-emails",
            keyword: "pattern",
            params: {
              pattern:
                "^ *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *(, *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *)*$",
            },
            message:
              "must match pattern \"^ *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *(, *[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)* *)*$\"",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notification-emails",
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

function validate3(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "metadata" },
        message: "must have required property 'metadata'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "metadata")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.metadata !== undefined) {
      if (
        !validate4(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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

const compiled3 = validate6;
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate6(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisherId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      });
      errors++;
    }
    if (data.offerId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      });
      errors++;
    }
    if (data.operationId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "operationId" },
        message: "must have required property 'operationId'",
      });
      errors++;
    }
    if (data.publisherId !== undefined) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func0(data0) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data0) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publisherId",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.offerId !== undefined) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func0(data1) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data1) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerId",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.operationId !== undefined) {
      let data2 = data.operationId;
      if (typeof data2 === "string") {
        if (func0(data2) > 36) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/operationId",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          });
          errors++;
        }
        if (!formats2.test(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/operationId",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operationId",
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
  validate6.errors = vErrors;
  return errors === 0;
}

const compiled4 = validate7;

function validate7(
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
      if (!(data0 === "2017-10-31")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/api-version",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "date"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/api-version",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data1 === "not started" ||
          data1 === "running" ||
          data1 === "completed" ||
          data1 === "failed" ||
          data1 === "canceled"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
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
  validate7.errors = vErrors;
  return errors === 0;
}

const table = {
  cancelOperation: { parameters: { path: compiled0, query: compiled1 }, body: { "application/json": compiled2 } },
  getOperation: { parameters: { path: compiled3, query: compiled1 }, body: {} },
  getOfferOperation: { parameters: { path: compiled0, query: compiled1 }, body: {} },
  listOperations: { parameters: { path: compiled0, query: compiled4 }, body: {} },
  publishOffer: { parameters: { path: compiled0, query: compiled1 }, body: { "application/json": compiled2 } },
  goLive: { parameters: { path: compiled0, query: compiled1 }, body: { "application/json": compiled2 } },
  getOfferStatus: { parameters: { path: compiled0, query: compiled1 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

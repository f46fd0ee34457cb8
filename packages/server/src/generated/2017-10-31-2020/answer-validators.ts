/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `pnpm generate`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "../../core/index.ts";

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
var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
  return function time(str) {
    const matches = TIME.exec(str);
    if (!matches) return false;
    const hr = +matches[1];
    const min = +matches[2];
    const sec = +matches[3];
    const tz = matches[4];
    const tzSign = matches[5] === "-" ? -1 : 1;
    const tzH = +(matches[6] || 0);
    const tzM = +(matches[7] || 0);
    if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz)) return false;
    if (hr <= 23 && min <= 59 && sec < 60) return true;
    const utcMin = min - tzM * tzSign;
    const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
    return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
  };
}
var DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
  const time = getTime(strictTimeZone);
  return function date_time(str) {
    const dateTime = str.split(DATE_TIME_SEPARATOR);
    return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
  };
}
var MIN_INT32 = -(2 ** 31);
var MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
  return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
  return Number.isInteger(value);
}
var documentFormats = {
  "date-time": { validate: getDateTime(true) },
  int32: { type: "number", validate: validateInt32 },
  int64: { type: "number", validate: validateInt64 },
};
var func0 = require_ucs2length().default;
const value0 = [
  "NotStarted",
  "InProgress",
  "WaitingForPublisherReview",
  "WaitingForApproval",
  "Blocked",
  "Rejected",
  "Complete",
  "Failed",
  "Canceled",
];
const value1 = ["publish", "golive", "cancel"];
const value2 = ["not started", "running", "completed", "failed", "canceled"];
const value3 = [
  "NeverPublished",
  "NotStarted",
  "WaitingForPublisherReview",
  "Running",
  "Succeeded",
  "Canceled",
  "Failed",
];
const compiled0 = validate1;
const pattern0 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ms-request-id"] !== undefined) {
      let data0 = data["x-ms-request-id"];
      if (typeof data0 === "string") {
        if (func0(data0) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-request-id",
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
const formats0 =
  /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats2 = documentFormats.int32;
const pattern1 = new RegExp(
  "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$",
  "u",
);

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Location === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "Location" },
        message: "must have required property 'Location'",
      });
      errors++;
    }
    if (data.Location !== undefined) {
      let data0 = data.Location;
      if (typeof data0 === "string") {
        if (func0(data0) > 2048) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Location",
            keyword: "maxLength",
            params: { limit: 2048 },
            message: "must NOT have more than 2048 characters",
          });
          errors++;
        }
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Location",
            keyword: "pattern",
            params: {
              pattern:
                "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$",
            },
            message:
              'must match pattern "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$"',
          });
          errors++;
        }
        if (!formats0.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Location",
            keyword: "format",
            params: { format: "uri-reference" },
            message: 'must match format "uri-reference"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Location",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["Retry-After"] !== undefined) {
      let data1 = data["Retry-After"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Retry-After",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 86400 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data["x-ms-request-id"] !== undefined) {
      let data2 = data["x-ms-request-id"];
      if (typeof data2 === "string") {
        if (func0(data2) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-request-id",
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
const pattern3 = new RegExp("^[A-Za-z0-9]+$", "u");

function validate3(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ms-error-code"] !== undefined) {
      let data0 = data["x-ms-error-code"];
      if (typeof data0 === "string") {
        if (func0(data0) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern3.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-error-code",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["x-ms-request-id"] !== undefined) {
      let data1 = data["x-ms-request-id"];
      if (typeof data1 === "string") {
        if (func0(data1) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-request-id",
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
  validate3.errors = vErrors;
  return errors === 0;
}

const compiled3 = validate4;
const wrapper0 = { validate: validate5 };

function validate5(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "code" },
        message: "must have required property 'code'",
      });
      errors++;
    }
    if (data.message === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "message" },
        message: "must have required property 'message'",
      });
      errors++;
    }
    if (data.code !== undefined) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func0(data0) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/code",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern3.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/code",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.message !== undefined) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func0(data1) > 8192) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/message",
            keyword: "maxLength",
            params: { limit: 8192 },
            message: "must NOT have more than 8192 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/message",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.target !== undefined) {
      let data2 = data.target;
      if (typeof data2 === "string") {
        if (func0(data2) > 1024) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/target",
            keyword: "maxLength",
            params: { limit: 1024 },
            message: "must NOT have more than 1024 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/target",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.details !== undefined) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/details",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items",
          });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data3[i0], {
              instancePath: instancePath + "/details/" + i0,
              parentData: data3,
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
          instancePath: instancePath + "/details",
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
  validate5.errors = vErrors;
  return errors === 0;
}

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "error" },
        message: "must have required property 'error'",
      });
      errors++;
    }
    if (data.error !== undefined) {
      if (
        !validate5(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate4.errors = vErrors;
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
    if (data.Allow !== undefined) {
      let data0 = data.Allow;
      if (typeof data0 === "string") {
        if (func0(data0) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Allow",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Allow",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["Retry-After"] !== undefined) {
      let data1 = data["Retry-After"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Retry-After",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 86400 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data["WWW-Authenticate"] !== undefined) {
      let data2 = data["WWW-Authenticate"];
      if (typeof data2 === "string") {
        if (func0(data2) > 1024) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/WWW-Authenticate",
            keyword: "maxLength",
            params: { limit: 1024 },
            message: "must NOT have more than 1024 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/WWW-Authenticate",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["x-ms-error-code"] !== undefined) {
      let data3 = data["x-ms-error-code"];
      if (typeof data3 === "string") {
        if (func0(data3) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern3.test(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-error-code",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data["x-ms-request-id"] !== undefined) {
      let data4 = data["x-ms-request-id"];
      if (typeof data4 === "string") {
        if (func0(data4) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-request-id",
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
  validate7.errors = vErrors;
  return errors === 0;
}

const compiled5 = validate8;

function validate8(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Retry-After"] !== undefined) {
      let data0 = data["Retry-After"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/Retry-After",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 86400 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Retry-After",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data["x-ms-request-id"] !== undefined) {
      let data1 = data["x-ms-request-id"];
      if (typeof data1 === "string") {
        if (func0(data1) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/x-ms-request-id",
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
  validate8.errors = vErrors;
  return errors === 0;
}

const compiled6 = validate9;
const formats8 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats10 = documentFormats["date-time"];

function validate14(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageHtml === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "messageHtml" },
        message: "must have required property 'messageHtml'",
      });
      errors++;
    }
    if (data.messageHtml !== undefined) {
      let data0 = data.messageHtml;
      if (typeof data0 === "string") {
        if (func0(data0) > 65536) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/messageHtml",
            keyword: "maxLength",
            params: { limit: 65536 },
            message: "must NOT have more than 65536 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/messageHtml",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.level !== undefined) {
      let data1 = data.level;
      if (typeof data1 === "string") {
        if (func0(data1) > 32) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/level",
            keyword: "maxLength",
            params: { limit: 32 },
            message: "must NOT have more than 32 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/level",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.timestamp !== undefined) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (func0(data2) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/timestamp",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats10.validate(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/timestamp",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/timestamp",
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
  validate14.errors = vErrors;
  return errors === 0;
}

function validate13(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 1000 },
        message: "must NOT have more than 1000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate14(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}

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
    if (data.stepName === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "stepName" },
        message: "must have required property 'stepName'",
      });
      errors++;
    }
    if (data.status === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      });
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func0(data0) > 64) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.stepName !== undefined) {
      let data1 = data.stepName;
      if (typeof data1 === "string") {
        if (func0(data1) > 256) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/stepName",
            keyword: "maxLength",
            params: { limit: 256 },
            message: "must NOT have more than 256 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/stepName",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func0(data2) > 4096) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/description",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.estimatedTimeFrame !== undefined) {
      let data3 = data.estimatedTimeFrame;
      if (typeof data3 === "string") {
        if (func0(data3) > 64) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/estimatedTimeFrame",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/estimatedTimeFrame",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (typeof data4 !== "string") {
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
          data4 === "NotStarted" ||
          data4 === "InProgress" ||
          data4 === "WaitingForPublisherReview" ||
          data4 === "WaitingForApproval" ||
          data4 === "Blocked" ||
          data4 === "Rejected" ||
          data4 === "Complete" ||
          data4 === "Failed" ||
          data4 === "Canceled"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.progressPercentage !== undefined) {
      let data5 = data.progressPercentage;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/progressPercentage",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/progressPercentage",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/progressPercentage",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/progressPercentage",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate13(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}

function validate11(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100 },
        message: "must NOT have more than 100 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate12(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100 },
        message: "must NOT have more than 100 items",
      });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}

function validate10(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      });
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func0(data0) > 36) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          });
          errors++;
        }
        if (!formats8.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.submissionType !== undefined) {
      let data1 = data.submissionType;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data1 === "publish" || data1 === "golive" || data1 === "cancel")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
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
          data2 === "not started" ||
          data2 === "running" ||
          data2 === "completed" ||
          data2 === "failed" ||
          data2 === "canceled"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "enum",
          params: { allowedValues: value2 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.createdDateTime !== undefined) {
      let data3 = data.createdDateTime;
      if (typeof data3 === "string") {
        if (func0(data3) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/createdDateTime",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats10.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/createdDateTime",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/createdDateTime",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.lastActionDateTime !== undefined) {
      let data4 = data.lastActionDateTime;
      if (typeof data4 === "string") {
        if (func0(data4) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/lastActionDateTime",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats10.validate(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/lastActionDateTime",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/lastActionDateTime",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.publishingVersion !== undefined) {
      let data5 = data.publishingVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publishingVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 2147483647 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.offerVersion !== undefined) {
      let data6 = data.offerVersion;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 2147483647 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.cancellationRequestState !== undefined) {
      let data7 = data.cancellationRequestState;
      if (typeof data7 === "string") {
        if (func0(data7) > 64) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/cancellationRequestState",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/cancellationRequestState",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.steps !== undefined) {
      if (
        !validate11(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate13(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.previewLinks !== undefined) {
      if (
        !validate20(data.previewLinks, {
          instancePath: instancePath + "/previewLinks",
          parentData: data,
          parentDataProperty: "previewLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.liveLinks !== undefined) {
      if (
        !validate20(data.liveLinks, {
          instancePath: instancePath + "/liveLinks",
          parentData: data,
          parentDataProperty: "liveLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      if (
        !validate5(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}

function validate9(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 1 },
        message: "must NOT have more than 1 items",
      });
      errors++;
    }
    if (data.length < 1) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate10(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}

const compiled7 = validate25;
const formats28 = documentFormats.int64;
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (typeof data0 === "string") {
        if (func0(data0) > 4096) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/emails",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/emails",
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
  validate28.errors = vErrors;
  return errors === 0;
}

function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
      if (
        !validate28(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

function validate26(
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
    if (data.submissionState === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "submissionState" },
        message: "must have required property 'submissionState'",
      });
      errors++;
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func0(data0) > 36) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          });
          errors++;
        }
        if (!formats8.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
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
        if (!pattern9.test(data1)) {
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
    if (data.offerVersion !== undefined) {
      let data2 = data.offerVersion;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 2147483647 || isNaN(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.offerTypeId !== undefined) {
      let data3 = data.offerTypeId;
      if (typeof data3 === "string") {
        if (func0(data3) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerTypeId",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.publisherId !== undefined) {
      let data4 = data.publisherId;
      if (typeof data4 === "string") {
        if (func0(data4) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data4) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern9.test(data4)) {
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
    if (data.submissionType !== undefined) {
      let data5 = data.submissionType;
      if (typeof data5 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data5 === "publish" || data5 === "golive" || data5 === "cancel")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.submissionState !== undefined) {
      let data6 = data.submissionState;
      if (typeof data6 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionState",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data6 === "not started" ||
          data6 === "running" ||
          data6 === "completed" ||
          data6 === "failed" ||
          data6 === "canceled"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionState",
          keyword: "enum",
          params: { allowedValues: value2 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.publishingVersion !== undefined) {
      let data7 = data.publishingVersion;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publishingVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 2147483647 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.slot !== undefined) {
      let data8 = data.slot;
      if (typeof data8 === "string") {
        if (func0(data8) > 32) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/slot",
            keyword: "maxLength",
            params: { limit: 32 },
            message: "must NOT have more than 32 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/slot",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data9 = data.version;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/version",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 < 0 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (data9 >= 9223372036854776000 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "exclusiveMaximum",
            params: { comparison: "<", limit: 9223372036854776000 },
            message: "must be < 9223372036854776000",
          });
          errors++;
        }
        if (!formats28.validate(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.definition !== undefined) {
      if (
        !validate27(data.definition, {
          instancePath: instancePath + "/definition",
          parentData: data,
          parentDataProperty: "definition",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.changedTime !== undefined) {
      let data11 = data.changedTime;
      if (typeof data11 === "string") {
        if (func0(data11) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/changedTime",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats10.validate(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/changedTime",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/changedTime",
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
  validate26.errors = vErrors;
  return errors === 0;
}

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 10000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 10000 },
        message: "must NOT have more than 10000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate26(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const compiled8 = validate32;

function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      });
      errors++;
    }
    if (data.status !== undefined) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
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
          data0 === "NeverPublished" ||
          data0 === "NotStarted" ||
          data0 === "WaitingForPublisherReview" ||
          data0 === "Running" ||
          data0 === "Succeeded" ||
          data0 === "Canceled" ||
          data0 === "Failed"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "enum",
          params: { allowedValues: value3 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.steps !== undefined) {
      if (
        !validate11(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate13(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.previewLinks !== undefined) {
      if (
        !validate20(data.previewLinks, {
          instancePath: instancePath + "/previewLinks",
          parentData: data,
          parentDataProperty: "previewLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.liveLinks !== undefined) {
      if (
        !validate20(data.liveLinks, {
          instancePath: instancePath + "/liveLinks",
          parentData: data,
          parentDataProperty: "liveLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.notificationEmails !== undefined) {
      let data5 = data.notificationEmails;
      if (typeof data5 === "string") {
        if (func0(data5) > 4096) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notificationEmails",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notificationEmails",
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
  validate32.errors = vErrors;
  return errors === 0;
}

const table = {
  cancelOperation: {
    "200": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
    "202": {
      headers: { Location: "string", "Retry-After": "integer", "x-ms-request-id": "string" },
      validateHeaders: compiled1,
      body: {},
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "403": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  getOperation: {
    "200": {
      headers: { "Retry-After": "integer", "x-ms-request-id": "string" },
      validateHeaders: compiled5,
      body: { "application/json": compiled6 },
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "403": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  getOfferOperation: {
    "200": {
      headers: { "Retry-After": "integer", "x-ms-request-id": "string" },
      validateHeaders: compiled5,
      body: { "application/json": compiled6 },
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "403": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  listOperations: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled7 },
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "403": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  publishOffer: {
    "202": {
      headers: { Location: "string", "Retry-After": "integer", "x-ms-request-id": "string" },
      validateHeaders: compiled1,
      body: {},
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "422": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  goLive: {
    "202": {
      headers: { Location: "string", "Retry-After": "integer", "x-ms-request-id": "string" },
      validateHeaders: compiled1,
      body: {},
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  getOfferStatus: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled8 },
    },
    "400": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    "404": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: {
        Allow: "string",
        "Retry-After": "integer",
        "WWW-Authenticate": "string",
        "x-ms-error-code": "string",
        "x-ms-request-id": "string",
      },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

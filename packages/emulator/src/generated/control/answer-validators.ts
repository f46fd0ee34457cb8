/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `pnpm generate`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

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
function validateNumber() {
  return true;
}
var documentFormats = {
  "date-time": { validate: getDateTime(true) },
  double: { type: "number", validate: validateNumber },
  int32: { type: "number", validate: validateInt32 },
  int64: { type: "number", validate: validateInt64 },
};
var func0 = require_ucs2length().default;
const value0 = ["publishOffer", "goLive", "cancelOperation"];
const value1 = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
  "publisher-signoff",
  "live",
];
const value2 = [
  "notStarted",
  "running",
  "waitingForPublisherReview",
  "waitingForApproval",
  "blocked",
  "rejected",
  "complete",
  "failed",
  "canceled",
];
const value3 = ["publish", "golive", "cancel"];
const value4 = ["running", "completed", "failed", "canceled"];
const value5 = [
  "neverPublished",
  "validating",
  "certifying",
  "provisioning",
  "packaging",
  "waitingForPublisher",
  "goingLive",
  "becomingPublic",
  "live",
  "canceling",
  "canceled",
  "failed",
];
const value6 = ["blocks", "fails"];
const value7 = {
  id: { $ref: "#/components/schemas/OperationId" },
  publisherId: { $ref: "#/components/schemas/Name" },
  offerId: { $ref: "#/components/schemas/Name" },
  number: { $ref: "#/components/schemas/Count" },
  submissionType: { $ref: "#/components/schemas/SubmissionType" },
  startedAt: { $ref: "#/components/schemas/Time" },
  canceledAt: { $ref: "#/components/schemas/OptionalTime" },
  steps: { $ref: "#/components/schemas/PlannedStepList" },
  publishingVersion: { $ref: "#/components/schemas/Count" },
  notificationEmails: { $ref: "#/components/schemas/OptionalText" },
  noticesTold: { $ref: "#/components/schemas/Count" },
  nextNoticeAt: { $ref: "#/components/schemas/OptionalTime" },
};
const value8 = ["number", "null"];
const value9 = ["string", "null"];
const value10 = {
  operationId: { $ref: "#/components/schemas/OperationId" },
  noticeNumber: { $ref: "#/components/schemas/Count" },
  address: { $ref: "#/components/schemas/Text" },
  publisherId: { $ref: "#/components/schemas/Name" },
  offerId: { $ref: "#/components/schemas/Name" },
  submissionType: { $ref: "#/components/schemas/SubmissionType" },
  notice: { $ref: "#/components/schemas/Notice" },
  step: { $ref: "#/components/schemas/OptionalStepId" },
  happenedAt: { $ref: "#/components/schemas/Time" },
  deliveredAt: { $ref: "#/components/schemas/OptionalTime" },
  attempts: { $ref: "#/components/schemas/Count" },
  nextAttemptAt: { $ref: "#/components/schemas/OptionalTime" },
  lastError: { $ref: "#/components/schemas/OptionalText" },
};
const value11 = ["started", "stepDone", "blocked", "failed", "canceled", "completed"];
const value12 = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
  "publisher-signoff",
  "live",
  null,
];
const value13 = {
  publisherId: { $ref: "#/components/schemas/Name" },
  offerId: { $ref: "#/components/schemas/Name" },
  operationId: { $ref: "#/components/schemas/OperationId" },
  submissionType: { $ref: "#/components/schemas/SubmissionType" },
  notice: { $ref: "#/components/schemas/Notice" },
  step: { $ref: "#/components/schemas/OptionalStepId" },
  happenedAt: { $ref: "#/components/schemas/DateTime" },
  to: { $ref: "#/components/schemas/Text" },
  subject: { $ref: "#/components/schemas/Text" },
  text: { $ref: "#/components/schemas/Text" },
  deliveredAt: { $ref: "#/components/schemas/OptionalDateTime" },
  attempts: { $ref: "#/components/schemas/Count" },
  lastError: { $ref: "#/components/schemas/OptionalText" },
};
const value14 = {
  time: { $ref: "#/components/schemas/DateTime" },
  method: { $ref: "#/components/schemas/Text" },
  target: { type: "string", maxLength: 20000 },
  operation: { $ref: "#/components/schemas/OperationName" },
  status: { type: "integer", format: "int32", minimum: 100, maximum: 599 },
  errorCode: { $ref: "#/components/schemas/ErrorCode" },
  requestId: { $ref: "#/components/schemas/Text" },
  milliseconds: { $ref: "#/components/schemas/Duration" },
  fault: { $ref: "#/components/schemas/Count" },
  curl: { $ref: "#/components/schemas/Text" },
};
const value15 = ["cancelOperation", "getOfferStatus", "getOperation", "goLive", "listOperations", "publishOffer"];
const value16 = {
  id: { $ref: "#/components/schemas/Count" },
  met: { $ref: "#/components/schemas/Count" },
  operation: { $ref: "#/components/schemas/OperationName" },
  latency: { $ref: "#/components/schemas/Latency" },
  status: { $ref: "#/components/schemas/FaultStatus" },
  retryAfter: { $ref: "#/components/schemas/RetryAfter" },
  connection: { $ref: "#/components/schemas/FaultConnection" },
  when: { $ref: "#/components/schemas/FaultTime" },
  count: { $ref: "#/components/schemas/FaultCount" },
  probability: { $ref: "#/components/schemas/Probability" },
  seed: { $ref: "#/components/schemas/FaultSeed" },
};
const value17 = ["reset", "truncate"];
const value18 = ["before", "after"];
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
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate4(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 3) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 3 },
        message: "must NOT have more than 3 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/" + i0,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data0 === "publishOffer" || data0 === "goLive" || data0 === "cancelOperation")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/" + i0,
          keyword: "enum",
          params: { allowedValues: value0 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}

const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = documentFormats["date-time"];
const formats4 = documentFormats.int32;

function validate8(
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
    if (data.percentage === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "percentage" },
        message: "must have required property 'percentage'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "stepName" || key0 === "status" || key0 === "percentage")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data0 === "displaydummycertify" ||
          data0 === "displaycertify" ||
          data0 === "displayprovision" ||
          data0 === "displaypackage" ||
          data0 === "publisher-signoff" ||
          data0 === "live"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.stepName !== undefined) {
      let data1 = data.stepName;
      if (typeof data1 === "string") {
        if (func0(data1) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/stepName",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
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
          data2 === "notStarted" ||
          data2 === "running" ||
          data2 === "waitingForPublisherReview" ||
          data2 === "waitingForApproval" ||
          data2 === "blocked" ||
          data2 === "rejected" ||
          data2 === "complete" ||
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
    if (data.percentage !== undefined) {
      let data3 = data.percentage;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/percentage",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 100 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats4.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}

function validate7(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 10) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 10 },
        message: "must NOT have more than 10 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate8(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}

function validate6(
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
    if (data.submissionType === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
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
    if (data.startedAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "startedAt" },
        message: "must have required property 'startedAt'",
      });
      errors++;
    }
    if (data.percentage === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "percentage" },
        message: "must have required property 'percentage'",
      });
      errors++;
    }
    if (data.steps === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "steps" },
        message: "must have required property 'steps'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "id" ||
          key0 === "submissionType" ||
          key0 === "status" ||
          key0 === "startedAt" ||
          key0 === "percentage" ||
          key0 === "steps"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!formats0.test(data0)) {
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
          params: { allowedValues: value3 },
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
      if (!(data2 === "running" || data2 === "completed" || data2 === "failed" || data2 === "canceled")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "enum",
          params: { allowedValues: value4 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.startedAt !== undefined) {
      let data3 = data.startedAt;
      if (typeof data3 === "string") {
        if (func0(data3) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/startedAt",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats2.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/startedAt",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/startedAt",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.percentage !== undefined) {
      let data4 = data.percentage;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/percentage",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 100 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          });
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats4.validate(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/percentage",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.steps !== undefined) {
      if (
        !validate7(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}

function validate3(
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
    if (data.offerTypeId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offerTypeId" },
        message: "must have required property 'offerTypeId'",
      });
      errors++;
    }
    if (data.state === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "state" },
        message: "must have required property 'state'",
      });
      errors++;
    }
    if (data.calls === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "calls" },
        message: "must have required property 'calls'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "publisherId" ||
          key0 === "offerId" ||
          key0 === "offerTypeId" ||
          key0 === "state" ||
          key0 === "calls" ||
          key0 === "operation"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!pattern1.test(data0)) {
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
        if (!pattern1.test(data1)) {
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
    if (data.offerTypeId !== undefined) {
      let data2 = data.offerTypeId;
      if (typeof data2 === "string") {
        if (func0(data2) > 100) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          });
          errors++;
        }
        if (func0(data2) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
    if (data.state !== undefined) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/state",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data3 === "neverPublished" ||
          data3 === "validating" ||
          data3 === "certifying" ||
          data3 === "provisioning" ||
          data3 === "packaging" ||
          data3 === "waitingForPublisher" ||
          data3 === "goingLive" ||
          data3 === "becomingPublic" ||
          data3 === "live" ||
          data3 === "canceling" ||
          data3 === "canceled" ||
          data3 === "failed"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/state",
          keyword: "enum",
          params: { allowedValues: value5 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.calls !== undefined) {
      if (
        !validate4(data.calls, {
          instancePath: instancePath + "/calls",
          parentData: data,
          parentDataProperty: "calls",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.operation !== undefined) {
      if (
        !validate6(data.operation, {
          instancePath: instancePath + "/operation",
          parentData: data,
          parentDataProperty: "operation",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
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

function validate2(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100000 },
        message: "must NOT have more than 100000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate3(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}

const compiled2 = validate13;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");

function validate13(
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
        if (!pattern4.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
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
  validate13.errors = vErrors;
  return errors === 0;
}

const compiled3 = validate14;
const wrapper0 = { validate: validate15 };

function validate16(
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
        !wrapper0.validate(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
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
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}

function validate15(
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
        if (!pattern4.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
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
        if (func0(data1) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/message",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
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
        if (func0(data2) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/target",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
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
      if (
        !validate16(data.details, {
          instancePath: instancePath + "/details",
          parentData: data,
          parentDataProperty: "details",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}

function validate14(
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
        !validate15(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}

const compiled4 = validate19;
const pattern7 = new RegExp("^[A-Z, ]*$", "u");

function validate19(
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
        if (!pattern7.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/Allow",
            keyword: "pattern",
            params: { pattern: "^[A-Z, ]*$" },
            message: 'must match pattern "^[A-Z, ]*$"',
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
        if (!formats4.validate(data1)) {
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
    if (data["x-ms-error-code"] !== undefined) {
      let data2 = data["x-ms-error-code"];
      if (typeof data2 === "string") {
        if (func0(data2) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern4.test(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-error-code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
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
      let data3 = data["x-ms-request-id"];
      if (typeof data3 === "string") {
        if (func0(data3) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/x-ms-request-id",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern0.test(data3)) {
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
  validate19.errors = vErrors;
  return errors === 0;
}

const compiled5 = validate20;
const formats12 =
  /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;

function validate21(
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
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!pattern4.test(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/code",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
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
        if (func0(data1) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/message",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
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
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "operationLocation" || key0 === "error")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 599 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          });
          errors++;
        }
        if (data0 < 200 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "minimum",
            params: { comparison: ">=", limit: 200 },
            message: "must be >= 200",
          });
          errors++;
        }
        if (!formats4.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.operationLocation !== undefined) {
      let data1 = data.operationLocation;
      if (typeof data1 === "string") {
        if (func0(data1) > 2048) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/operationLocation",
            keyword: "maxLength",
            params: { limit: 2048 },
            message: "must NOT have more than 2048 characters",
          });
          errors++;
        }
        if (!formats12.test(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/operationLocation",
            keyword: "format",
            params: { format: "uri-reference" },
            message: 'must match format "uri-reference"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operationLocation",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.error !== undefined) {
      if (
        !validate21(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}

const compiled6 = validate23;
const formats16 = documentFormats.double;

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.time === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "time" },
        message: "must have required property 'time'",
      });
      errors++;
    }
    if (data.rate === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "rate" },
        message: "must have required property 'rate'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "time" || key0 === "rate")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.time !== undefined) {
      let data0 = data.time;
      if (typeof data0 == "number") {
        if (data0 > 8640000000000000 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/time",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data0 < -8640000000000000 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/time",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/time",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/time",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data1 = data.rate;
      if (typeof data1 == "number") {
        if (data1 > 1000000000 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1000000000 },
            message: "must be <= 1000000000",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/rate",
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
  validate24.errors = vErrors;
  return errors === 0;
}

const formats20 = documentFormats.int64;

function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "duration" || key0 === "outcome")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.duration !== undefined) {
      let data0 = data.duration;
      if (typeof data0 == "number") {
        if (data0 > 8640000000000000 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/duration",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data1 = data.outcome;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/outcome",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data1 === "blocks" || data1 === "fails")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/outcome",
          keyword: "enum",
          params: { allowedValues: value6 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}

function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "displaydummycertify" ||
          key0 === "displaycertify" ||
          key0 === "displayprovision" ||
          key0 === "displaypackage" ||
          key0 === "publisher-signoff" ||
          key0 === "live"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.displaydummycertify !== undefined) {
      if (
        !validate29(data.displaydummycertify, {
          instancePath: instancePath + "/displaydummycertify",
          parentData: data,
          parentDataProperty: "displaydummycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaycertify !== undefined) {
      if (
        !validate29(data.displaycertify, {
          instancePath: instancePath + "/displaycertify",
          parentData: data,
          parentDataProperty: "displaycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.displayprovision !== undefined) {
      if (
        !validate29(data.displayprovision, {
          instancePath: instancePath + "/displayprovision",
          parentData: data,
          parentDataProperty: "displayprovision",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaypackage !== undefined) {
      if (
        !validate29(data.displaypackage, {
          instancePath: instancePath + "/displaypackage",
          parentData: data,
          parentDataProperty: "displaypackage",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data["publisher-signoff"] !== undefined) {
      if (
        !validate29(data["publisher-signoff"], {
          instancePath: instancePath + "/publisher-signoff",
          parentData: data,
          parentDataProperty: "publisher-signoff",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.live !== undefined) {
      if (
        !validate29(data.live, {
          instancePath: instancePath + "/live",
          parentData: data,
          parentDataProperty: "live",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
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
    if (data.offerTypeId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offerTypeId" },
        message: "must have required property 'offerTypeId'",
      });
      errors++;
    }
    if (data.offerVersion === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offerVersion" },
        message: "must have required property 'offerVersion'",
      });
      errors++;
    }
    if (data.stepPlans === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "stepPlans" },
        message: "must have required property 'stepPlans'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "publisherId" ||
          key0 === "offerId" ||
          key0 === "offerTypeId" ||
          key0 === "offerVersion" ||
          key0 === "stepPlans"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!pattern1.test(data0)) {
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
        if (!pattern1.test(data1)) {
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
    if (data.offerTypeId !== undefined) {
      let data2 = data.offerTypeId;
      if (typeof data2 === "string") {
        if (func0(data2) > 100) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          });
          errors++;
        }
        if (func0(data2) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerTypeId",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
    if (data.offerVersion !== undefined) {
      let data3 = data.offerVersion;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/offerVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerVersion",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.stepPlans !== undefined) {
      if (
        !validate28(data.stepPlans, {
          instancePath: instancePath + "/stepPlans",
          parentData: data,
          parentDataProperty: "stepPlans",
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
  if (Array.isArray(data)) {
    if (data.length > 1000000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 1000000 },
        message: "must NOT have more than 1000000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate27(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

const func27 = Object.prototype.hasOwnProperty;

function validate42(
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
    if (data.duration === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "duration" },
        message: "must have required property 'duration'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "duration" || key0 === "outcome")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data0 === "displaydummycertify" ||
          data0 === "displaycertify" ||
          data0 === "displayprovision" ||
          data0 === "displaypackage" ||
          data0 === "publisher-signoff" ||
          data0 === "live"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.duration !== undefined) {
      let data1 = data.duration;
      if (typeof data1 == "number") {
        if (data1 > 8640000000000000 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/duration",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/duration",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.outcome !== undefined) {
      let data2 = data.outcome;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/outcome",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data2 === "blocks" || data2 === "fails")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/outcome",
          keyword: "enum",
          params: { allowedValues: value6 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}

function validate41(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 10) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 10 },
        message: "must NOT have more than 10 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate42(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}

function validate40(
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
    if (data.number === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "number" },
        message: "must have required property 'number'",
      });
      errors++;
    }
    if (data.submissionType === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      });
      errors++;
    }
    if (data.startedAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "startedAt" },
        message: "must have required property 'startedAt'",
      });
      errors++;
    }
    if (data.canceledAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "canceledAt" },
        message: "must have required property 'canceledAt'",
      });
      errors++;
    }
    if (data.steps === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "steps" },
        message: "must have required property 'steps'",
      });
      errors++;
    }
    if (data.publishingVersion === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "publishingVersion" },
        message: "must have required property 'publishingVersion'",
      });
      errors++;
    }
    if (data.notificationEmails === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "notificationEmails" },
        message: "must have required property 'notificationEmails'",
      });
      errors++;
    }
    if (data.noticesTold === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "noticesTold" },
        message: "must have required property 'noticesTold'",
      });
      errors++;
    }
    if (data.nextNoticeAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "nextNoticeAt" },
        message: "must have required property 'nextNoticeAt'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func27.call(value7, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!formats0.test(data0)) {
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
    if (data.publisherId !== undefined) {
      let data1 = data.publisherId;
      if (typeof data1 === "string") {
        if (func0(data1) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data1) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data1)) {
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
      let data2 = data.offerId;
      if (typeof data2 === "string") {
        if (func0(data2) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data2) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data2)) {
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
    if (data.number !== undefined) {
      let data3 = data.number;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/number",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/number",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/number",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/number",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.submissionType !== undefined) {
      let data4 = data.submissionType;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data4 === "publish" || data4 === "golive" || data4 === "cancel")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "enum",
          params: { allowedValues: value3 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.startedAt !== undefined) {
      let data5 = data.startedAt;
      if (typeof data5 == "number") {
        if (data5 > 8640000000000000 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/startedAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data5 < -8640000000000000 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/startedAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/startedAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/startedAt",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.canceledAt !== undefined) {
      let data6 = data.canceledAt;
      if (!(typeof data6 == "number") && data6 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/canceledAt",
          keyword: "type",
          params: { type: value8 },
          message: "must be number,null",
        });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 8640000000000000 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/canceledAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data6 < -8640000000000000 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/canceledAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/canceledAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      }
    }
    if (data.steps !== undefined) {
      if (
        !validate41(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.publishingVersion !== undefined) {
      let data8 = data.publishingVersion;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publishingVersion",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publishingVersion",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.notificationEmails !== undefined) {
      let data9 = data.notificationEmails;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notificationEmails",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data9 === "string") {
        if (func0(data9) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notificationEmails",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      }
    }
    if (data.noticesTold !== undefined) {
      let data10 = data.noticesTold;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/noticesTold",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticesTold",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticesTold",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticesTold",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.nextNoticeAt !== undefined) {
      let data11 = data.nextNoticeAt;
      if (!(typeof data11 == "number") && data11 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/nextNoticeAt",
          keyword: "type",
          params: { type: value8 },
          message: "must be number,null",
        });
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 8640000000000000 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextNoticeAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data11 < -8640000000000000 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextNoticeAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextNoticeAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}

function validate39(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 10000000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 10000000 },
        message: "must NOT have more than 10000000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate40(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}

function validate48(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operationId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "operationId" },
        message: "must have required property 'operationId'",
      });
      errors++;
    }
    if (data.noticeNumber === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "noticeNumber" },
        message: "must have required property 'noticeNumber'",
      });
      errors++;
    }
    if (data.address === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property 'address'",
      });
      errors++;
    }
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
    if (data.submissionType === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      });
      errors++;
    }
    if (data.notice === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "notice" },
        message: "must have required property 'notice'",
      });
      errors++;
    }
    if (data.step === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "step" },
        message: "must have required property 'step'",
      });
      errors++;
    }
    if (data.happenedAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "happenedAt" },
        message: "must have required property 'happenedAt'",
      });
      errors++;
    }
    if (data.deliveredAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "deliveredAt" },
        message: "must have required property 'deliveredAt'",
      });
      errors++;
    }
    if (data.attempts === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "attempts" },
        message: "must have required property 'attempts'",
      });
      errors++;
    }
    if (data.nextAttemptAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "nextAttemptAt" },
        message: "must have required property 'nextAttemptAt'",
      });
      errors++;
    }
    if (data.lastError === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "lastError" },
        message: "must have required property 'lastError'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func27.call(value10, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.operationId !== undefined) {
      let data0 = data.operationId;
      if (typeof data0 === "string") {
        if (func0(data0) > 36) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/operationId",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          });
          errors++;
        }
        if (!formats0.test(data0)) {
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
    if (data.noticeNumber !== undefined) {
      let data1 = data.noticeNumber;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/noticeNumber",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticeNumber",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticeNumber",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/noticeNumber",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.address !== undefined) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (func0(data2) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/address",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/address",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.publisherId !== undefined) {
      let data3 = data.publisherId;
      if (typeof data3 === "string") {
        if (func0(data3) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data3) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/publisherId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data3)) {
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
      let data4 = data.offerId;
      if (typeof data4 === "string") {
        if (func0(data4) > 50) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          });
          errors++;
        }
        if (func0(data4) < 1) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/offerId",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
        if (!pattern1.test(data4)) {
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
          params: { allowedValues: value3 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.notice !== undefined) {
      let data6 = data.notice;
      if (typeof data6 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notice",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data6 === "started" ||
          data6 === "stepDone" ||
          data6 === "blocked" ||
          data6 === "failed" ||
          data6 === "canceled" ||
          data6 === "completed"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notice",
          keyword: "enum",
          params: { allowedValues: value11 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data7 = data.step;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/step",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (
        !(
          data7 === "displaydummycertify" ||
          data7 === "displaycertify" ||
          data7 === "displayprovision" ||
          data7 === "displaypackage" ||
          data7 === "publisher-signoff" ||
          data7 === "live" ||
          data7 === null
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/step",
          keyword: "enum",
          params: { allowedValues: value12 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      if (typeof data7 === "string") {
        if (func0(data7) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/step",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
      }
    }
    if (data.happenedAt !== undefined) {
      let data8 = data.happenedAt;
      if (typeof data8 == "number") {
        if (data8 > 8640000000000000 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/happenedAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data8 < -8640000000000000 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/happenedAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/happenedAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/happenedAt",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.deliveredAt !== undefined) {
      let data9 = data.deliveredAt;
      if (!(typeof data9 == "number") && data9 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/deliveredAt",
          keyword: "type",
          params: { type: value8 },
          message: "must be number,null",
        });
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 > 8640000000000000 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/deliveredAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data9 < -8640000000000000 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/deliveredAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/deliveredAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      }
    }
    if (data.attempts !== undefined) {
      let data10 = data.attempts;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/attempts",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.nextAttemptAt !== undefined) {
      let data11 = data.nextAttemptAt;
      if (!(typeof data11 == "number") && data11 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/nextAttemptAt",
          keyword: "type",
          params: { type: value8 },
          message: "must be number,null",
        });
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 8640000000000000 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextAttemptAt",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data11 < -8640000000000000 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextAttemptAt",
            keyword: "minimum",
            params: { comparison: ">=", limit: -8640000000000000 },
            message: "must be >= -8640000000000000",
          });
          errors++;
        }
        if (!formats16.validate(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/nextAttemptAt",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      }
    }
    if (data.lastError !== undefined) {
      let data12 = data.lastError;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/lastError",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data12 === "string") {
        if (func0(data12) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/lastError",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}

function validate47(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 10000000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 10000000 },
        message: "must NOT have more than 10000000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate48(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}

function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "version" },
        message: "must have required property 'version'",
      });
      errors++;
    }
    if (data.clock === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "clock" },
        message: "must have required property 'clock'",
      });
      errors++;
    }
    if (data.offers === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "offers" },
        message: "must have required property 'offers'",
      });
      errors++;
    }
    if (data.operations === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "operations" },
        message: "must have required property 'operations'",
      });
      errors++;
    }
    if (data.messages === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "messages" },
        message: "must have required property 'messages'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (
        !(key0 === "version" || key0 === "clock" || key0 === "offers" || key0 === "operations" || key0 === "messages")
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/version",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 1 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
        if (!formats4.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/version",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.clock !== undefined) {
      if (
        !validate24(data.clock, {
          instancePath: instancePath + "/clock",
          parentData: data,
          parentDataProperty: "clock",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.offers !== undefined) {
      if (
        !validate26(data.offers, {
          instancePath: instancePath + "/offers",
          parentData: data,
          parentDataProperty: "offers",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== undefined) {
      if (
        !validate39(data.operations, {
          instancePath: instancePath + "/operations",
          parentData: data,
          parentDataProperty: "operations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate47(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}

const compiled7 = validate51;

function validate51(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "now" },
        message: "must have required property 'now'",
      });
      errors++;
    }
    if (data.rate === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "rate" },
        message: "must have required property 'rate'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "rate")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.now !== undefined) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (func0(data0) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/now",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats2.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/now",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/now",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.rate !== undefined) {
      let data1 = data.rate;
      if (typeof data1 == "number") {
        if (data1 > 1000000000 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1000000000 },
            message: "must be <= 1000000000",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/rate",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/rate",
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
  validate51.errors = vErrors;
  return errors === 0;
}

const compiled8 = validate52;

function validate53(
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
    if (data.submissionType === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      });
      errors++;
    }
    if (data.notice === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "notice" },
        message: "must have required property 'notice'",
      });
      errors++;
    }
    if (data.step === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "step" },
        message: "must have required property 'step'",
      });
      errors++;
    }
    if (data.happenedAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "happenedAt" },
        message: "must have required property 'happenedAt'",
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
    if (data.subject === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "subject" },
        message: "must have required property 'subject'",
      });
      errors++;
    }
    if (data.text === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property 'text'",
      });
      errors++;
    }
    if (data.deliveredAt === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "deliveredAt" },
        message: "must have required property 'deliveredAt'",
      });
      errors++;
    }
    if (data.attempts === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "attempts" },
        message: "must have required property 'attempts'",
      });
      errors++;
    }
    if (data.lastError === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "lastError" },
        message: "must have required property 'lastError'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func27.call(value13, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
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
        if (!pattern1.test(data0)) {
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
        if (!pattern1.test(data1)) {
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
        if (!formats0.test(data2)) {
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
    if (data.submissionType !== undefined) {
      let data3 = data.submissionType;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data3 === "publish" || data3 === "golive" || data3 === "cancel")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/submissionType",
          keyword: "enum",
          params: { allowedValues: value3 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.notice !== undefined) {
      let data4 = data.notice;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notice",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data4 === "started" ||
          data4 === "stepDone" ||
          data4 === "blocked" ||
          data4 === "failed" ||
          data4 === "canceled" ||
          data4 === "completed"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/notice",
          keyword: "enum",
          params: { allowedValues: value11 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.step !== undefined) {
      let data5 = data.step;
      if (typeof data5 !== "string" && data5 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/step",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (
        !(
          data5 === "displaydummycertify" ||
          data5 === "displaycertify" ||
          data5 === "displayprovision" ||
          data5 === "displaypackage" ||
          data5 === "publisher-signoff" ||
          data5 === "live" ||
          data5 === null
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/step",
          keyword: "enum",
          params: { allowedValues: value12 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      if (typeof data5 === "string") {
        if (func0(data5) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/step",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
      }
    }
    if (data.happenedAt !== undefined) {
      let data6 = data.happenedAt;
      if (typeof data6 === "string") {
        if (func0(data6) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/happenedAt",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats2.validate(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/happenedAt",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/happenedAt",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.to !== undefined) {
      let data7 = data.to;
      if (typeof data7 === "string") {
        if (func0(data7) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/to",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/to",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.subject !== undefined) {
      let data8 = data.subject;
      if (typeof data8 === "string") {
        if (func0(data8) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/subject",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/subject",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.text !== undefined) {
      let data9 = data.text;
      if (typeof data9 === "string") {
        if (func0(data9) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/text",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
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
    if (data.deliveredAt !== undefined) {
      let data10 = data.deliveredAt;
      if (typeof data10 !== "string" && data10 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/deliveredAt",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data10 === "string") {
        if (func0(data10) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/deliveredAt",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats2.validate(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/deliveredAt",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      }
    }
    if (data.attempts !== undefined) {
      let data11 = data.attempts;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/attempts",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data11)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/attempts",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.lastError !== undefined) {
      let data12 = data.lastError;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/lastError",
          keyword: "type",
          params: { type: value9 },
          message: "must be string,null",
        });
        errors++;
      }
      if (typeof data12 === "string") {
        if (func0(data12) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/lastError",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}

function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100000 },
        message: "must NOT have more than 100000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate53(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

const compiled9 = validate55;

function validate56(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.time === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "time" },
        message: "must have required property 'time'",
      });
      errors++;
    }
    if (data.method === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "method" },
        message: "must have required property 'method'",
      });
      errors++;
    }
    if (data.target === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "target" },
        message: "must have required property 'target'",
      });
      errors++;
    }
    if (data.milliseconds === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "milliseconds" },
        message: "must have required property 'milliseconds'",
      });
      errors++;
    }
    if (data.curl === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "curl" },
        message: "must have required property 'curl'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func27.call(value14, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.time !== undefined) {
      let data0 = data.time;
      if (typeof data0 === "string") {
        if (func0(data0) > 40) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/time",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (!formats2.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/time",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/time",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.method !== undefined) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (func0(data1) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/method",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/method",
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
        if (func0(data2) > 20000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/target",
            keyword: "maxLength",
            params: { limit: 20000 },
            message: "must NOT have more than 20000 characters",
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
    if (data.operation !== undefined) {
      let data3 = data.operation;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data3 === "cancelOperation" ||
          data3 === "getOfferStatus" ||
          data3 === "getOperation" ||
          data3 === "goLive" ||
          data3 === "listOperations" ||
          data3 === "publishOffer"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "enum",
          params: { allowedValues: value15 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          });
          errors++;
        }
        if (data4 < 100 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100 },
            message: "must be >= 100",
          });
          errors++;
        }
        if (!formats4.validate(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.errorCode !== undefined) {
      let data5 = data.errorCode;
      if (typeof data5 === "string") {
        if (func0(data5) > 128) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/errorCode",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          });
          errors++;
        }
        if (!pattern4.test(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/errorCode",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/errorCode",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.requestId !== undefined) {
      let data6 = data.requestId;
      if (typeof data6 === "string") {
        if (func0(data6) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/requestId",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/requestId",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
    }
    if (data.milliseconds !== undefined) {
      let data7 = data.milliseconds;
      if (typeof data7 == "number") {
        if (data7 > 8640000000000000 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/milliseconds",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/milliseconds",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/milliseconds",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/milliseconds",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.fault !== undefined) {
      let data8 = data.fault;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/fault",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/fault",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/fault",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/fault",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.curl !== undefined) {
      let data9 = data.curl;
      if (typeof data9 === "string") {
        if (func0(data9) > 100000) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/curl",
            keyword: "maxLength",
            params: { limit: 100000 },
            message: "must NOT have more than 100000 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/curl",
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
  validate56.errors = vErrors;
  return errors === 0;
}

function validate55(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100000 },
        message: "must NOT have more than 100000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate56(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}

const compiled10 = validate58;

function validate59(
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
    if (data.met === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "met" },
        message: "must have required property 'met'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!func27.call(value16, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/id",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.met !== undefined) {
      let data1 = data.met;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/met",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/met",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/met",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats20.validate(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/met",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
    if (data.operation !== undefined) {
      let data2 = data.operation;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data2 === "cancelOperation" ||
          data2 === "getOfferStatus" ||
          data2 === "getOperation" ||
          data2 === "goLive" ||
          data2 === "listOperations" ||
          data2 === "publishOffer"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "enum",
          params: { allowedValues: value15 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.latency !== undefined) {
      let data3 = data.latency;
      if (typeof data3 == "number") {
        if (data3 > 86400000 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/latency",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400000 },
            message: "must be <= 86400000",
          });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/latency",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/latency",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/latency",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          });
          errors++;
        }
        if (data4 < 400 || isNaN(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "minimum",
            params: { comparison: ">=", limit: 400 },
            message: "must be >= 400",
          });
          errors++;
        }
        if (!formats4.validate(data4)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.retryAfter !== undefined) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/retryAfter",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 86400 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/retryAfter",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/retryAfter",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats4.validate(data5)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/retryAfter",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.connection !== undefined) {
      let data6 = data.connection;
      if (typeof data6 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/connection",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data6 === "reset" || data6 === "truncate")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/connection",
          keyword: "enum",
          params: { allowedValues: value17 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.when !== undefined) {
      let data7 = data.when;
      if (typeof data7 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/when",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data7 === "before" || data7 === "after")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/when",
          keyword: "enum",
          params: { allowedValues: value18 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data8 = data.count;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/count",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 1000000000 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1000000000 },
            message: "must be <= 1000000000",
          });
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
        if (!formats4.validate(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
    if (data.probability !== undefined) {
      let data9 = data.probability;
      if (typeof data9 == "number") {
        if (data9 > 1 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/probability",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          });
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/probability",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats16.validate(data9)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/probability",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/probability",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        });
        errors++;
      }
    }
    if (data.seed !== undefined) {
      let data10 = data.seed;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/seed",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 2147483647 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/seed",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/seed",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats4.validate(data10)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/seed",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 100000) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxItems",
        params: { limit: 100000 },
        message: "must NOT have more than 100000 items",
      });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate59(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

const compiled11 = validate59;

const compiled12 = validate61;

function validate61(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 2147483647) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "maxLength",
        params: { limit: 2147483647 },
        message: "must NOT have more than 2147483647 characters",
      });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}

const table = {
  listOffers: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled1 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  createOffers: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled1 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  startCall: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled5 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  getState: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  replaceState: {
    "204": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  deleteState: {
    "204": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  getClock: {
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  updateClock: {
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  listMessages: {
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
    "403": {
      headers: { "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled2,
      body: { "application/json": compiled3 },
    },
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  listRequests: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled9 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  deleteRequests: {
    "204": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  listFaults: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled10 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  createFault: {
    "201": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "application/json": compiled11 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  deleteFaults: {
    "204": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  deleteFault: {
    "204": { headers: { "x-ms-request-id": "string" }, validateHeaders: compiled0, body: {} },
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
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
  listEvents: {
    "200": {
      headers: { "x-ms-request-id": "string" },
      validateHeaders: compiled0,
      body: { "text/event-stream": compiled12 },
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
    default: {
      headers: { Allow: "string", "Retry-After": "integer", "x-ms-error-code": "string", "x-ms-request-id": "string" },
      validateHeaders: compiled4,
      body: { "application/json": compiled3 },
    },
  },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `pnpm generate`.
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
  double: { type: "number", validate: validateNumber },
  int32: { type: "number", validate: validateInt32 },
  int64: { type: "number", validate: validateInt64 },
};
var func0 = require_ucs2length().default;
const value0 = ["blocks", "fails"];
const value1 = ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage"];
const value2 = ["publishOffer", "goLive", "cancelOperation"];
const value3 = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
  "publisher-signoff",
  "live",
];
const value4 = {
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
const value5 = ["publish", "golive", "cancel"];
const value6 = ["number", "null"];
const value7 = ["string", "null"];
const value8 = {
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
const value9 = ["started", "stepDone", "blocked", "failed", "canceled", "completed"];
const value10 = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
  "publisher-signoff",
  "live",
  null,
];
const value11 = {
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
const value12 = ["cancelOperation", "getOfferStatus", "getOperation", "goLive", "listOperations", "publishOffer"];
const value13 = ["reset", "truncate"];
const value14 = ["before", "after"];
const compiled0 = validate1;
const formats0 = documentFormats.int32;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit === undefined) {
      data.limit = 1000;
    }
    let data0 = data.limit;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
      (vErrors ??= []).push({
        instancePath: instancePath + "/limit",
        keyword: "type",
        params: { type: "integer" },
        message: "must be integer",
      });
      errors++;
    }
    if (typeof data0 == "number") {
      if (data0 > 100000 || isNaN(data0)) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/limit",
          keyword: "maximum",
          params: { comparison: "<=", limit: 100000 },
          message: "must be <= 100000",
        });
        errors++;
      }
      if (data0 < 0 || isNaN(data0)) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/limit",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
        });
        errors++;
      }
      if (!formats0.validate(data0)) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/limit",
          keyword: "format",
          params: { format: "int32" },
          message: 'must match format "int32"',
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
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const formats2 = documentFormats.double;

function validate5(
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
        if (!formats2.validate(data0)) {
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
        !validate5(data.displaydummycertify, {
          instancePath: instancePath + "/displaydummycertify",
          parentData: data,
          parentDataProperty: "displaydummycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaycertify !== undefined) {
      if (
        !validate5(data.displaycertify, {
          instancePath: instancePath + "/displaycertify",
          parentData: data,
          parentDataProperty: "displaycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.displayprovision !== undefined) {
      if (
        !validate5(data.displayprovision, {
          instancePath: instancePath + "/displayprovision",
          parentData: data,
          parentDataProperty: "displayprovision",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaypackage !== undefined) {
      if (
        !validate5(data.displaypackage, {
          instancePath: instancePath + "/displaypackage",
          parentData: data,
          parentDataProperty: "displaypackage",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data["publisher-signoff"] !== undefined) {
      if (
        !validate5(data["publisher-signoff"], {
          instancePath: instancePath + "/publisher-signoff",
          parentData: data,
          parentDataProperty: "publisher-signoff",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
        errors = vErrors.length;
      }
    }
    if (data.live !== undefined) {
      if (
        !validate5(data.live, {
          instancePath: instancePath + "/live",
          parentData: data,
          parentDataProperty: "live",
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
    for (const key0 in data) {
      if (
        !(
          key0 === "publisherId" ||
          key0 === "offerId" ||
          key0 === "offerTypeId" ||
          key0 === "publishingStep" ||
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
        if (!pattern0.test(data2)) {
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
    if (data.publishingStep !== undefined) {
      let data3 = data.publishingStep;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publishingStep",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (
        !(
          data3 === "displaydummycertify" ||
          data3 === "displaycertify" ||
          data3 === "displayprovision" ||
          data3 === "displaypackage"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/publishingStep",
          keyword: "enum",
          params: { allowedValues: value1 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.steps !== undefined) {
      if (
        !validate4(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
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

const compiled2 = validate14;

function validate14(
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
  validate14.errors = vErrors;
  return errors === 0;
}

const compiled3 = validate15;

function validate15(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "operation" },
        message: "must have required property 'operation'",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "notificationEmails")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data0 = data.operation;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data0 === "publishOffer" || data0 === "goLive" || data0 === "cancelOperation")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "enum",
          params: { allowedValues: value2 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.notificationEmails !== undefined) {
      let data1 = data.notificationEmails;
      if (typeof data1 === "string") {
        if (func0(data1) > 8192) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notificationEmails",
            keyword: "maxLength",
            params: { limit: 8192 },
            message: "must NOT have more than 8192 characters",
          });
          errors++;
        }
        if (func0(data1) < 3) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/notificationEmails",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
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
  validate15.errors = vErrors;
  return errors === 0;
}

const compiled4 = validate16;

function validate17(
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
        if (!formats2.validate(data0)) {
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
        if (!formats2.validate(data1)) {
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
  validate17.errors = vErrors;
  return errors === 0;
}

const formats10 = documentFormats.int64;

function validate20(
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
        if (!pattern0.test(data2)) {
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
        if (!formats10.validate(data3)) {
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
        !validate4(data.stepPlans, {
          instancePath: instancePath + "/stepPlans",
          parentData: data,
          parentDataProperty: "stepPlans",
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
  validate20.errors = vErrors;
  return errors === 0;
}

function validate19(
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
        !validate20(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}

const func18 = Object.prototype.hasOwnProperty;
const formats12 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate27(
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
          params: { allowedValues: value3 },
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
        if (!formats2.validate(data1)) {
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

function validate25(
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
      if (!func18.call(value4, key0)) {
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
        if (!formats12.test(data0)) {
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
        if (!pattern0.test(data1)) {
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
        if (!pattern0.test(data2)) {
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
        if (!formats10.validate(data3)) {
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
          params: { allowedValues: value5 },
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
        if (!formats2.validate(data5)) {
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
          params: { type: value6 },
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
        if (!formats2.validate(data6)) {
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
        !validate26(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
        if (!formats10.validate(data8)) {
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
          params: { type: value7 },
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
        if (!formats10.validate(data10)) {
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
          params: { type: value6 },
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
        if (!formats2.validate(data11)) {
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
  validate25.errors = vErrors;
  return errors === 0;
}

function validate24(
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
        !validate25(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

function validate33(
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
      if (!func18.call(value8, key0)) {
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
        if (!formats12.test(data0)) {
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
        if (!formats10.validate(data1)) {
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
        if (!pattern0.test(data3)) {
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
        if (!pattern0.test(data4)) {
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
          params: { allowedValues: value5 },
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
          params: { allowedValues: value9 },
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
          params: { type: value7 },
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
          params: { allowedValues: value10 },
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
        if (!formats2.validate(data8)) {
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
          params: { type: value6 },
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
        if (!formats2.validate(data9)) {
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
        if (!formats10.validate(data10)) {
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
          params: { type: value6 },
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
        if (!formats2.validate(data11)) {
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
          params: { type: value7 },
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
  validate33.errors = vErrors;
  return errors === 0;
}

function validate32(
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
        !validate33(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}

function validate16(
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
        if (!formats0.validate(data0)) {
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
        !validate17(data.clock, {
          instancePath: instancePath + "/clock",
          parentData: data,
          parentDataProperty: "clock",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.offers !== undefined) {
      if (
        !validate19(data.offers, {
          instancePath: instancePath + "/offers",
          parentData: data,
          parentDataProperty: "offers",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== undefined) {
      if (
        !validate24(data.operations, {
          instancePath: instancePath + "/operations",
          parentData: data,
          parentDataProperty: "operations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate32(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}

const compiled5 = validate36;

function validate36(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
      });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "advance" || key0 === "rate")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.advance !== undefined) {
      let data0 = data.advance;
      if (typeof data0 == "number") {
        if (data0 > 8640000000000000 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/advance",
            keyword: "maximum",
            params: { comparison: "<=", limit: 8640000000000000 },
            message: "must be <= 8640000000000000",
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/advance",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/advance",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath: instancePath + "/advance",
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
        if (!formats2.validate(data1)) {
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
  validate36.errors = vErrors;
  return errors === 0;
}

const compiled6 = validate37;

function validate37(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func18.call(value11, key0)) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        });
        errors++;
      }
    }
    if (data.operation !== undefined) {
      let data0 = data.operation;
      if (typeof data0 !== "string") {
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
          data0 === "cancelOperation" ||
          data0 === "getOfferStatus" ||
          data0 === "getOperation" ||
          data0 === "goLive" ||
          data0 === "listOperations" ||
          data0 === "publishOffer"
        )
      ) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/operation",
          keyword: "enum",
          params: { allowedValues: value12 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.latency !== undefined) {
      let data1 = data.latency;
      if (typeof data1 == "number") {
        if (data1 > 86400000 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/latency",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400000 },
            message: "must be <= 86400000",
          });
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/latency",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data1)) {
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
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 599 || isNaN(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          });
          errors++;
        }
        if (data2 < 400 || isNaN(data2)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/status",
            keyword: "minimum",
            params: { comparison: ">=", limit: 400 },
            message: "must be >= 400",
          });
          errors++;
        }
        if (!formats0.validate(data2)) {
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
      let data3 = data.retryAfter;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/retryAfter",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 86400 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/retryAfter",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/retryAfter",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats0.validate(data3)) {
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
      let data4 = data.connection;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/connection",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data4 === "reset" || data4 === "truncate")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/connection",
          keyword: "enum",
          params: { allowedValues: value13 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.when !== undefined) {
      let data5 = data.when;
      if (typeof data5 !== "string") {
        (vErrors ??= []).push({
          instancePath: instancePath + "/when",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      if (!(data5 === "before" || data5 === "after")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/when",
          keyword: "enum",
          params: { allowedValues: value14 },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
    }
    if (data.count !== undefined) {
      let data6 = data.count;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/count",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 1000000000 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1000000000 },
            message: "must be <= 1000000000",
          });
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/count",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
        if (!formats0.validate(data6)) {
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
      let data7 = data.probability;
      if (typeof data7 == "number") {
        if (data7 > 1 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/probability",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          });
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/probability",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats2.validate(data7)) {
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
      let data8 = data.seed;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/seed",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 2147483647 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/seed",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          });
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/seed",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats0.validate(data8)) {
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
  validate37.errors = vErrors;
  return errors === 0;
}

const compiled7 = validate38;

function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faultId === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "faultId" },
        message: "must have required property 'faultId'",
      });
      errors++;
    }
    if (data.faultId !== undefined) {
      let data0 = data.faultId;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/faultId",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/faultId",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/faultId",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
        if (!formats10.validate(data0)) {
          (vErrors ??= []).push({
            instancePath: instancePath + "/faultId",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}

const table = {
  listOffers: { parameters: { query: compiled0 }, body: {} },
  createOffers: { parameters: {}, body: { "application/json": compiled1 } },
  startCall: { parameters: { path: compiled2 }, body: { "application/json": compiled3 } },
  getState: { parameters: {}, body: {} },
  replaceState: { parameters: {}, body: { "application/json": compiled4 } },
  deleteState: { parameters: {}, body: {} },
  getClock: { parameters: {}, body: {} },
  updateClock: { parameters: {}, body: { "application/json": compiled5 } },
  listMessages: { parameters: { query: compiled0 }, body: {} },
  listRequests: { parameters: { query: compiled0 }, body: {} },
  deleteRequests: { parameters: {}, body: {} },
  listFaults: { parameters: {}, body: {} },
  createFault: { parameters: {}, body: { "application/json": compiled6 } },
  deleteFaults: { parameters: {}, body: {} },
  deleteFault: { parameters: { path: compiled7 }, body: {} },
  listEvents: { parameters: {}, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

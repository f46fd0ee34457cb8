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
var compiled0 = validate20;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9._-]+$", "u");
function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ms-request-id"] !== void 0) {
      let data0 = data["x-ms-request-id"];
      if (typeof data0 === "string") {
        if (func1(data0) > 128) {
          const err0 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/0/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/0/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "document#/validated/0/properties/x-ms-request-id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "document#/validated/0/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { "x-ms-request-id": true }, dynamicProps: false, dynamicItems: false };
var compiled1 = validate22;
var schema40 = {
  description: "What an offer is in the middle of, or at the end of.",
  type: "string",
  enum: [
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
  ],
  examples: ["provisioning"],
};
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var schema42 = {
  description: "A call of the emulated API that changes an offer.",
  type: "string",
  enum: ["publishOffer", "goLive", "cancelOperation"],
  examples: ["cancelOperation"],
};
function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 3) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 3 },
        message: "must NOT have more than 3 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/components/schemas/OfferCall/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "publishOffer" || data0 === "goLive" || data0 === "cancelOperation")) {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/components/schemas/OfferCall/enum",
          keyword: "enum",
          params: { allowedValues: schema42.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema45 = {
  description: "What an operation does.",
  type: "string",
  enum: ["publish", "golive", "cancel"],
  examples: ["publish"],
};
var schema46 = {
  description: "How far an operation is.",
  type: "string",
  enum: ["running", "completed", "failed", "canceled"],
  examples: ["running"],
};
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats2 = documentFormats["date-time"];
var formats4 = documentFormats.int32;
var schema51 = {
  description: "Identifier of a step.",
  type: "string",
  enum: ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage", "publisher-signoff", "live"],
  examples: ["displayprovision"],
};
var schema53 = {
  description: "How far a step of an operation is.",
  type: "string",
  enum: [
    "notStarted",
    "running",
    "waitingForPublisherReview",
    "waitingForApproval",
    "blocked",
    "rejected",
    "complete",
    "failed",
    "canceled",
  ],
  examples: ["complete"],
};
function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stepName === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stepName" },
        message: "must have required property 'stepName'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.percentage === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "percentage" },
        message: "must have required property 'percentage'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "stepName" || key0 === "status" || key0 === "percentage")) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err5 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/StepId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
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
        const err6 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/StepId/enum",
          keyword: "enum",
          params: { allowedValues: schema51.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.stepName !== void 0) {
      let data1 = data.stepName;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e5) {
          const err7 = {
            instancePath: instancePath + "/stepName",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/stepName",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err9 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/StepStatus/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
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
        const err10 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/StepStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema53.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.percentage !== void 0) {
      let data3 = data.percentage;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        const err11 = {
          instancePath: instancePath + "/percentage",
          schemaPath: "#/components/schemas/Percentage/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 100 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats4.validate(data3)) {
          const err14 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 10) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 10 },
        message: "must NOT have more than 10 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate29(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.submissionType === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "startedAt" },
        message: "must have required property 'startedAt'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.percentage === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "percentage" },
        message: "must have required property 'percentage'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "steps" },
        message: "must have required property 'steps'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
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
        const err6 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err7 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats0.test(data0)) {
          const err8 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/OperationId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.submissionType !== void 0) {
      let data1 = data.submissionType;
      if (typeof data1 !== "string") {
        const err10 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "publish" || data1 === "golive" || data1 === "cancel")) {
        const err11 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err12 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OperationStatus/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "running" || data2 === "completed" || data2 === "failed" || data2 === "canceled")) {
        const err13 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OperationStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema46.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.startedAt !== void 0) {
      let data3 = data.startedAt;
      if (typeof data3 === "string") {
        if (func1(data3) > 40) {
          const err14 = {
            instancePath: instancePath + "/startedAt",
            schemaPath: "#/components/schemas/DateTime/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats2.validate(data3)) {
          const err15 = {
            instancePath: instancePath + "/startedAt",
            schemaPath: "#/components/schemas/DateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/startedAt",
          schemaPath: "#/components/schemas/DateTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.percentage !== void 0) {
      let data4 = data.percentage;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        const err17 = {
          instancePath: instancePath + "/percentage",
          schemaPath: "#/components/schemas/Percentage/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 100 || isNaN(data4)) {
          const err18 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err19 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err20 = {
            instancePath: instancePath + "/percentage",
            schemaPath: "#/components/schemas/Percentage/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.steps !== void 0) {
      if (
        !validate28(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisherId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.offerId === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offerTypeId === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerTypeId" },
        message: "must have required property 'offerTypeId'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "state" },
        message: "must have required property 'state'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.calls === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "calls" },
        message: "must have required property 'calls'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
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
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func1(data0) > 50) {
          const err6 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err8 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err10 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err11 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err12 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.offerTypeId !== void 0) {
      let data2 = data.offerTypeId;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err14 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err15 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err16 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/offerTypeId",
          schemaPath: "#/components/schemas/Word/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        const err18 = {
          instancePath: instancePath + "/state",
          schemaPath: "#/components/schemas/OfferState/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
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
        const err19 = {
          instancePath: instancePath + "/state",
          schemaPath: "#/components/schemas/OfferState/enum",
          keyword: "enum",
          params: { allowedValues: schema40.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      if (
        !validate25(data.calls, {
          instancePath: instancePath + "/calls",
          parentData: data,
          parentDataProperty: "calls",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.operation !== void 0) {
      if (
        !validate27(data.operation, {
          instancePath: instancePath + "/operation",
          parentData: data,
          parentDataProperty: "operation",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e5 },
        message: "must NOT have more than 100000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate24(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled2 = validate35;
var pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");
function validate36(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ms-error-code"] !== void 0) {
      let data0 = data["x-ms-error-code"];
      if (typeof data0 === "string") {
        if (func1(data0) > 128) {
          const err0 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern8.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/x-ms-error-code",
          schemaPath: "#/components/schemas/ErrorCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["x-ms-request-id"] !== void 0) {
      let data1 = data["x-ms-request-id"];
      if (typeof data1 === "string") {
        if (func1(data1) > 128) {
          const err3 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "#/properties/x-ms-request-id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = {
  props: { "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate35(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = {
  props: { "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled3 = validate38;
var wrapper0 = { validate: validate40 };
function validate41(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 100 },
        message: "must NOT have more than 100 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate40(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "code" },
        message: "must have required property 'code'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message" },
        message: "must have required property 'message'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) > 128) {
          const err2 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern8.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/code",
          schemaPath: "#/components/schemas/ErrorCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e5) {
          const err5 = {
            instancePath: instancePath + "/message",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e5) {
          const err7 = {
            instancePath: instancePath + "/target",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      if (
        !validate41(data.details, {
          instancePath: instancePath + "/details",
          parentData: data,
          parentDataProperty: "details",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = {
  props: { code: true, message: true, target: true, details: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate39(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "error" },
        message: "must have required property 'error'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      if (
        !validate40(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { props: { error: true }, dynamicProps: false, dynamicItems: false };
function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { props: { error: true }, dynamicProps: false, dynamicItems: false };
var compiled4 = validate45;
var pattern11 = new RegExp("^[A-Z, ]*$", "u");
function validate46(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Allow !== void 0) {
      let data0 = data.Allow;
      if (typeof data0 === "string") {
        if (func1(data0) > 128) {
          const err0 = {
            instancePath: instancePath + "/Allow",
            schemaPath: "#/properties/Allow/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern11.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/Allow",
            schemaPath: "#/properties/Allow/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z, ]*$" },
            message: 'must match pattern "^[A-Z, ]*$"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/Allow",
          schemaPath: "#/properties/Allow/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["Retry-After"] !== void 0) {
      let data1 = data["Retry-After"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err3 = {
          instancePath: instancePath + "/Retry-After",
          schemaPath: "#/components/schemas/RetryAfter/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 86400 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/components/schemas/RetryAfter/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/components/schemas/RetryAfter/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats4.validate(data1)) {
          const err6 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/components/schemas/RetryAfter/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data["x-ms-error-code"] !== void 0) {
      let data2 = data["x-ms-error-code"];
      if (typeof data2 === "string") {
        if (func1(data2) > 128) {
          const err7 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern8.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/x-ms-error-code",
          schemaPath: "#/components/schemas/ErrorCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["x-ms-request-id"] !== void 0) {
      let data3 = data["x-ms-request-id"];
      if (typeof data3 === "string") {
        if (func1(data3) > 128) {
          const err10 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err11 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "#/properties/x-ms-request-id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = {
  props: { Allow: true, "Retry-After": true, "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate45(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate46(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
    errors = vErrors.length;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = {
  props: { Allow: true, "Retry-After": true, "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled5 = validate48;
var formats12 =
  /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function validate50(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "code" },
        message: "must have required property 'code'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message" },
        message: "must have required property 'message'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "message")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func1(data0) > 128) {
          const err3 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern8.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/code",
          schemaPath: "#/components/schemas/ErrorCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e5) {
          const err6 = {
            instancePath: instancePath + "/message",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate49(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "operationLocation" || key0 === "error")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err1 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 599 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 200 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 200 },
            message: "must be >= 200",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats4.validate(data0)) {
          const err4 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.operationLocation !== void 0) {
      let data1 = data.operationLocation;
      if (typeof data1 === "string") {
        if (func1(data1) > 2048) {
          const err5 = {
            instancePath: instancePath + "/operationLocation",
            schemaPath: "#/properties/operationLocation/maxLength",
            keyword: "maxLength",
            params: { limit: 2048 },
            message: "must NOT have more than 2048 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats12.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/operationLocation",
            schemaPath: "#/properties/operationLocation/format",
            keyword: "format",
            params: { format: "uri-reference" },
            message: 'must match format "uri-reference"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/operationLocation",
          schemaPath: "#/properties/operationLocation/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (
        !validate50(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate48(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
    errors = vErrors.length;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled6 = validate53;
var formats16 = documentFormats.double;
function validate55(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.time === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "time" },
        message: "must have required property 'time'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rate === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "rate" },
        message: "must have required property 'rate'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "time" || key0 === "rate")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data0 = data.time;
      if (typeof data0 == "number") {
        if (data0 > 864e13 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/components/schemas/Time/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < -864e13 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/components/schemas/Time/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats16.validate(data0)) {
          const err5 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/components/schemas/Time/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/components/schemas/Time/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (typeof data1 == "number") {
        if (data1 > 1e9 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1e9 },
            message: "must be <= 1000000000",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats16.validate(data1)) {
          const err9 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/rate",
          schemaPath: "#/components/schemas/Rate/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var formats20 = documentFormats.int64;
var schema88 = {
  description: "What becomes of a step when its time is over, where it is not just done.",
  type: "string",
  enum: ["blocks", "fails"],
  examples: ["blocks"],
};
function validate60(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "duration" || key0 === "outcome")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data0 = data.duration;
      if (typeof data0 == "number") {
        if (data0 > 864e13 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats16.validate(data0)) {
          const err3 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/duration",
          schemaPath: "#/components/schemas/Duration/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data1 = data.outcome;
      if (typeof data1 !== "string") {
        const err5 = {
          instancePath: instancePath + "/outcome",
          schemaPath: "#/components/schemas/StepOutcome/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "blocks" || data1 === "fails")) {
        const err6 = {
          instancePath: instancePath + "/outcome",
          schemaPath: "#/components/schemas/StepOutcome/enum",
          keyword: "enum",
          params: { allowedValues: schema88.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate59(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.displaydummycertify !== void 0) {
      if (
        !validate60(data.displaydummycertify, {
          instancePath: instancePath + "/displaydummycertify",
          parentData: data,
          parentDataProperty: "displaydummycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaycertify !== void 0) {
      if (
        !validate60(data.displaycertify, {
          instancePath: instancePath + "/displaycertify",
          parentData: data,
          parentDataProperty: "displaycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.displayprovision !== void 0) {
      if (
        !validate60(data.displayprovision, {
          instancePath: instancePath + "/displayprovision",
          parentData: data,
          parentDataProperty: "displayprovision",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaypackage !== void 0) {
      if (
        !validate60(data.displaypackage, {
          instancePath: instancePath + "/displaypackage",
          parentData: data,
          parentDataProperty: "displaypackage",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data["publisher-signoff"] !== void 0) {
      if (
        !validate60(data["publisher-signoff"], {
          instancePath: instancePath + "/publisher-signoff",
          parentData: data,
          parentDataProperty: "publisher-signoff",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.live !== void 0) {
      if (
        !validate60(data.live, {
          instancePath: instancePath + "/live",
          parentData: data,
          parentDataProperty: "live",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate58(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisherId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.offerId === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offerTypeId === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerTypeId" },
        message: "must have required property 'offerTypeId'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.offerVersion === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerVersion" },
        message: "must have required property 'offerVersion'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.stepPlans === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stepPlans" },
        message: "must have required property 'stepPlans'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
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
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func1(data0) > 50) {
          const err6 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err8 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err10 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err11 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err12 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.offerTypeId !== void 0) {
      let data2 = data.offerTypeId;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err14 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err15 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err16 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/offerTypeId",
          schemaPath: "#/components/schemas/Word/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.offerVersion !== void 0) {
      let data3 = data.offerVersion;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        const err18 = {
          instancePath: instancePath + "/offerVersion",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err19 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err20 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!formats20.validate(data3)) {
          const err21 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.stepPlans !== void 0) {
      if (
        !validate59(data.stepPlans, {
          instancePath: instancePath + "/stepPlans",
          parentData: data,
          parentDataProperty: "stepPlans",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate57(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e6) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e6 },
        message: "must NOT have more than 1000000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate58(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema90 = {
  description: "What is recorded of an operation.",
  type: "object",
  additionalProperties: false,
  required: [
    "id",
    "publisherId",
    "offerId",
    "number",
    "submissionType",
    "startedAt",
    "canceledAt",
    "steps",
    "publishingVersion",
    "notificationEmails",
    "noticesTold",
    "nextNoticeAt",
  ],
  properties: {
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
  },
};
var schema97 = {
  description: "A time in milliseconds since 1970; `null` where there is none.",
  type: ["number", "null"],
  format: "double",
  minimum: -864e13,
  maximum: 864e13,
  examples: [1522095164e3],
};
var schema104 = {
  description: "Text for people; `null` where there is none.",
  type: ["string", "null"],
  maxLength: 1e5,
  examples: ["the mailbox is full"],
};
var func28 = Object.prototype.hasOwnProperty;
function validate73(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.duration === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "duration" },
        message: "must have required property 'duration'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "duration" || key0 === "outcome")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/StepId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/StepId/enum",
          keyword: "enum",
          params: { allowedValues: schema51.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data1 = data.duration;
      if (typeof data1 == "number") {
        if (data1 > 864e13 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats16.validate(data1)) {
          const err7 = {
            instancePath: instancePath + "/duration",
            schemaPath: "#/components/schemas/Duration/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/duration",
          schemaPath: "#/components/schemas/Duration/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data2 = data.outcome;
      if (typeof data2 !== "string") {
        const err9 = {
          instancePath: instancePath + "/outcome",
          schemaPath: "#/components/schemas/StepOutcome/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "blocks" || data2 === "fails")) {
        const err10 = {
          instancePath: instancePath + "/outcome",
          schemaPath: "#/components/schemas/StepOutcome/enum",
          keyword: "enum",
          params: { allowedValues: schema88.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate72(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 10) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 10 },
        message: "must NOT have more than 10 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate73(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate71(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.publisherId === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offerId === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.number === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "number" },
        message: "must have required property 'number'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.submissionType === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "startedAt" },
        message: "must have required property 'startedAt'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.canceledAt === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "canceledAt" },
        message: "must have required property 'canceledAt'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "steps" },
        message: "must have required property 'steps'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.publishingVersion === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publishingVersion" },
        message: "must have required property 'publishingVersion'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.notificationEmails === void 0) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notificationEmails" },
        message: "must have required property 'notificationEmails'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.noticesTold === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "noticesTold" },
        message: "must have required property 'noticesTold'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.nextNoticeAt === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "nextNoticeAt" },
        message: "must have required property 'nextNoticeAt'",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema90.properties, key0)) {
        const err12 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err13 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!formats0.test(data0)) {
          const err14 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/OperationId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data1 = data.publisherId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err16 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err17 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err18 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.offerId !== void 0) {
      let data2 = data.offerId;
      if (typeof data2 === "string") {
        if (func1(data2) > 50) {
          const err20 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err21 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err22 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data3 = data.number;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        const err24 = {
          instancePath: instancePath + "/number",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err25 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err26 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!formats20.validate(data3)) {
          const err27 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.submissionType !== void 0) {
      let data4 = data.submissionType;
      if (typeof data4 !== "string") {
        const err28 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data4 === "publish" || data4 === "golive" || data4 === "cancel")) {
        const err29 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.startedAt !== void 0) {
      let data5 = data.startedAt;
      if (typeof data5 == "number") {
        if (data5 > 864e13 || isNaN(data5)) {
          const err30 = {
            instancePath: instancePath + "/startedAt",
            schemaPath: "#/components/schemas/Time/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data5 < -864e13 || isNaN(data5)) {
          const err31 = {
            instancePath: instancePath + "/startedAt",
            schemaPath: "#/components/schemas/Time/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!formats16.validate(data5)) {
          const err32 = {
            instancePath: instancePath + "/startedAt",
            schemaPath: "#/components/schemas/Time/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/startedAt",
          schemaPath: "#/components/schemas/Time/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.canceledAt !== void 0) {
      let data6 = data.canceledAt;
      if (!(typeof data6 == "number") && data6 !== null) {
        const err34 = {
          instancePath: instancePath + "/canceledAt",
          schemaPath: "#/components/schemas/OptionalTime/type",
          keyword: "type",
          params: { type: schema97.type },
          message: "must be number,null",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 864e13 || isNaN(data6)) {
          const err35 = {
            instancePath: instancePath + "/canceledAt",
            schemaPath: "#/components/schemas/OptionalTime/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data6 < -864e13 || isNaN(data6)) {
          const err36 = {
            instancePath: instancePath + "/canceledAt",
            schemaPath: "#/components/schemas/OptionalTime/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!formats16.validate(data6)) {
          const err37 = {
            instancePath: instancePath + "/canceledAt",
            schemaPath: "#/components/schemas/OptionalTime/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.steps !== void 0) {
      if (
        !validate72(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.publishingVersion !== void 0) {
      let data8 = data.publishingVersion;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        const err38 = {
          instancePath: instancePath + "/publishingVersion",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err39 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err40 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!formats20.validate(data8)) {
          const err41 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.notificationEmails !== void 0) {
      let data9 = data.notificationEmails;
      if (typeof data9 !== "string" && data9 !== null) {
        const err42 = {
          instancePath: instancePath + "/notificationEmails",
          schemaPath: "#/components/schemas/OptionalText/type",
          keyword: "type",
          params: { type: schema104.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 1e5) {
          const err43 = {
            instancePath: instancePath + "/notificationEmails",
            schemaPath: "#/components/schemas/OptionalText/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.noticesTold !== void 0) {
      let data10 = data.noticesTold;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        const err44 = {
          instancePath: instancePath + "/noticesTold",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err45 = {
            instancePath: instancePath + "/noticesTold",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err46 = {
            instancePath: instancePath + "/noticesTold",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (!formats20.validate(data10)) {
          const err47 = {
            instancePath: instancePath + "/noticesTold",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.nextNoticeAt !== void 0) {
      let data11 = data.nextNoticeAt;
      if (!(typeof data11 == "number") && data11 !== null) {
        const err48 = {
          instancePath: instancePath + "/nextNoticeAt",
          schemaPath: "#/components/schemas/OptionalTime/type",
          keyword: "type",
          params: { type: schema97.type },
          message: "must be number,null",
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 864e13 || isNaN(data11)) {
          const err49 = {
            instancePath: instancePath + "/nextNoticeAt",
            schemaPath: "#/components/schemas/OptionalTime/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data11 < -864e13 || isNaN(data11)) {
          const err50 = {
            instancePath: instancePath + "/nextNoticeAt",
            schemaPath: "#/components/schemas/OptionalTime/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (!formats16.validate(data11)) {
          const err51 = {
            instancePath: instancePath + "/nextNoticeAt",
            schemaPath: "#/components/schemas/OptionalTime/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
  } else {
    const err52 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate70(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e7) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e7 },
        message: "must NOT have more than 10000000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate71(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema108 = {
  description: "What is recorded of a notification.",
  type: "object",
  additionalProperties: false,
  required: [
    "operationId",
    "noticeNumber",
    "address",
    "publisherId",
    "offerId",
    "submissionType",
    "notice",
    "step",
    "happenedAt",
    "deliveredAt",
    "attempts",
    "nextAttemptAt",
    "lastError",
  ],
  properties: {
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
  },
};
var schema115 = {
  description: "What happened to an operation.",
  type: "string",
  enum: ["started", "stepDone", "blocked", "failed", "canceled", "completed"],
  examples: ["canceled"],
};
var schema116 = {
  description: "Identifier of a step; `null` where it is none of one.",
  type: ["string", "null"],
  maxLength: 40,
  enum: [
    "displaydummycertify",
    "displaycertify",
    "displayprovision",
    "displaypackage",
    "publisher-signoff",
    "live",
    null,
  ],
  examples: ["displayprovision"],
};
function validate79(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operationId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "operationId" },
        message: "must have required property 'operationId'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.noticeNumber === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "noticeNumber" },
        message: "must have required property 'noticeNumber'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "address" },
        message: "must have required property 'address'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publisherId === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.offerId === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.submissionType === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.notice === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notice" },
        message: "must have required property 'notice'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "step" },
        message: "must have required property 'step'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.happenedAt === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "happenedAt" },
        message: "must have required property 'happenedAt'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.deliveredAt === void 0) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "deliveredAt" },
        message: "must have required property 'deliveredAt'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "attempts" },
        message: "must have required property 'attempts'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.nextAttemptAt === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "nextAttemptAt" },
        message: "must have required property 'nextAttemptAt'",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.lastError === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "lastError" },
        message: "must have required property 'lastError'",
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema108.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      let data0 = data.operationId;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err14 = {
            instancePath: instancePath + "/operationId",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats0.test(data0)) {
          const err15 = {
            instancePath: instancePath + "/operationId",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/operationId",
          schemaPath: "#/components/schemas/OperationId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.noticeNumber !== void 0) {
      let data1 = data.noticeNumber;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err17 = {
          instancePath: instancePath + "/noticeNumber",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err18 = {
            instancePath: instancePath + "/noticeNumber",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err19 = {
            instancePath: instancePath + "/noticeNumber",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats20.validate(data1)) {
          const err20 = {
            instancePath: instancePath + "/noticeNumber",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e5) {
          const err21 = {
            instancePath: instancePath + "/address",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/address",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data3 = data.publisherId;
      if (typeof data3 === "string") {
        if (func1(data3) > 50) {
          const err23 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err24 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err25 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.offerId !== void 0) {
      let data4 = data.offerId;
      if (typeof data4 === "string") {
        if (func1(data4) > 50) {
          const err27 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err28 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern5.test(data4)) {
          const err29 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.submissionType !== void 0) {
      let data5 = data.submissionType;
      if (typeof data5 !== "string") {
        const err31 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data5 === "publish" || data5 === "golive" || data5 === "cancel")) {
        const err32 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.notice !== void 0) {
      let data6 = data.notice;
      if (typeof data6 !== "string") {
        const err33 = {
          instancePath: instancePath + "/notice",
          schemaPath: "#/components/schemas/Notice/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
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
        const err34 = {
          instancePath: instancePath + "/notice",
          schemaPath: "#/components/schemas/Notice/enum",
          keyword: "enum",
          params: { allowedValues: schema115.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data7 = data.step;
      if (typeof data7 !== "string" && data7 !== null) {
        const err35 = {
          instancePath: instancePath + "/step",
          schemaPath: "#/components/schemas/OptionalStepId/type",
          keyword: "type",
          params: { type: schema116.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
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
        const err36 = {
          instancePath: instancePath + "/step",
          schemaPath: "#/components/schemas/OptionalStepId/enum",
          keyword: "enum",
          params: { allowedValues: schema116.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 40) {
          const err37 = {
            instancePath: instancePath + "/step",
            schemaPath: "#/components/schemas/OptionalStepId/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.happenedAt !== void 0) {
      let data8 = data.happenedAt;
      if (typeof data8 == "number") {
        if (data8 > 864e13 || isNaN(data8)) {
          const err38 = {
            instancePath: instancePath + "/happenedAt",
            schemaPath: "#/components/schemas/Time/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data8 < -864e13 || isNaN(data8)) {
          const err39 = {
            instancePath: instancePath + "/happenedAt",
            schemaPath: "#/components/schemas/Time/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats16.validate(data8)) {
          const err40 = {
            instancePath: instancePath + "/happenedAt",
            schemaPath: "#/components/schemas/Time/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = {
          instancePath: instancePath + "/happenedAt",
          schemaPath: "#/components/schemas/Time/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.deliveredAt !== void 0) {
      let data9 = data.deliveredAt;
      if (!(typeof data9 == "number") && data9 !== null) {
        const err42 = {
          instancePath: instancePath + "/deliveredAt",
          schemaPath: "#/components/schemas/OptionalTime/type",
          keyword: "type",
          params: { type: schema97.type },
          message: "must be number,null",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data9 == "number") {
        if (data9 > 864e13 || isNaN(data9)) {
          const err43 = {
            instancePath: instancePath + "/deliveredAt",
            schemaPath: "#/components/schemas/OptionalTime/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data9 < -864e13 || isNaN(data9)) {
          const err44 = {
            instancePath: instancePath + "/deliveredAt",
            schemaPath: "#/components/schemas/OptionalTime/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!formats16.validate(data9)) {
          const err45 = {
            instancePath: instancePath + "/deliveredAt",
            schemaPath: "#/components/schemas/OptionalTime/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.attempts !== void 0) {
      let data10 = data.attempts;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        const err46 = {
          instancePath: instancePath + "/attempts",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err47 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err48 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (!formats20.validate(data10)) {
          const err49 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.nextAttemptAt !== void 0) {
      let data11 = data.nextAttemptAt;
      if (!(typeof data11 == "number") && data11 !== null) {
        const err50 = {
          instancePath: instancePath + "/nextAttemptAt",
          schemaPath: "#/components/schemas/OptionalTime/type",
          keyword: "type",
          params: { type: schema97.type },
          message: "must be number,null",
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 864e13 || isNaN(data11)) {
          const err51 = {
            instancePath: instancePath + "/nextAttemptAt",
            schemaPath: "#/components/schemas/OptionalTime/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data11 < -864e13 || isNaN(data11)) {
          const err52 = {
            instancePath: instancePath + "/nextAttemptAt",
            schemaPath: "#/components/schemas/OptionalTime/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: -864e13 },
            message: "must be >= -8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (!formats16.validate(data11)) {
          const err53 = {
            instancePath: instancePath + "/nextAttemptAt",
            schemaPath: "#/components/schemas/OptionalTime/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.lastError !== void 0) {
      let data12 = data.lastError;
      if (typeof data12 !== "string" && data12 !== null) {
        const err54 = {
          instancePath: instancePath + "/lastError",
          schemaPath: "#/components/schemas/OptionalText/type",
          keyword: "type",
          params: { type: schema104.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 1e5) {
          const err55 = {
            instancePath: instancePath + "/lastError",
            schemaPath: "#/components/schemas/OptionalText/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
  } else {
    const err56 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate78(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e7) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e7 },
        message: "must NOT have more than 10000000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate79(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate54(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "version" },
        message: "must have required property 'version'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.clock === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "clock" },
        message: "must have required property 'clock'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offers === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offers" },
        message: "must have required property 'offers'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.operations === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "operations" },
        message: "must have required property 'operations'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.messages === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "messages" },
        message: "must have required property 'messages'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(key0 === "version" || key0 === "clock" || key0 === "offers" || key0 === "operations" || key0 === "messages")
      ) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err6 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 1 || isNaN(data0)) {
          const err7 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err8 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats4.validate(data0)) {
          const err9 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.clock !== void 0) {
      if (
        !validate55(data.clock, {
          instancePath: instancePath + "/clock",
          parentData: data,
          parentDataProperty: "clock",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.offers !== void 0) {
      if (
        !validate57(data.offers, {
          instancePath: instancePath + "/offers",
          parentData: data,
          parentDataProperty: "offers",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== void 0) {
      if (
        !validate70(data.operations, {
          instancePath: instancePath + "/operations",
          parentData: data,
          parentDataProperty: "operations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0) {
      if (
        !validate78(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate53(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
    errors = vErrors.length;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled7 = validate83;
function validate84(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "now" },
        message: "must have required property 'now'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rate === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "rate" },
        message: "must have required property 'rate'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "rate")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (func1(data0) > 40) {
          const err3 = {
            instancePath: instancePath + "/now",
            schemaPath: "#/components/schemas/DateTime/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats2.validate(data0)) {
          const err4 = {
            instancePath: instancePath + "/now",
            schemaPath: "#/components/schemas/DateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/now",
          schemaPath: "#/components/schemas/DateTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (typeof data1 == "number") {
        if (data1 > 1e9 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1e9 },
            message: "must be <= 1000000000",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats16.validate(data1)) {
          const err8 = {
            instancePath: instancePath + "/rate",
            schemaPath: "#/components/schemas/Rate/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/rate",
          schemaPath: "#/components/schemas/Rate/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate83(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled8 = validate86;
var schema128 = {
  description: "A notification of what happened to an operation, as it is told to one address.",
  type: "object",
  additionalProperties: false,
  required: [
    "publisherId",
    "offerId",
    "operationId",
    "submissionType",
    "notice",
    "step",
    "happenedAt",
    "to",
    "subject",
    "text",
    "deliveredAt",
    "attempts",
    "lastError",
  ],
  properties: {
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
  },
};
var schema139 = {
  description: "A date-time of RFC 3339, in UTC; `null` where there is none.",
  type: ["string", "null"],
  format: "date-time",
  maxLength: 40,
  examples: ["2018-03-26T20:12:44.000Z"],
};
function validate88(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.publisherId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "publisherId" },
        message: "must have required property 'publisherId'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.offerId === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "offerId" },
        message: "must have required property 'offerId'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.operationId === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "operationId" },
        message: "must have required property 'operationId'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.submissionType === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "submissionType" },
        message: "must have required property 'submissionType'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.notice === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notice" },
        message: "must have required property 'notice'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "step" },
        message: "must have required property 'step'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.happenedAt === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "happenedAt" },
        message: "must have required property 'happenedAt'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "to" },
        message: "must have required property 'to'",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "subject" },
        message: "must have required property 'subject'",
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property 'text'",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.deliveredAt === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "deliveredAt" },
        message: "must have required property 'deliveredAt'",
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "attempts" },
        message: "must have required property 'attempts'",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.lastError === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "lastError" },
        message: "must have required property 'lastError'",
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema128.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func1(data0) > 50) {
          const err14 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err15 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err16 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err18 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err19 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err20 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.operationId !== void 0) {
      let data2 = data.operationId;
      if (typeof data2 === "string") {
        if (func1(data2) > 36) {
          const err22 = {
            instancePath: instancePath + "/operationId",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats0.test(data2)) {
          const err23 = {
            instancePath: instancePath + "/operationId",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/operationId",
          schemaPath: "#/components/schemas/OperationId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.submissionType !== void 0) {
      let data3 = data.submissionType;
      if (typeof data3 !== "string") {
        const err25 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data3 === "publish" || data3 === "golive" || data3 === "cancel")) {
        const err26 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.notice !== void 0) {
      let data4 = data.notice;
      if (typeof data4 !== "string") {
        const err27 = {
          instancePath: instancePath + "/notice",
          schemaPath: "#/components/schemas/Notice/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
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
        const err28 = {
          instancePath: instancePath + "/notice",
          schemaPath: "#/components/schemas/Notice/enum",
          keyword: "enum",
          params: { allowedValues: schema115.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data5 = data.step;
      if (typeof data5 !== "string" && data5 !== null) {
        const err29 = {
          instancePath: instancePath + "/step",
          schemaPath: "#/components/schemas/OptionalStepId/type",
          keyword: "type",
          params: { type: schema116.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
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
        const err30 = {
          instancePath: instancePath + "/step",
          schemaPath: "#/components/schemas/OptionalStepId/enum",
          keyword: "enum",
          params: { allowedValues: schema116.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 40) {
          const err31 = {
            instancePath: instancePath + "/step",
            schemaPath: "#/components/schemas/OptionalStepId/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.happenedAt !== void 0) {
      let data6 = data.happenedAt;
      if (typeof data6 === "string") {
        if (func1(data6) > 40) {
          const err32 = {
            instancePath: instancePath + "/happenedAt",
            schemaPath: "#/components/schemas/DateTime/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (!formats2.validate(data6)) {
          const err33 = {
            instancePath: instancePath + "/happenedAt",
            schemaPath: "#/components/schemas/DateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/happenedAt",
          schemaPath: "#/components/schemas/DateTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data7 = data.to;
      if (typeof data7 === "string") {
        if (func1(data7) > 1e5) {
          const err35 = {
            instancePath: instancePath + "/to",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/to",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data8 = data.subject;
      if (typeof data8 === "string") {
        if (func1(data8) > 1e5) {
          const err37 = {
            instancePath: instancePath + "/subject",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/subject",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data9 = data.text;
      if (typeof data9 === "string") {
        if (func1(data9) > 1e5) {
          const err39 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.deliveredAt !== void 0) {
      let data10 = data.deliveredAt;
      if (typeof data10 !== "string" && data10 !== null) {
        const err41 = {
          instancePath: instancePath + "/deliveredAt",
          schemaPath: "#/components/schemas/OptionalDateTime/type",
          keyword: "type",
          params: { type: schema139.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 40) {
          const err42 = {
            instancePath: instancePath + "/deliveredAt",
            schemaPath: "#/components/schemas/OptionalDateTime/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!formats2.validate(data10)) {
          const err43 = {
            instancePath: instancePath + "/deliveredAt",
            schemaPath: "#/components/schemas/OptionalDateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.attempts !== void 0) {
      let data11 = data.attempts;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        const err44 = {
          instancePath: instancePath + "/attempts",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data11 == "number") {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          const err45 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err46 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (!formats20.validate(data11)) {
          const err47 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    }
    if (data.lastError !== void 0) {
      let data12 = data.lastError;
      if (typeof data12 !== "string" && data12 !== null) {
        const err48 = {
          instancePath: instancePath + "/lastError",
          schemaPath: "#/components/schemas/OptionalText/type",
          keyword: "type",
          params: { type: schema104.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 1e5) {
          const err49 = {
            instancePath: instancePath + "/lastError",
            schemaPath: "#/components/schemas/OptionalText/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
  } else {
    const err50 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate87(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e5 },
        message: "must NOT have more than 100000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate88(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate86(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled9 = validate91;
var schema144 = {
  description: "A request of the emulated API, and how it was answered.",
  type: "object",
  additionalProperties: false,
  required: ["time", "method", "target", "milliseconds", "curl"],
  properties: {
    time: { $ref: "#/components/schemas/DateTime" },
    method: { $ref: "#/components/schemas/Text" },
    target: {
      description: "Path and query as they were sent.",
      type: "string",
      maxLength: 2e4,
      examples: ["/api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel?api-version=2017-10-31"],
    },
    operation: { $ref: "#/components/schemas/OperationName" },
    status: {
      description: "The status of the answer. It is missing where a fault took the connection away.",
      type: "integer",
      format: "int32",
      minimum: 100,
      maximum: 599,
      examples: [200],
    },
    errorCode: { $ref: "#/components/schemas/ErrorCode" },
    requestId: { $ref: "#/components/schemas/Text" },
    milliseconds: { $ref: "#/components/schemas/Duration" },
    fault: { $ref: "#/components/schemas/Count" },
    curl: { $ref: "#/components/schemas/Text" },
  },
};
var schema147 = {
  description: "An operation of the emulated API.",
  type: "string",
  enum: ["cancelOperation", "getOfferStatus", "getOperation", "goLive", "listOperations", "publishOffer"],
  examples: ["cancelOperation"],
};
function validate93(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.time === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "time" },
        message: "must have required property 'time'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.method === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "method" },
        message: "must have required property 'method'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "target" },
        message: "must have required property 'target'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.milliseconds === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "milliseconds" },
        message: "must have required property 'milliseconds'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.curl === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "curl" },
        message: "must have required property 'curl'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema144.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data0 = data.time;
      if (typeof data0 === "string") {
        if (func1(data0) > 40) {
          const err6 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/components/schemas/DateTime/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!formats2.validate(data0)) {
          const err7 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/components/schemas/DateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/components/schemas/DateTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (func1(data1) > 1e5) {
          const err9 = {
            instancePath: instancePath + "/method",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/method",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e4) {
          const err11 = {
            instancePath: instancePath + "/target",
            schemaPath: "#/properties/target/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/properties/target/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data3 = data.operation;
      if (typeof data3 !== "string") {
        const err13 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
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
        const err14 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/enum",
          keyword: "enum",
          params: { allowedValues: schema147.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        const err15 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          const err16 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 100 || isNaN(data4)) {
          const err17 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100 },
            message: "must be >= 100",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err18 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.errorCode !== void 0) {
      let data5 = data.errorCode;
      if (typeof data5 === "string") {
        if (func1(data5) > 128) {
          const err19 = {
            instancePath: instancePath + "/errorCode",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern8.test(data5)) {
          const err20 = {
            instancePath: instancePath + "/errorCode",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
            message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/errorCode",
          schemaPath: "#/components/schemas/ErrorCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.requestId !== void 0) {
      let data6 = data.requestId;
      if (typeof data6 === "string") {
        if (func1(data6) > 1e5) {
          const err22 = {
            instancePath: instancePath + "/requestId",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/requestId",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.milliseconds !== void 0) {
      let data7 = data.milliseconds;
      if (typeof data7 == "number") {
        if (data7 > 864e13 || isNaN(data7)) {
          const err24 = {
            instancePath: instancePath + "/milliseconds",
            schemaPath: "#/components/schemas/Duration/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err25 = {
            instancePath: instancePath + "/milliseconds",
            schemaPath: "#/components/schemas/Duration/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!formats16.validate(data7)) {
          const err26 = {
            instancePath: instancePath + "/milliseconds",
            schemaPath: "#/components/schemas/Duration/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/milliseconds",
          schemaPath: "#/components/schemas/Duration/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.fault !== void 0) {
      let data8 = data.fault;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        const err28 = {
          instancePath: instancePath + "/fault",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err29 = {
            instancePath: instancePath + "/fault",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err30 = {
            instancePath: instancePath + "/fault",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats20.validate(data8)) {
          const err31 = {
            instancePath: instancePath + "/fault",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.curl !== void 0) {
      let data9 = data.curl;
      if (typeof data9 === "string") {
        if (func1(data9) > 1e5) {
          const err32 = {
            instancePath: instancePath + "/curl",
            schemaPath: "#/components/schemas/Text/maxLength",
            keyword: "maxLength",
            params: { limit: 1e5 },
            message: "must NOT have more than 100000 characters",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/curl",
          schemaPath: "#/components/schemas/Text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate92(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e5 },
        message: "must NOT have more than 100000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate93(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate91(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
    errors = vErrors.length;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled10 = validate96;
var schema155 = {
  description: "A fault that is there.",
  type: "object",
  additionalProperties: false,
  required: ["id", "met"],
  properties: {
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
  },
};
var schema162 = {
  description:
    "What becomes of the connection. `reset` closes it without an answer, and `truncate` in the middle of one.",
  type: "string",
  enum: ["reset", "truncate"],
  examples: ["reset"],
};
var schema163 = {
  description: "Whether the call fails before it was done, or after it and nobody is told. What is truncated was done.",
  type: "string",
  enum: ["before", "after"],
  examples: ["after"],
};
function validate98(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.met === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "met" },
        message: "must have required property 'met'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema155.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats20.validate(data0)) {
          const err6 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.met !== void 0) {
      let data1 = data.met;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err7 = {
          instancePath: instancePath + "/met",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats20.validate(data1)) {
          const err10 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 !== "string") {
        const err11 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
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
        const err12 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/enum",
          keyword: "enum",
          params: { allowedValues: schema147.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.latency !== void 0) {
      let data3 = data.latency;
      if (typeof data3 == "number") {
        if (data3 > 864e5 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e5 },
            message: "must be <= 86400000",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats16.validate(data3)) {
          const err15 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/latency",
          schemaPath: "#/components/schemas/Latency/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        const err17 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/FaultStatus/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          const err18 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 < 400 || isNaN(data4)) {
          const err19 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 400 },
            message: "must be >= 400",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err20 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        const err21 = {
          instancePath: instancePath + "/retryAfter",
          schemaPath: "#/components/schemas/RetryAfter/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 86400 || isNaN(data5)) {
          const err22 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats4.validate(data5)) {
          const err24 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.connection !== void 0) {
      let data6 = data.connection;
      if (typeof data6 !== "string") {
        const err25 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data6 === "reset" || data6 === "truncate")) {
        const err26 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/enum",
          keyword: "enum",
          params: { allowedValues: schema162.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data7 = data.when;
      if (typeof data7 !== "string") {
        const err27 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data7 === "before" || data7 === "after")) {
        const err28 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/enum",
          keyword: "enum",
          params: { allowedValues: schema163.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data8 = data.count;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        const err29 = {
          instancePath: instancePath + "/count",
          schemaPath: "#/components/schemas/FaultCount/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 1e9 || isNaN(data8)) {
          const err30 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1e9 },
            message: "must be <= 1000000000",
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err31 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!formats4.validate(data8)) {
          const err32 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.probability !== void 0) {
      let data9 = data.probability;
      if (typeof data9 == "number") {
        if (data9 > 1 || isNaN(data9)) {
          const err33 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err34 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats16.validate(data9)) {
          const err35 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/probability",
          schemaPath: "#/components/schemas/Probability/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data10 = data.seed;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        const err37 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/components/schemas/FaultSeed/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 2147483647 || isNaN(data10)) {
          const err38 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err39 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats4.validate(data10)) {
          const err40 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  } else {
    const err41 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate97(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e5 },
        message: "must NOT have more than 100000 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate98(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate96(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled11 = validate101;
function validate102(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.met === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "met" },
        message: "must have required property 'met'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func28.call(schema155.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats20.validate(data0)) {
          const err6 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.met !== void 0) {
      let data1 = data.met;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err7 = {
          instancePath: instancePath + "/met",
          schemaPath: "#/components/schemas/Count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats20.validate(data1)) {
          const err10 = {
            instancePath: instancePath + "/met",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 !== "string") {
        const err11 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
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
        const err12 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/enum",
          keyword: "enum",
          params: { allowedValues: schema147.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.latency !== void 0) {
      let data3 = data.latency;
      if (typeof data3 == "number") {
        if (data3 > 864e5 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e5 },
            message: "must be <= 86400000",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats16.validate(data3)) {
          const err15 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/latency",
          schemaPath: "#/components/schemas/Latency/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        const err17 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/FaultStatus/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 599 || isNaN(data4)) {
          const err18 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 < 400 || isNaN(data4)) {
          const err19 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 400 },
            message: "must be >= 400",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats4.validate(data4)) {
          const err20 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.retryAfter !== void 0) {
      let data5 = data.retryAfter;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        const err21 = {
          instancePath: instancePath + "/retryAfter",
          schemaPath: "#/components/schemas/RetryAfter/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 86400 || isNaN(data5)) {
          const err22 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err23 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats4.validate(data5)) {
          const err24 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.connection !== void 0) {
      let data6 = data.connection;
      if (typeof data6 !== "string") {
        const err25 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (!(data6 === "reset" || data6 === "truncate")) {
        const err26 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/enum",
          keyword: "enum",
          params: { allowedValues: schema162.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data7 = data.when;
      if (typeof data7 !== "string") {
        const err27 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data7 === "before" || data7 === "after")) {
        const err28 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/enum",
          keyword: "enum",
          params: { allowedValues: schema163.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data8 = data.count;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        const err29 = {
          instancePath: instancePath + "/count",
          schemaPath: "#/components/schemas/FaultCount/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 1e9 || isNaN(data8)) {
          const err30 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1e9 },
            message: "must be <= 1000000000",
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err31 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!formats4.validate(data8)) {
          const err32 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.probability !== void 0) {
      let data9 = data.probability;
      if (typeof data9 == "number") {
        if (data9 > 1 || isNaN(data9)) {
          const err33 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err34 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!formats16.validate(data9)) {
          const err35 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/probability",
          schemaPath: "#/components/schemas/Probability/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data10 = data.seed;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        const err37 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/components/schemas/FaultSeed/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data10 == "number") {
        if (data10 > 2147483647 || isNaN(data10)) {
          const err38 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err39 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (!formats4.validate(data10)) {
          const err40 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
  } else {
    const err41 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate101(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
    errors = vErrors.length;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled12 = validate104;
function validate104(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 2147483647) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/12/maxLength",
        keyword: "maxLength",
        params: { limit: 2147483647 },
        message: "must NOT have more than 2147483647 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "document#/validated/12/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { dynamicProps: false, dynamicItems: false };
var table = {
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

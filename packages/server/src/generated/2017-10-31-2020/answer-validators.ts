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
var formats0 =
  /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
var formats2 = documentFormats.int32;
var pattern5 = new RegExp(
  "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$",
  "u",
);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Location === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/1/required",
        keyword: "required",
        params: { missingProperty: "Location" },
        message: "must have required property 'Location'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Location !== void 0) {
      let data0 = data.Location;
      if (typeof data0 === "string") {
        if (func1(data0) > 2048) {
          const err1 = {
            instancePath: instancePath + "/Location",
            schemaPath: "document#/validated/1/properties/Location/maxLength",
            keyword: "maxLength",
            params: { limit: 2048 },
            message: "must NOT have more than 2048 characters",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/Location",
            schemaPath: "document#/validated/1/properties/Location/pattern",
            keyword: "pattern",
            params: {
              pattern:
                "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$",
            },
            message:
              'must match pattern "^/api/(publishers/[A-Za-z0-9._-]+/offers/[A-Za-z0-9._-]+/operations/[A-Fa-f0-9-]{36}|operations/[A-Za-z0-9._-]+\\$[A-Za-z0-9._-]+\\$2\\$preview)\\?api-version=2017-10-31$"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats0.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/Location",
            schemaPath: "document#/validated/1/properties/Location/format",
            keyword: "format",
            params: { format: "uri-reference" },
            message: 'must match format "uri-reference"',
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
          instancePath: instancePath + "/Location",
          schemaPath: "document#/validated/1/properties/Location/type",
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
    if (data["Retry-After"] !== void 0) {
      let data1 = data["Retry-After"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err5 = {
          instancePath: instancePath + "/Retry-After",
          schemaPath: "document#/validated/1/properties/Retry-After/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 86400 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/1/properties/Retry-After/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
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
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/1/properties/Retry-After/minimum",
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
        if (!formats2.validate(data1)) {
          const err8 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/1/properties/Retry-After/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data["x-ms-request-id"] !== void 0) {
      let data2 = data["x-ms-request-id"];
      if (typeof data2 === "string") {
        if (func1(data2) > 128) {
          const err9 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/1/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err10 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/1/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "document#/validated/1/properties/x-ms-request-id/type",
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
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: "document#/validated/1/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: { Location: true, "Retry-After": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled2 = validate23;
var pattern7 = new RegExp("^[A-Za-z0-9]+$", "u");
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
        if (!pattern7.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
  props: { "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = {
  props: { "x-ms-error-code": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled3 = validate26;
var wrapper0 = { validate: validate28 };
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
        if (!pattern7.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
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
        if (func1(data1) > 8192) {
          const err5 = {
            instancePath: instancePath + "/message",
            schemaPath: "#/properties/message/maxLength",
            keyword: "maxLength",
            params: { limit: 8192 },
            message: "must NOT have more than 8192 characters",
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
          schemaPath: "#/properties/message/type",
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
        if (func1(data2) > 1024) {
          const err7 = {
            instancePath: instancePath + "/target",
            schemaPath: "#/properties/target/maxLength",
            keyword: "maxLength",
            params: { limit: 1024 },
            message: "must NOT have more than 1024 characters",
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
          schemaPath: "#/properties/target/type",
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
      let data3 = data.details;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err9 = {
            instancePath: instancePath + "/details",
            schemaPath: "#/properties/details/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
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
        const err10 = {
          instancePath: instancePath + "/details",
          schemaPath: "#/properties/details/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = {
  props: { code: true, message: true, target: true, details: true },
  dynamicProps: false,
  dynamicItems: false,
};
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
        !validate28(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: { error: true }, dynamicProps: false, dynamicItems: false };
function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: { error: true }, dynamicProps: false, dynamicItems: false };
var compiled4 = validate31;
function validate32(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
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
      } else {
        const err1 = {
          instancePath: instancePath + "/Allow",
          schemaPath: "#/properties/Allow/type",
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
    }
    if (data["Retry-After"] !== void 0) {
      let data1 = data["Retry-After"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err2 = {
          instancePath: instancePath + "/Retry-After",
          schemaPath: "#/properties/Retry-After/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 86400 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/properties/Retry-After/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/properties/Retry-After/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!formats2.validate(data1)) {
          const err5 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "#/properties/Retry-After/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data["WWW-Authenticate"] !== void 0) {
      let data2 = data["WWW-Authenticate"];
      if (typeof data2 === "string") {
        if (func1(data2) > 1024) {
          const err6 = {
            instancePath: instancePath + "/WWW-Authenticate",
            schemaPath: "#/properties/WWW-Authenticate/maxLength",
            keyword: "maxLength",
            params: { limit: 1024 },
            message: "must NOT have more than 1024 characters",
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
          instancePath: instancePath + "/WWW-Authenticate",
          schemaPath: "#/properties/WWW-Authenticate/type",
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
    if (data["x-ms-error-code"] !== void 0) {
      let data3 = data["x-ms-error-code"];
      if (typeof data3 === "string") {
        if (func1(data3) > 128) {
          const err8 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern7.test(data3)) {
          const err9 = {
            instancePath: instancePath + "/x-ms-error-code",
            schemaPath: "#/components/schemas/ErrorCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9]+$" },
            message: 'must match pattern "^[A-Za-z0-9]+$"',
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
          instancePath: instancePath + "/x-ms-error-code",
          schemaPath: "#/components/schemas/ErrorCode/type",
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
    if (data["x-ms-request-id"] !== void 0) {
      let data4 = data["x-ms-request-id"];
      if (typeof data4 === "string") {
        if (func1(data4) > 128) {
          const err11 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data4)) {
          const err12 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "#/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
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
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "#/properties/x-ms-request-id/type",
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
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = {
  props: {
    Allow: true,
    "Retry-After": true,
    "WWW-Authenticate": true,
    "x-ms-error-code": true,
    "x-ms-request-id": true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
function validate31(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
    errors = vErrors.length;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = {
  props: {
    Allow: true,
    "Retry-After": true,
    "WWW-Authenticate": true,
    "x-ms-error-code": true,
    "x-ms-request-id": true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled5 = validate34;
function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Retry-After"] !== void 0) {
      let data0 = data["Retry-After"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err0 = {
          instancePath: instancePath + "/Retry-After",
          schemaPath: "document#/validated/5/properties/Retry-After/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 86400 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/5/properties/Retry-After/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
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
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/5/properties/Retry-After/minimum",
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
        if (!formats2.validate(data0)) {
          const err3 = {
            instancePath: instancePath + "/Retry-After",
            schemaPath: "document#/validated/5/properties/Retry-After/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data["x-ms-request-id"] !== void 0) {
      let data1 = data["x-ms-request-id"];
      if (typeof data1 === "string") {
        if (func1(data1) > 128) {
          const err4 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/5/properties/x-ms-request-id/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err5 = {
            instancePath: instancePath + "/x-ms-request-id",
            schemaPath: "document#/validated/5/properties/x-ms-request-id/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9._-]+$" },
            message: 'must match pattern "^[A-Za-z0-9._-]+$"',
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
          instancePath: instancePath + "/x-ms-request-id",
          schemaPath: "document#/validated/5/properties/x-ms-request-id/type",
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
  } else {
    const err7 = {
      instancePath,
      schemaPath: "document#/validated/5/type",
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
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = {
  props: { "Retry-After": true, "x-ms-request-id": true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled6 = validate35;
var schema52 = {
  description: "What an operation does, in the word that its call has in the path.",
  type: "string",
  enum: ["publish", "golive", "cancel"],
  examples: ["publish"],
};
var schema53 = {
  description:
    "How far an operation is. `not started` and `running` go on; `completed`, `failed` and `canceled` are ends.",
  type: "string",
  enum: ["not started", "running", "completed", "failed", "canceled"],
  examples: ["running"],
};
var formats8 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var formats10 = documentFormats["date-time"];
var schema60 = {
  description: "How far a step of an operation is.",
  type: "string",
  enum: [
    "NotStarted",
    "InProgress",
    "WaitingForPublisherReview",
    "WaitingForApproval",
    "Blocked",
    "Rejected",
    "Complete",
    "Failed",
    "Canceled",
  ],
  examples: ["Complete"],
};
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageHtml === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "messageHtml" },
        message: "must have required property 'messageHtml'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.messageHtml !== void 0) {
      let data0 = data.messageHtml;
      if (typeof data0 === "string") {
        if (func1(data0) > 65536) {
          const err1 = {
            instancePath: instancePath + "/messageHtml",
            schemaPath: "#/properties/messageHtml/maxLength",
            keyword: "maxLength",
            params: { limit: 65536 },
            message: "must NOT have more than 65536 characters",
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
          instancePath: instancePath + "/messageHtml",
          schemaPath: "#/properties/messageHtml/type",
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
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 === "string") {
        if (func1(data1) > 32) {
          const err3 = {
            instancePath: instancePath + "/level",
            schemaPath: "#/properties/level/maxLength",
            keyword: "maxLength",
            params: { limit: 32 },
            message: "must NOT have more than 32 characters",
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
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/type",
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
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 === "string") {
        if (func1(data2) > 40) {
          const err5 = {
            instancePath: instancePath + "/timestamp",
            schemaPath: "#/components/schemas/Timestamp/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats10.validate(data2)) {
          const err6 = {
            instancePath: instancePath + "/timestamp",
            schemaPath: "#/components/schemas/Timestamp/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
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
          instancePath: instancePath + "/timestamp",
          schemaPath: "#/components/schemas/Timestamp/type",
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
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = {
  props: { messageHtml: true, level: true, timestamp: true },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e3 },
        message: "must NOT have more than 1000 items",
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
        !validate41(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
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
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err3 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/maxLength",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
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
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
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
    if (data.stepName !== void 0) {
      let data1 = data.stepName;
      if (typeof data1 === "string") {
        if (func1(data1) > 256) {
          const err5 = {
            instancePath: instancePath + "/stepName",
            schemaPath: "#/properties/stepName/maxLength",
            keyword: "maxLength",
            params: { limit: 256 },
            message: "must NOT have more than 256 characters",
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
          instancePath: instancePath + "/stepName",
          schemaPath: "#/properties/stepName/type",
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
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 4096) {
          const err7 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
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
    if (data.estimatedTimeFrame !== void 0) {
      let data3 = data.estimatedTimeFrame;
      if (typeof data3 === "string") {
        if (func1(data3) > 64) {
          const err9 = {
            instancePath: instancePath + "/estimatedTimeFrame",
            schemaPath: "#/properties/estimatedTimeFrame/maxLength",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
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
          instancePath: instancePath + "/estimatedTimeFrame",
          schemaPath: "#/properties/estimatedTimeFrame/type",
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
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 !== "string") {
        const err11 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/StepStatus/type",
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
        const err12 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/StepStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema60.enum },
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
    if (data.progressPercentage !== void 0) {
      let data5 = data.progressPercentage;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        const err13 = {
          instancePath: instancePath + "/progressPercentage",
          schemaPath: "#/properties/progressPercentage/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          const err14 = {
            instancePath: instancePath + "/progressPercentage",
            schemaPath: "#/properties/progressPercentage/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err15 = {
            instancePath: instancePath + "/progressPercentage",
            schemaPath: "#/properties/progressPercentage/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats2.validate(data5)) {
          const err16 = {
            instancePath: instancePath + "/progressPercentage",
            schemaPath: "#/properties/progressPercentage/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.messages !== void 0) {
      if (
        !validate40(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = {
  props: {
    id: true,
    stepName: true,
    description: true,
    estimatedTimeFrame: true,
    status: true,
    progressPercentage: true,
    messages: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
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
        !validate39(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate47(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
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
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate37(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err1 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!formats8.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/OperationId/type",
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
    }
    if (data.submissionType !== void 0) {
      let data1 = data.submissionType;
      if (typeof data1 !== "string") {
        const err4 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
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
      if (!(data1 === "publish" || data1 === "golive" || data1 === "cancel")) {
        const err5 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema52.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OperationStatus/type",
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
      if (
        !(
          data2 === "not started" ||
          data2 === "running" ||
          data2 === "completed" ||
          data2 === "failed" ||
          data2 === "canceled"
        )
      ) {
        const err7 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OperationStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema53.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.createdDateTime !== void 0) {
      let data3 = data.createdDateTime;
      if (typeof data3 === "string") {
        if (func1(data3) > 40) {
          const err8 = {
            instancePath: instancePath + "/createdDateTime",
            schemaPath: "#/components/schemas/Timestamp/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats10.validate(data3)) {
          const err9 = {
            instancePath: instancePath + "/createdDateTime",
            schemaPath: "#/components/schemas/Timestamp/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
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
          instancePath: instancePath + "/createdDateTime",
          schemaPath: "#/components/schemas/Timestamp/type",
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
    if (data.lastActionDateTime !== void 0) {
      let data4 = data.lastActionDateTime;
      if (typeof data4 === "string") {
        if (func1(data4) > 40) {
          const err11 = {
            instancePath: instancePath + "/lastActionDateTime",
            schemaPath: "#/components/schemas/Timestamp/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats10.validate(data4)) {
          const err12 = {
            instancePath: instancePath + "/lastActionDateTime",
            schemaPath: "#/components/schemas/Timestamp/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
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
          instancePath: instancePath + "/lastActionDateTime",
          schemaPath: "#/components/schemas/Timestamp/type",
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
    if (data.publishingVersion !== void 0) {
      let data5 = data.publishingVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        const err14 = {
          instancePath: instancePath + "/publishingVersion",
          schemaPath: "#/components/schemas/PublishingVersion/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err15 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err16 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats2.validate(data5)) {
          const err17 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.offerVersion !== void 0) {
      let data6 = data.offerVersion;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        const err18 = {
          instancePath: instancePath + "/offerVersion",
          schemaPath: "#/components/schemas/OfferVersion/type",
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
      if (typeof data6 == "number") {
        if (data6 > 2147483647 || isNaN(data6)) {
          const err19 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err20 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/minimum",
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
        if (!formats2.validate(data6)) {
          const err21 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
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
    if (data.cancellationRequestState !== void 0) {
      let data7 = data.cancellationRequestState;
      if (typeof data7 === "string") {
        if (func1(data7) > 64) {
          const err22 = {
            instancePath: instancePath + "/cancellationRequestState",
            schemaPath: "#/properties/cancellationRequestState/maxLength",
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
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
          instancePath: instancePath + "/cancellationRequestState",
          schemaPath: "#/properties/cancellationRequestState/type",
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
    if (data.steps !== void 0) {
      if (
        !validate38(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0) {
      if (
        !validate40(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.previewLinks !== void 0) {
      if (
        !validate47(data.previewLinks, {
          instancePath: instancePath + "/previewLinks",
          parentData: data,
          parentDataProperty: "previewLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.liveLinks !== void 0) {
      if (
        !validate47(data.liveLinks, {
          instancePath: instancePath + "/liveLinks",
          parentData: data,
          parentDataProperty: "liveLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      if (
        !validate28(data.error, {
          instancePath: instancePath + "/error",
          parentData: data,
          parentDataProperty: "error",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = {
  props: {
    id: true,
    submissionType: true,
    status: true,
    createdDateTime: true,
    lastActionDateTime: true,
    publishingVersion: true,
    offerVersion: true,
    cancellationRequestState: true,
    steps: true,
    messages: true,
    previewLinks: true,
    liveLinks: true,
    error: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (Array.isArray(data)) {
    if (data.length > 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1 },
        message: "must NOT have more than 1 items",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: "#/minItems",
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate37(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
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
validate35.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled7 = validate53;
var formats28 = documentFormats.int64;
var pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.emails !== void 0) {
      let data0 = data.emails;
      if (typeof data0 === "string") {
        if (func1(data0) > 4096) {
          const err0 = {
            instancePath: instancePath + "/emails",
            schemaPath: "#/components/schemas/NotifiedAddresses/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
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
          instancePath: instancePath + "/emails",
          schemaPath: "#/components/schemas/NotifiedAddresses/type",
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
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: { emails: true }, dynamicProps: false, dynamicItems: false };
function validate56(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== void 0) {
      if (
        !validate57(data.metadata, {
          instancePath: instancePath + "/metadata",
          parentData: data,
          parentDataProperty: "metadata",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: { metadata: true }, dynamicProps: false, dynamicItems: false };
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
    if (data.submissionState === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "submissionState" },
        message: "must have required property 'submissionState'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func1(data0) > 36) {
          const err2 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/maxLength",
            keyword: "maxLength",
            params: { limit: 36 },
            message: "must NOT have more than 36 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats8.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/components/schemas/OperationId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "uuid"',
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
          instancePath: instancePath + "/id",
          schemaPath: "#/components/schemas/OperationId/type",
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
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err5 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/OfferId/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/OfferId/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern13.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/OfferId/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/OfferId/type",
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
    if (data.offerVersion !== void 0) {
      let data2 = data.offerVersion;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        const err9 = {
          instancePath: instancePath + "/offerVersion",
          schemaPath: "#/components/schemas/OfferVersion/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats2.validate(data2)) {
          const err12 = {
            instancePath: instancePath + "/offerVersion",
            schemaPath: "#/components/schemas/OfferVersion/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.offerTypeId !== void 0) {
      let data3 = data.offerTypeId;
      if (typeof data3 === "string") {
        if (func1(data3) > 128) {
          const err13 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/properties/offerTypeId/maxLength",
            keyword: "maxLength",
            params: { limit: 128 },
            message: "must NOT have more than 128 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/offerTypeId",
          schemaPath: "#/properties/offerTypeId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.publisherId !== void 0) {
      let data4 = data.publisherId;
      if (typeof data4 === "string") {
        if (func1(data4) > 50) {
          const err15 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/PublisherId/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err16 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/PublisherId/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern13.test(data4)) {
          const err17 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/PublisherId/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/PublisherId/type",
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
    }
    if (data.submissionType !== void 0) {
      let data5 = data.submissionType;
      if (typeof data5 !== "string") {
        const err19 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/type",
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
      if (!(data5 === "publish" || data5 === "golive" || data5 === "cancel")) {
        const err20 = {
          instancePath: instancePath + "/submissionType",
          schemaPath: "#/components/schemas/SubmissionType/enum",
          keyword: "enum",
          params: { allowedValues: schema52.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.submissionState !== void 0) {
      let data6 = data.submissionState;
      if (typeof data6 !== "string") {
        const err21 = {
          instancePath: instancePath + "/submissionState",
          schemaPath: "#/components/schemas/OperationStatus/type",
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
      if (
        !(
          data6 === "not started" ||
          data6 === "running" ||
          data6 === "completed" ||
          data6 === "failed" ||
          data6 === "canceled"
        )
      ) {
        const err22 = {
          instancePath: instancePath + "/submissionState",
          schemaPath: "#/components/schemas/OperationStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema53.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.publishingVersion !== void 0) {
      let data7 = data.publishingVersion;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        const err23 = {
          instancePath: instancePath + "/publishingVersion",
          schemaPath: "#/components/schemas/PublishingVersion/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 2147483647 || isNaN(data7)) {
          const err24 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
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
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/minimum",
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
        if (!formats2.validate(data7)) {
          const err26 = {
            instancePath: instancePath + "/publishingVersion",
            schemaPath: "#/components/schemas/PublishingVersion/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.slot !== void 0) {
      let data8 = data.slot;
      if (typeof data8 === "string") {
        if (func1(data8) > 32) {
          const err27 = {
            instancePath: instancePath + "/slot",
            schemaPath: "#/properties/slot/maxLength",
            keyword: "maxLength",
            params: { limit: 32 },
            message: "must NOT have more than 32 characters",
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/slot",
          schemaPath: "#/properties/slot/type",
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
    }
    if (data.version !== void 0) {
      let data9 = data.version;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        const err29 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
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
      if (typeof data9 == "number") {
        if (data9 < 0 || isNaN(data9)) {
          const err30 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/minimum",
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
        if (data9 >= 9223372036854776e3 || isNaN(data9)) {
          const err31 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/exclusiveMaximum",
            keyword: "exclusiveMaximum",
            params: { comparison: "<", limit: 9223372036854776e3 },
            message: "must be < 9223372036854776000",
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!formats28.validate(data9)) {
          const err32 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
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
    if (data.definition !== void 0) {
      if (
        !validate56(data.definition, {
          instancePath: instancePath + "/definition",
          parentData: data,
          parentDataProperty: "definition",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.changedTime !== void 0) {
      let data11 = data.changedTime;
      if (typeof data11 === "string") {
        if (func1(data11) > 40) {
          const err33 = {
            instancePath: instancePath + "/changedTime",
            schemaPath: "#/components/schemas/Timestamp/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!formats10.validate(data11)) {
          const err34 = {
            instancePath: instancePath + "/changedTime",
            schemaPath: "#/components/schemas/Timestamp/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "date-time"',
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/changedTime",
          schemaPath: "#/components/schemas/Timestamp/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = {
  props: {
    id: true,
    offerId: true,
    offerVersion: true,
    offerTypeId: true,
    publisherId: true,
    submissionType: true,
    submissionState: true,
    publishingVersion: true,
    slot: true,
    version: true,
    definition: true,
    changedTime: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (Array.isArray(data)) {
    if (data.length > 1e4) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxItems",
        keyword: "maxItems",
        params: { limit: 1e4 },
        message: "must NOT have more than 10000 items",
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
        !validate55(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
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
validate53.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var compiled8 = validate62;
var schema82 = {
  description: "What has become of the newest publication of an offer.",
  type: "string",
  enum: ["NeverPublished", "NotStarted", "WaitingForPublisherReview", "Running", "Succeeded", "Canceled", "Failed"],
  examples: ["Succeeded"],
};
function validate63(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OfferStatus/type",
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
        const err2 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/OfferStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema82.enum },
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
    if (data.steps !== void 0) {
      if (
        !validate38(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0) {
      if (
        !validate40(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.previewLinks !== void 0) {
      if (
        !validate47(data.previewLinks, {
          instancePath: instancePath + "/previewLinks",
          parentData: data,
          parentDataProperty: "previewLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.liveLinks !== void 0) {
      if (
        !validate47(data.liveLinks, {
          instancePath: instancePath + "/liveLinks",
          parentData: data,
          parentDataProperty: "liveLinks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.notificationEmails !== void 0) {
      let data5 = data.notificationEmails;
      if (typeof data5 === "string") {
        if (func1(data5) > 4096) {
          const err3 = {
            instancePath: instancePath + "/notificationEmails",
            schemaPath: "#/components/schemas/NotifiedAddresses/maxLength",
            keyword: "maxLength",
            params: { limit: 4096 },
            message: "must NOT have more than 4096 characters",
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
          instancePath: instancePath + "/notificationEmails",
          schemaPath: "#/components/schemas/NotifiedAddresses/type",
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
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = {
  props: { status: true, steps: true, messages: true, previewLinks: true, liveLinks: true, notificationEmails: true },
  dynamicProps: false,
  dynamicItems: false,
};
function validate62(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
    errors = vErrors.length;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = {
  props: { status: true, steps: true, messages: true, previewLinks: true, liveLinks: true, notificationEmails: true },
  dynamicProps: false,
  dynamicItems: false,
};
var table = {
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

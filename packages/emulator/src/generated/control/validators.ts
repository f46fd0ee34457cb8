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
var compiled0 = validate20;
var formats0 = documentFormats.int32;
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
    if (data.limit === void 0) {
      data.limit = 1e3;
    }
    let data0 = data.limit;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
      const err0 = {
        instancePath: instancePath + "/limit",
        schemaPath: "document#/validated/0/properties/limit/type",
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
      if (data0 > 1e5 || isNaN(data0)) {
        const err1 = {
          instancePath: instancePath + "/limit",
          schemaPath: "document#/validated/0/properties/limit/maximum",
          keyword: "maximum",
          params: { comparison: "<=", limit: 1e5 },
          message: "must be <= 100000",
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
          instancePath: instancePath + "/limit",
          schemaPath: "document#/validated/0/properties/limit/minimum",
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
      if (!formats0.validate(data0)) {
        const err3 = {
          instancePath: instancePath + "/limit",
          schemaPath: "document#/validated/0/properties/limit/format",
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
  } else {
    const err4 = {
      instancePath,
      schemaPath: "document#/validated/0/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: { limit: true }, dynamicProps: false, dynamicItems: false };
var compiled1 = validate22;
var schema40 = {
  description: "Identifier of a step that a publication runs.",
  type: "string",
  enum: ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage"],
  examples: ["displayprovision"],
};
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var schema44 = {
  description: "What becomes of a step when its time is over, where it is not just done.",
  type: "string",
  enum: ["blocks", "fails"],
  examples: ["blocks"],
};
var formats2 = documentFormats.double;
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
        if (!formats2.validate(data0)) {
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
          params: { allowedValues: schema44.enum },
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
        !validate26(data.displaydummycertify, {
          instancePath: instancePath + "/displaydummycertify",
          parentData: data,
          parentDataProperty: "displaydummycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaycertify !== void 0) {
      if (
        !validate26(data.displaycertify, {
          instancePath: instancePath + "/displaycertify",
          parentData: data,
          parentDataProperty: "displaycertify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.displayprovision !== void 0) {
      if (
        !validate26(data.displayprovision, {
          instancePath: instancePath + "/displayprovision",
          parentData: data,
          parentDataProperty: "displayprovision",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.displaypackage !== void 0) {
      if (
        !validate26(data.displaypackage, {
          instancePath: instancePath + "/displaypackage",
          parentData: data,
          parentDataProperty: "displaypackage",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data["publisher-signoff"] !== void 0) {
      if (
        !validate26(data["publisher-signoff"], {
          instancePath: instancePath + "/publisher-signoff",
          parentData: data,
          parentDataProperty: "publisher-signoff",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.live !== void 0) {
      if (
        !validate26(data.live, {
          instancePath: instancePath + "/live",
          parentData: data,
          parentDataProperty: "live",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.publisherId !== void 0) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func1(data0) > 50) {
          const err3 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
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
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err7 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err8 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/offerId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
          instancePath: instancePath + "/offerId",
          schemaPath: "#/components/schemas/Name/type",
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
    if (data.offerTypeId !== void 0) {
      let data2 = data.offerTypeId;
      if (typeof data2 === "string") {
        if (func1(data2) > 100) {
          const err11 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err12 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err13 = {
            instancePath: instancePath + "/offerTypeId",
            schemaPath: "#/components/schemas/Word/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
          schemaPath: "#/components/schemas/Word/type",
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
    if (data.publishingStep !== void 0) {
      let data3 = data.publishingStep;
      if (typeof data3 !== "string") {
        const err15 = {
          instancePath: instancePath + "/publishingStep",
          schemaPath: "#/components/schemas/PublishStepId/type",
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
      if (
        !(
          data3 === "displaydummycertify" ||
          data3 === "displaycertify" ||
          data3 === "displayprovision" ||
          data3 === "displaypackage"
        )
      ) {
        const err16 = {
          instancePath: instancePath + "/publishingStep",
          schemaPath: "#/components/schemas/PublishStepId/enum",
          keyword: "enum",
          params: { allowedValues: schema40.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      if (
        !validate25(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
var compiled2 = validate36;
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
    if (data.publisherId !== void 0) {
      let data0 = data.publisherId;
      if (typeof data0 === "string") {
        if (func1(data0) > 50) {
          const err2 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/publisherId",
            schemaPath: "#/components/schemas/Name/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" },
            message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"',
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
          instancePath: instancePath + "/publisherId",
          schemaPath: "#/components/schemas/Name/type",
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
    if (data.offerId !== void 0) {
      let data1 = data.offerId;
      if (typeof data1 === "string") {
        if (func1(data1) > 50) {
          const err6 = {
            instancePath: instancePath + "/offerId",
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
        if (func1(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/offerId",
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
        if (!pattern4.test(data1)) {
          const err8 = {
            instancePath: instancePath + "/offerId",
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
          instancePath: instancePath + "/offerId",
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
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { props: { publisherId: true, offerId: true }, dynamicProps: false, dynamicItems: false };
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
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
    errors = vErrors.length;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { props: { publisherId: true, offerId: true }, dynamicProps: false, dynamicItems: false };
var compiled3 = validate39;
var schema51 = {
  description: "A call of the emulated API that changes an offer.",
  type: "string",
  enum: ["publishOffer", "goLive", "cancelOperation"],
  examples: ["cancelOperation"],
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "operation" },
        message: "must have required property 'operation'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "notificationEmails")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data0 = data.operation;
      if (typeof data0 !== "string") {
        const err2 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OfferCall/type",
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
      if (!(data0 === "publishOffer" || data0 === "goLive" || data0 === "cancelOperation")) {
        const err3 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OfferCall/enum",
          keyword: "enum",
          params: { allowedValues: schema51.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.notificationEmails !== void 0) {
      let data1 = data.notificationEmails;
      if (typeof data1 === "string") {
        if (func1(data1) > 8192) {
          const err4 = {
            instancePath: instancePath + "/notificationEmails",
            schemaPath: "#/components/schemas/Addresses/maxLength",
            keyword: "maxLength",
            params: { limit: 8192 },
            message: "must NOT have more than 8192 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func1(data1) < 3) {
          const err5 = {
            instancePath: instancePath + "/notificationEmails",
            schemaPath: "#/components/schemas/Addresses/minLength",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
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
          instancePath: instancePath + "/notificationEmails",
          schemaPath: "#/components/schemas/Addresses/type",
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
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
  if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
    errors = vErrors.length;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled4 = validate42;
function validate44(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
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
        if (!formats2.validate(data0)) {
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
        if (!formats2.validate(data1)) {
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
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var formats10 = documentFormats.int64;
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
        if (!pattern4.test(data0)) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!formats10.validate(data3)) {
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
        !validate25(data.stepPlans, {
          instancePath: instancePath + "/stepPlans",
          parentData: data,
          parentDataProperty: "stepPlans",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
        !validate47(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema65 = {
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
var schema70 = {
  description: "What an operation does.",
  type: "string",
  enum: ["publish", "golive", "cancel"],
  examples: ["publish"],
};
var schema72 = {
  description: "A time in milliseconds since 1970; `null` where there is none.",
  type: ["number", "null"],
  format: "double",
  minimum: -864e13,
  maximum: 864e13,
  examples: [1522095164e3],
};
var schema79 = {
  description: "Text for people; `null` where there is none.",
  type: ["string", "null"],
  maxLength: 1e5,
  examples: ["the mailbox is full"],
};
var func19 = Object.prototype.hasOwnProperty;
var formats12 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var schema75 = {
  description: "Identifier of a step.",
  type: "string",
  enum: ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage", "publisher-signoff", "live"],
  examples: ["displayprovision"],
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
          params: { allowedValues: schema75.enum },
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
        if (!formats2.validate(data1)) {
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
          params: { allowedValues: schema44.enum },
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
        !validate54(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
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
      if (!func19.call(schema65.properties, key0)) {
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
        if (!formats12.test(data0)) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!formats10.validate(data3)) {
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
          params: { allowedValues: schema70.enum },
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
        if (!formats2.validate(data5)) {
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
          params: { type: schema72.type },
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
        if (!formats2.validate(data6)) {
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
        !validate53(data.steps, {
          instancePath: instancePath + "/steps",
          parentData: data,
          parentDataProperty: "steps",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
        if (!formats10.validate(data8)) {
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
          params: { type: schema79.type },
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
        if (!formats10.validate(data10)) {
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
          params: { type: schema72.type },
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
        if (!formats2.validate(data11)) {
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate51(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
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
        !validate52(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema83 = {
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
var schema90 = {
  description: "What happened to an operation.",
  type: "string",
  enum: ["started", "stepDone", "blocked", "failed", "canceled", "completed"],
  examples: ["canceled"],
};
var schema91 = {
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
      if (!func19.call(schema83.properties, key0)) {
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
        if (!formats12.test(data0)) {
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
        if (!formats10.validate(data1)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern4.test(data4)) {
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
          params: { allowedValues: schema70.enum },
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
          params: { allowedValues: schema90.enum },
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
          params: { type: schema91.type },
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
          params: { allowedValues: schema91.enum },
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
        if (!formats2.validate(data8)) {
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
          params: { type: schema72.type },
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
        if (!formats2.validate(data9)) {
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
        if (!formats10.validate(data10)) {
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
          params: { type: schema72.type },
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
        if (!formats2.validate(data11)) {
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
          params: { type: schema79.type },
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
        !validate60(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate43(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
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
        if (!formats0.validate(data0)) {
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
        !validate44(data.clock, {
          instancePath: instancePath + "/clock",
          parentData: data,
          parentDataProperty: "clock",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.offers !== void 0) {
      if (
        !validate46(data.offers, {
          instancePath: instancePath + "/offers",
          parentData: data,
          parentDataProperty: "offers",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.operations !== void 0) {
      if (
        !validate51(data.operations, {
          instancePath: instancePath + "/operations",
          parentData: data,
          parentDataProperty: "operations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.messages !== void 0) {
      if (
        !validate59(data.messages, {
          instancePath: instancePath + "/messages",
          parentData: data,
          parentDataProperty: "messages",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate42(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
    errors = vErrors.length;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled5 = validate64;
function validate65(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "advance" || key0 === "rate")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.advance !== void 0) {
      let data0 = data.advance;
      if (typeof data0 == "number") {
        if (data0 > 864e13 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/advance",
            schemaPath: "#/components/schemas/Duration/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e13 },
            message: "must be <= 8640000000000000",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/advance",
            schemaPath: "#/components/schemas/Duration/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
            instancePath: instancePath + "/advance",
            schemaPath: "#/components/schemas/Duration/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
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
          instancePath: instancePath + "/advance",
          schemaPath: "#/components/schemas/Duration/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
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
        if (!formats2.validate(data1)) {
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate64(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled6 = validate67;
var schema102 = {
  description:
    "What goes wrong with which calls. `status` and `connection` exclude each other; without both, a call is late and\nnothing else.",
  type: "object",
  additionalProperties: false,
  properties: {
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
var schema103 = {
  description: "An operation of the emulated API.",
  type: "string",
  enum: ["cancelOperation", "getOfferStatus", "getOperation", "goLive", "listOperations", "publishOffer"],
  examples: ["cancelOperation"],
};
var schema107 = {
  description:
    "What becomes of the connection. `reset` closes it without an answer, and `truncate` in the middle of one.",
  type: "string",
  enum: ["reset", "truncate"],
  examples: ["reset"],
};
var schema108 = {
  description: "Whether the call fails before it was done, or after it and nobody is told. What is truncated was done.",
  type: "string",
  enum: ["before", "after"],
  examples: ["after"],
};
function validate68(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema102.properties, key0)) {
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
    if (data.operation !== void 0) {
      let data0 = data.operation;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/type",
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
          data0 === "cancelOperation" ||
          data0 === "getOfferStatus" ||
          data0 === "getOperation" ||
          data0 === "goLive" ||
          data0 === "listOperations" ||
          data0 === "publishOffer"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/operation",
          schemaPath: "#/components/schemas/OperationName/enum",
          keyword: "enum",
          params: { allowedValues: schema103.enum },
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
    if (data.latency !== void 0) {
      let data1 = data.latency;
      if (typeof data1 == "number") {
        if (data1 > 864e5 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 864e5 },
            message: "must be <= 86400000",
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
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/minimum",
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
            instancePath: instancePath + "/latency",
            schemaPath: "#/components/schemas/Latency/format",
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
          instancePath: instancePath + "/latency",
          schemaPath: "#/components/schemas/Latency/type",
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
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        const err7 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/components/schemas/FaultStatus/type",
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
      if (typeof data2 == "number") {
        if (data2 > 599 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
            message: "must be <= 599",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 400 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 400 },
            message: "must be >= 400",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err10 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/components/schemas/FaultStatus/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
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
    if (data.retryAfter !== void 0) {
      let data3 = data.retryAfter;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        const err11 = {
          instancePath: instancePath + "/retryAfter",
          schemaPath: "#/components/schemas/RetryAfter/type",
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
        if (data3 > 86400 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 86400 },
            message: "must be <= 86400",
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
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/minimum",
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
        if (!formats0.validate(data3)) {
          const err14 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/components/schemas/RetryAfter/format",
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
    if (data.connection !== void 0) {
      let data4 = data.connection;
      if (typeof data4 !== "string") {
        const err15 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/type",
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
      if (!(data4 === "reset" || data4 === "truncate")) {
        const err16 = {
          instancePath: instancePath + "/connection",
          schemaPath: "#/components/schemas/FaultConnection/enum",
          keyword: "enum",
          params: { allowedValues: schema107.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data5 = data.when;
      if (typeof data5 !== "string") {
        const err17 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/type",
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
      if (!(data5 === "before" || data5 === "after")) {
        const err18 = {
          instancePath: instancePath + "/when",
          schemaPath: "#/components/schemas/FaultTime/enum",
          keyword: "enum",
          params: { allowedValues: schema108.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data6 = data.count;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        const err19 = {
          instancePath: instancePath + "/count",
          schemaPath: "#/components/schemas/FaultCount/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 == "number") {
        if (data6 > 1e9 || isNaN(data6)) {
          const err20 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1e9 },
            message: "must be <= 1000000000",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err21 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats0.validate(data6)) {
          const err22 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/components/schemas/FaultCount/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.probability !== void 0) {
      let data7 = data.probability;
      if (typeof data7 == "number") {
        if (data7 > 1 || isNaN(data7)) {
          const err23 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err24 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats2.validate(data7)) {
          const err25 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/components/schemas/Probability/format",
            keyword: "format",
            params: { format: "double" },
            message: 'must match format "double"',
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
          instancePath: instancePath + "/probability",
          schemaPath: "#/components/schemas/Probability/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data8 = data.seed;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        const err27 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/components/schemas/FaultSeed/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data8 == "number") {
        if (data8 > 2147483647 || isNaN(data8)) {
          const err28 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err29 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!formats0.validate(data8)) {
          const err30 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/components/schemas/FaultSeed/format",
            keyword: "format",
            params: { format: "int32" },
            message: 'must match format "int32"',
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
  } else {
    const err31 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate67(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
    errors = vErrors.length;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var compiled7 = validate70;
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
    if (data.faultId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "faultId" },
        message: "must have required property 'faultId'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.faultId !== void 0) {
      let data0 = data.faultId;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err1 = {
          instancePath: instancePath + "/faultId",
          schemaPath: "#/components/schemas/Count/type",
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
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/faultId",
            schemaPath: "#/components/schemas/Count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/faultId",
            schemaPath: "#/components/schemas/Count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats10.validate(data0)) {
          const err4 = {
            instancePath: instancePath + "/faultId",
            schemaPath: "#/components/schemas/Count/format",
            keyword: "format",
            params: { format: "int64" },
            message: 'must match format "int64"',
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: { faultId: true }, dynamicProps: false, dynamicItems: false };
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
  if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
    errors = vErrors.length;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { props: { faultId: true }, dynamicProps: false, dynamicItems: false };
var table = {
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

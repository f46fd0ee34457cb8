/*
 * Generated from tools/codegen/test/cases/query-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
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
var compiled0 = validate20;
var schema33 = {
  type: "object",
  properties: {
    text: { type: "string", minLength: 1 },
    count: { type: "integer", minimum: 0 },
    ratio: { type: "number" },
    flag: { type: "boolean" },
    kind: { $ref: "#/components/schemas/Kind" },
    limit: { type: "integer", default: 20 },
    order: { $ref: "#/components/schemas/Order", default: "asc" },
    since: { type: ["string", "null"], format: "date" },
  },
  required: ["kind"],
};
var schema34 = { type: "string", enum: ["big", "small"] };
var schema35 = { type: "string", enum: ["asc", "desc"], default: "asc" };
var func1 = require_ucs2length().default;
var formats0 = documentFormats.date;
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
    if (data.limit === void 0) {
      data.limit = 20;
    }
    if (data.order === void 0) {
      data.order = "asc";
    }
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/properties/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
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
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err3 = {
          instancePath: instancePath + "/count",
          schemaPath: "#/properties/count/type",
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
        if (data1 < 0 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/count",
            schemaPath: "#/properties/count/minimum",
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
      }
    }
    if (data.ratio !== void 0) {
      if (!(typeof data.ratio == "number")) {
        const err5 = {
          instancePath: instancePath + "/ratio",
          schemaPath: "#/properties/ratio/type",
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
    if (data.flag !== void 0) {
      if (typeof data.flag !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/flag",
          schemaPath: "#/properties/flag/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/components/schemas/Kind/type",
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
      if (!(data4 === "big" || data4 === "small")) {
        const err8 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/components/schemas/Kind/enum",
          keyword: "enum",
          params: { allowedValues: schema34.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    let data5 = data.limit;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
      const err9 = {
        instancePath: instancePath + "/limit",
        schemaPath: "#/properties/limit/type",
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
    let data6 = data.order;
    if (typeof data6 !== "string") {
      const err10 = {
        instancePath: instancePath + "/order",
        schemaPath: "#/components/schemas/Order/type",
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
    if (!(data6 === "asc" || data6 === "desc")) {
      const err11 = {
        instancePath: instancePath + "/order",
        schemaPath: "#/components/schemas/Order/enum",
        keyword: "enum",
        params: { allowedValues: schema35.enum },
        message: "must be equal to one of the allowed values",
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.since !== void 0) {
      let data7 = data.since;
      if (typeof data7 !== "string" && data7 !== null) {
        const err12 = {
          instancePath: instancePath + "/since",
          schemaPath: "#/properties/since/type",
          keyword: "type",
          params: { type: schema33.properties.since.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          const err13 = {
            instancePath: instancePath + "/since",
            schemaPath: "#/properties/since/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "date"',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: { text: true, count: true, ratio: true, flag: true, kind: true, limit: true, order: true, since: true },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: { text: true, count: true, ratio: true, flag: true, kind: true, limit: true, order: true, since: true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled1 = validate24;
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
    if (data.exploded !== void 0) {
      let data0 = data.exploded;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            const err0 = {
              instancePath: instancePath + "/exploded/" + i0,
              schemaPath: "#/properties/exploded/items/type",
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
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/exploded",
          schemaPath: "#/properties/exploded/type",
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
    }
    if (data.commas !== void 0) {
      let data2 = data.commas;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err2 = {
              instancePath: instancePath + "/commas/" + i1,
              schemaPath: "#/properties/commas/items/type",
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
          instancePath: instancePath + "/commas",
          schemaPath: "#/properties/commas/type",
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
    }
    if (data.spaces !== void 0) {
      let data4 = data.spaces;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data4[i2] !== "string") {
            const err4 = {
              instancePath: instancePath + "/spaces/" + i2,
              schemaPath: "#/properties/spaces/items/type",
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
          instancePath: instancePath + "/spaces",
          schemaPath: "#/properties/spaces/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.pipes !== void 0) {
      let data6 = data.pipes;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data6[i3] !== "boolean") {
            const err6 = {
              instancePath: instancePath + "/pipes/" + i3,
              schemaPath: "#/properties/pipes/items/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
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
          instancePath: instancePath + "/pipes",
          schemaPath: "#/properties/pipes/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data8 = data.kinds;
      if (Array.isArray(data8)) {
        if (data8.length > 2) {
          const err8 = {
            instancePath: instancePath + "/kinds",
            schemaPath: "#/properties/kinds/maxItems",
            keyword: "maxItems",
            params: { limit: 2 },
            message: "must NOT have more than 2 items",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data9 = data8[i4];
          if (typeof data9 !== "string") {
            const err9 = {
              instancePath: instancePath + "/kinds/" + i4,
              schemaPath: "#/components/schemas/Kind/type",
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
          if (!(data9 === "big" || data9 === "small")) {
            const err10 = {
              instancePath: instancePath + "/kinds/" + i4,
              schemaPath: "#/components/schemas/Kind/enum",
              keyword: "enum",
              params: { allowedValues: schema34.enum },
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
          instancePath: instancePath + "/kinds",
          schemaPath: "#/properties/kinds/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
      schemaPath: "#/type",
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = {
  props: { exploded: true, commas: true, spaces: true, pipes: true, kinds: true },
  dynamicProps: false,
  dynamicItems: false,
};
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
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
  props: { exploded: true, commas: true, spaces: true, pipes: true, kinds: true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled2 = validate27;
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
    if (data.exploded !== void 0) {
      let data0 = data.exploded;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.width !== void 0) {
          if (!(typeof data0.width == "number")) {
            const err0 = {
              instancePath: instancePath + "/exploded/width",
              schemaPath: "#/components/schemas/Area/properties/width/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
            };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data0.unit !== void 0) {
          if (typeof data0.unit !== "string") {
            const err1 = {
              instancePath: instancePath + "/exploded/unit",
              schemaPath: "#/components/schemas/Area/properties/unit/type",
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
          instancePath: instancePath + "/exploded",
          schemaPath: "#/components/schemas/Area/type",
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
    }
    if (data.flat !== void 0) {
      let data3 = data.flat;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.width !== void 0) {
          if (!(typeof data3.width == "number")) {
            const err3 = {
              instancePath: instancePath + "/flat/width",
              schemaPath: "#/components/schemas/Area/properties/width/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data3.unit !== void 0) {
          if (typeof data3.unit !== "string") {
            const err4 = {
              instancePath: instancePath + "/flat/unit",
              schemaPath: "#/components/schemas/Area/properties/unit/type",
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
          instancePath: instancePath + "/flat",
          schemaPath: "#/components/schemas/Area/type",
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
    }
    if (data.deep !== void 0) {
      let data6 = data.deep;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.width !== void 0) {
          if (!(typeof data6.width == "number")) {
            const err6 = {
              instancePath: instancePath + "/deep/width",
              schemaPath: "#/components/schemas/Area/properties/width/type",
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
        if (data6.unit !== void 0) {
          if (typeof data6.unit !== "string") {
            const err7 = {
              instancePath: instancePath + "/deep/unit",
              schemaPath: "#/components/schemas/Area/properties/unit/type",
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
          instancePath: instancePath + "/deep",
          schemaPath: "#/components/schemas/Area/type",
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
    }
    if (data.free !== void 0) {
      let data9 = data.free;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key0 in data9) {
          let data10 = data9[key0];
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            const err9 = {
              instancePath: instancePath + "/free/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/free/additionalProperties/type",
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
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/free",
          schemaPath: "#/properties/free/type",
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
    }
    if (data.json !== void 0) {
      let data11 = data.json;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.tree === void 0) {
          const err11 = {
            instancePath: instancePath + "/json",
            schemaPath: "#/properties/json/required",
            keyword: "required",
            params: { missingProperty: "tree" },
            message: "must have required property 'tree'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data11.tree !== void 0) {
          let data12 = data11.tree;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data13 = data12[i0];
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
                    const err12 = {
                      instancePath: instancePath + "/json/tree/" + i0 + "/" + i1,
                      schemaPath: "#/properties/json/properties/tree/items/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
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
                  instancePath: instancePath + "/json/tree/" + i0,
                  schemaPath: "#/properties/json/properties/tree/items/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
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
              instancePath: instancePath + "/json/tree",
              schemaPath: "#/properties/json/properties/tree/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/json",
          schemaPath: "#/properties/json/type",
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
    }
  } else {
    const err16 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = {
  props: { exploded: true, flat: true, deep: true, free: true, json: true },
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
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = {
  props: { exploded: true, flat: true, deep: true, free: true, json: true },
  dynamicProps: false,
  dynamicItems: false,
};
var compiled3 = validate30;
function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["filter[name]"] !== void 0) {
      if (typeof data["filter[name]"] !== "string") {
        const err0 = {
          instancePath: instancePath + "/filter[name]",
          schemaPath: "document#/validated/3/properties/filter%5Bname%5D/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$top !== void 0) {
      let data1 = data.$top;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err1 = {
          instancePath: instancePath + "/$top",
          schemaPath: "document#/validated/3/properties/%24top/type",
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
    }
    if (data["StartTime<"] !== void 0) {
      if (typeof data["StartTime<"] !== "string") {
        const err2 = {
          instancePath: instancePath + "/StartTime<",
          schemaPath: "document#/validated/3/properties/StartTime%3C/type",
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
    if (data['a "quote" & more'] !== void 0) {
      if (typeof data['a "quote" & more'] !== "string") {
        const err3 = {
          instancePath: instancePath + '/a "quote" & more',
          schemaPath: "document#/validated/3/properties/a%20%22quote%22%20%26%20more/type",
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
    if (data["a-b"] !== void 0) {
      if (typeof data["a-b"] !== "string") {
        const err4 = {
          instancePath: instancePath + "/a-b",
          schemaPath: "document#/validated/3/properties/a-b/type",
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
    if (data.a_b !== void 0) {
      if (typeof data.a_b !== "string") {
        const err5 = {
          instancePath: instancePath + "/a_b",
          schemaPath: "document#/validated/3/properties/a_b/type",
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
    if (data["größe"] !== void 0) {
      if (typeof data["größe"] !== "string") {
        const err6 = {
          instancePath: instancePath + "/größe",
          schemaPath: "document#/validated/3/properties/gr%C3%B6%C3%9Fe/type",
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
    if (data.open !== void 0) {
      if (typeof data.open !== "string") {
        const err7 = {
          instancePath: instancePath + "/open",
          schemaPath: "document#/validated/3/properties/open/type",
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
      schemaPath: "document#/validated/3/type",
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
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = {
  props: {
    "filter[name]": true,
    $top: true,
    "StartTime<": true,
    'a "quote" & more': true,
    "a-b": true,
    a_b: true,
    größe: true,
    open: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
var table = {
  form: { parameters: { query: compiled0 }, body: {} },
  lists: { parameters: { query: compiled1 }, body: {} },
  objects: { parameters: { query: compiled2 }, body: {} },
  names: { parameters: { query: compiled3 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

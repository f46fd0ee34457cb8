/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
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
var compiled0 = validate20;
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
    if (data.one === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.flat === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pairs === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.one !== void 0) {
      let data0 = data.one;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err4 = {
          instancePath: instancePath + "/one",
          schemaPath: "#/properties/one/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            const err5 = {
              instancePath: instancePath + "/list/" + i0,
              schemaPath: "#/components/schemas/Numbers/items/type",
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
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/list",
          schemaPath: "#/components/schemas/Numbers/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.flat !== void 0) {
      let data3 = data.flat;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.x === void 0) {
          const err7 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.y === void 0) {
          const err8 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.x !== void 0) {
          let data4 = data3.x;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            const err9 = {
              instancePath: instancePath + "/flat/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        if (data3.y !== void 0) {
          let data5 = data3.y;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            const err10 = {
              instancePath: instancePath + "/flat/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          if (typeof data3.name !== "string") {
            const err11 = {
              instancePath: instancePath + "/flat/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
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
          instancePath: instancePath + "/flat",
          schemaPath: "#/components/schemas/Point/type",
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
    }
    if (data.pairs !== void 0) {
      let data7 = data.pairs;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.x === void 0) {
          const err13 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7.y === void 0) {
          const err14 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data7.x !== void 0) {
          let data8 = data7.x;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            const err15 = {
              instancePath: instancePath + "/pairs/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        }
        if (data7.y !== void 0) {
          let data9 = data7.y;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            const err16 = {
              instancePath: instancePath + "/pairs/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.name !== void 0) {
          if (typeof data7.name !== "string") {
            const err17 = {
              instancePath: instancePath + "/pairs/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
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
      } else {
        const err18 = {
          instancePath: instancePath + "/pairs",
          schemaPath: "#/components/schemas/Point/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: { one: true, list: true, flat: true, pairs: true },
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
  props: { one: true, list: true, flat: true, pairs: true },
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
    if (data.one === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "items" },
        message: "must have required property 'items'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.flat === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pairs === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.one !== void 0) {
      if (typeof data.one !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/one",
          schemaPath: "#/properties/one/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            const err6 = {
              instancePath: instancePath + "/list/" + i0,
              schemaPath: "#/components/schemas/Numbers/items/type",
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
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/list",
          schemaPath: "#/components/schemas/Numbers/type",
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
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            const err8 = {
              instancePath: instancePath + "/items/" + i1,
              schemaPath: "#/components/schemas/Numbers/items/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/items",
          schemaPath: "#/components/schemas/Numbers/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.flat !== void 0) {
      let data5 = data.flat;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.x === void 0) {
          const err10 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5.y === void 0) {
          const err11 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5.x !== void 0) {
          let data6 = data5.x;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            const err12 = {
              instancePath: instancePath + "/flat/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        if (data5.y !== void 0) {
          let data7 = data5.y;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            const err13 = {
              instancePath: instancePath + "/flat/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
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
        }
        if (data5.name !== void 0) {
          if (typeof data5.name !== "string") {
            const err14 = {
              instancePath: instancePath + "/flat/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
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
      } else {
        const err15 = {
          instancePath: instancePath + "/flat",
          schemaPath: "#/components/schemas/Point/type",
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
    if (data.pairs !== void 0) {
      let data9 = data.pairs;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.x === void 0) {
          const err16 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data9.y === void 0) {
          const err17 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data9.x !== void 0) {
          let data10 = data9.x;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            const err18 = {
              instancePath: instancePath + "/pairs/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        }
        if (data9.y !== void 0) {
          let data11 = data9.y;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            const err19 = {
              instancePath: instancePath + "/pairs/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
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
        }
        if (data9.name !== void 0) {
          if (typeof data9.name !== "string") {
            const err20 = {
              instancePath: instancePath + "/pairs/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/pairs",
          schemaPath: "#/components/schemas/Point/type",
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = {
  props: { one: true, list: true, items: true, flat: true, pairs: true },
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
  props: { one: true, list: true, items: true, flat: true, pairs: true },
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
    if (data.one === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "one" },
        message: "must have required property 'one'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.list === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "list" },
        message: "must have required property 'list'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "items" },
        message: "must have required property 'items'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.flat === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "flat" },
        message: "must have required property 'flat'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pairs === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pairs" },
        message: "must have required property 'pairs'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.one !== void 0) {
      if (typeof data.one !== "string") {
        const err5 = {
          instancePath: instancePath + "/one",
          schemaPath: "#/properties/one/type",
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
    if (data.list !== void 0) {
      let data1 = data.list;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            const err6 = {
              instancePath: instancePath + "/list/" + i0,
              schemaPath: "#/components/schemas/Numbers/items/type",
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
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/list",
          schemaPath: "#/components/schemas/Numbers/type",
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
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            const err8 = {
              instancePath: instancePath + "/items/" + i1,
              schemaPath: "#/components/schemas/Numbers/items/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/items",
          schemaPath: "#/components/schemas/Numbers/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.flat !== void 0) {
      let data5 = data.flat;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.x === void 0) {
          const err10 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5.y === void 0) {
          const err11 = {
            instancePath: instancePath + "/flat",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5.x !== void 0) {
          let data6 = data5.x;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            const err12 = {
              instancePath: instancePath + "/flat/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        if (data5.y !== void 0) {
          let data7 = data5.y;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            const err13 = {
              instancePath: instancePath + "/flat/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
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
        }
        if (data5.name !== void 0) {
          if (typeof data5.name !== "string") {
            const err14 = {
              instancePath: instancePath + "/flat/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
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
      } else {
        const err15 = {
          instancePath: instancePath + "/flat",
          schemaPath: "#/components/schemas/Point/type",
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
    if (data.pairs !== void 0) {
      let data9 = data.pairs;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.x === void 0) {
          const err16 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "x" },
            message: "must have required property 'x'",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data9.y === void 0) {
          const err17 = {
            instancePath: instancePath + "/pairs",
            schemaPath: "#/components/schemas/Point/required",
            keyword: "required",
            params: { missingProperty: "y" },
            message: "must have required property 'y'",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data9.x !== void 0) {
          let data10 = data9.x;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            const err18 = {
              instancePath: instancePath + "/pairs/x",
              schemaPath: "#/components/schemas/Point/properties/x/type",
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
        }
        if (data9.y !== void 0) {
          let data11 = data9.y;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            const err19 = {
              instancePath: instancePath + "/pairs/y",
              schemaPath: "#/components/schemas/Point/properties/y/type",
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
        }
        if (data9.name !== void 0) {
          if (typeof data9.name !== "string") {
            const err20 = {
              instancePath: instancePath + "/pairs/name",
              schemaPath: "#/components/schemas/Point/properties/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/pairs",
          schemaPath: "#/components/schemas/Point/type",
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
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = {
  props: { one: true, list: true, items: true, flat: true, pairs: true },
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
  props: { one: true, list: true, items: true, flat: true, pairs: true },
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
    if (data.from === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/3/required",
        keyword: "required",
        params: { missingProperty: "from" },
        message: "must have required property 'from'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "document#/validated/3/required",
        keyword: "required",
        params: { missingProperty: "to" },
        message: "must have required property 'to'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from !== void 0) {
      if (!(typeof data.from == "number")) {
        const err2 = {
          instancePath: instancePath + "/from",
          schemaPath: "document#/validated/3/properties/from/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!(typeof data.to == "number")) {
        const err3 = {
          instancePath: instancePath + "/to",
          schemaPath: "document#/validated/3/properties/to/type",
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
  } else {
    const err4 = {
      instancePath,
      schemaPath: "document#/validated/3/type",
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
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { props: { from: true, to: true }, dynamicProps: false, dynamicItems: false };
var compiled4 = validate31;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/4/required",
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
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err1 = {
          instancePath: instancePath + "/id",
          schemaPath: "document#/validated/4/properties/id/type",
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
      schemaPath: "document#/validated/4/type",
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
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { props: { id: true }, dynamicProps: false, dynamicItems: false };
var compiled5 = validate32;
var func1 = require_ucs2length().default;
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
    if (data["my.name-of$it"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/5/required",
        keyword: "required",
        params: { missingProperty: "my.name-of$it" },
        message: "must have required property 'my.name-of$it'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["my.name-of$it"] !== void 0) {
      let data0 = data["my.name-of$it"];
      if (typeof data0 === "string") {
        if (func1(data0) > 20) {
          const err1 = {
            instancePath: instancePath + "/my.name-of$it",
            schemaPath: "document#/validated/5/properties/my.name-of%24it/maxLength",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
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
          instancePath: instancePath + "/my.name-of$it",
          schemaPath: "document#/validated/5/properties/my.name-of%24it/type",
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
      schemaPath: "document#/validated/5/type",
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
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { props: { "my.name-of$it": true }, dynamicProps: false, dynamicItems: false };
var table = {
  simple: { parameters: { path: compiled0 }, body: {} },
  label: { parameters: { path: compiled1 }, body: {} },
  matrix: { parameters: { path: compiled2 }, body: {} },
  range: { parameters: { path: compiled3 }, body: {} },
  getJob: { parameters: { path: compiled4 }, body: {} },
  stopJob: { parameters: { path: compiled4 }, body: {} },
  getFile: { parameters: { path: compiled5 }, body: {} },
};

/** The validators of each operation: of its parameters, by location, and of its body, by media type. */
export const requestValidators: Record<string, RequestValidators> = table;

/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/components/schemas/Circle/required",
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
    if (data.radius === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/components/schemas/Circle/required",
        keyword: "required",
        params: { missingProperty: "radius" },
        message: "must have required property 'radius'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("circle" !== data.kind) {
        const err2 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/components/schemas/Circle/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "circle" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.radius !== void 0) {
      if (!(typeof data.radius == "number")) {
        const err3 = {
          instancePath: instancePath + "/radius",
          schemaPath: "#/components/schemas/Circle/properties/radius/type",
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
      schemaPath: "#/components/schemas/Circle/type",
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
    if (data.kind === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/components/schemas/Square/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.side === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/components/schemas/Square/required",
        keyword: "required",
        params: { missingProperty: "side" },
        message: "must have required property 'side'",
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("square" !== data.kind) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/components/schemas/Square/properties/kind/const",
          keyword: "const",
          params: { allowedValue: "square" },
          message: "must be equal to constant",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.side !== void 0) {
      if (!(typeof data.side == "number")) {
        const err8 = {
          instancePath: instancePath + "/side",
          schemaPath: "#/components/schemas/Square/properties/side/type",
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
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/components/schemas/Square/type",
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
    const err10 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
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
  validate22.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate22.evaluated = { dynamicProps: true, dynamicItems: false };
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
  } else {
    var props0 = validate22.evaluated.props;
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { dynamicProps: true, dynamicItems: false };
var compiled1 = validate24;
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
    if (data.a !== void 0) {
      let data0 = data.a;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err0 = {
          instancePath: instancePath + "/a",
          schemaPath: "document#/validated/1/properties/a/type",
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
      instancePath,
      schemaPath: "document#/validated/1/type",
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: { a: true }, dynamicProps: false, dynamicItems: false };
var table = {
  addShape: { "200": { headers: {}, validateHeaders: void 0, body: { "application/json": compiled0 } } },
  addTree: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  addDog: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  addValue: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  addRecord: { "200": { headers: {}, validateHeaders: void 0, body: { "application/json": compiled1 } } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

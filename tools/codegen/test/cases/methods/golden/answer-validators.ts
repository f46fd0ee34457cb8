/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

var compiled0 = validate20;
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
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    const err0 = {
      instancePath,
      schemaPath: "document#/validated/0/type",
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { dynamicProps: false, dynamicItems: false };
var compiled1 = validate22;
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
    if (data.Allow === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/1/required",
        keyword: "required",
        params: { missingProperty: "Allow" },
        message: "must have required property 'Allow'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.Allow !== void 0) {
      if (typeof data.Allow !== "string") {
        const err1 = {
          instancePath: instancePath + "/Allow",
          schemaPath: "document#/validated/1/properties/Allow/type",
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
      schemaPath: "document#/validated/1/type",
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: { Allow: true }, dynamicProps: false, dynamicItems: false };
var compiled2 = validate23;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["X-Length"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "document#/validated/2/required",
        keyword: "required",
        params: { missingProperty: "X-Length" },
        message: "must have required property 'X-Length'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["X-Length"] !== void 0) {
      let data0 = data["X-Length"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err1 = {
          instancePath: instancePath + "/X-Length",
          schemaPath: "document#/validated/2/properties/X-Length/type",
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
  } else {
    const err2 = {
      instancePath,
      schemaPath: "document#/validated/2/type",
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: { "X-Length": true }, dynamicProps: false, dynamicItems: false };
var compiled3 = validate24;
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
  if (typeof data !== "string") {
    const err0 = {
      instancePath,
      schemaPath: "document#/validated/3/type",
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { dynamicProps: false, dynamicItems: false };
var table = {
  getThing: { "200": { headers: {}, validateHeaders: void 0, body: { "application/json": compiled0 } } },
  putThing: { "204": { headers: {}, validateHeaders: void 0, body: {} } },
  postThing: { "201": { headers: {}, validateHeaders: void 0, body: {} } },
  deleteThing: { "202": { headers: {}, validateHeaders: void 0, body: {} } },
  optionsOfThing: { "200": { headers: { Allow: "string" }, validateHeaders: compiled1, body: {} } },
  headOfThing: { "200": { headers: { "X-Length": "integer" }, validateHeaders: compiled2, body: {} } },
  patchThing: { "200": { headers: {}, validateHeaders: void 0, body: { "application/json": compiled0 } } },
  getMoved: { "404": { headers: {}, validateHeaders: void 0, body: { "application/json": compiled3 } } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

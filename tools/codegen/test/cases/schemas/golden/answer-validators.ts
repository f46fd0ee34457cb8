/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen with ajv 8.20.0, ajv-formats 3.0.1, esbuild 0.28.2.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
// @ts-nocheck: what follows is compiled from JSON Schemas
import type { AnswerValidators } from "@cloud-partner/server/core";

const compiled0 = validate0;

function validate0(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      });
      errors++;
    }
    if (data.radius === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "radius" },
        message: "must have required property 'radius'",
      });
      errors++;
    }
    if (data.kind !== undefined) {
      if ("circle" !== data.kind) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "const",
          params: { allowedValue: "circle" },
          message: "must be equal to constant",
        });
        errors++;
      }
    }
    if (data.radius !== undefined) {
      if (!(typeof data.radius == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/radius",
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
    if (data.kind === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
      });
      errors++;
    }
    if (data.side === undefined) {
      (vErrors ??= []).push({
        instancePath,
        keyword: "required",
        params: { missingProperty: "side" },
        message: "must have required property 'side'",
      });
      errors++;
    }
    if (data.kind !== undefined) {
      if ("square" !== data.kind) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/kind",
          keyword: "const",
          params: { allowedValue: "square" },
          message: "must be equal to constant",
        });
        errors++;
      }
    }
    if (data.side !== undefined) {
      if (!(typeof data.side == "number")) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/side",
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
    (vErrors ??= []).push({
      instancePath,
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
    });
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
  validate0.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate0.evaluated = { dynamicProps: true, dynamicItems: false };

const compiled1 = validate1;

function validate1(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.a !== undefined) {
      let data0 = data.a;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        (vErrors ??= []).push({
          instancePath: instancePath + "/a",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
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
validate1.evaluated = { props: { a: true }, dynamicProps: false, dynamicItems: false };

const table = {
  addShape: { "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled0 } } },
  addTree: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  addDog: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  addValue: { "204": { headers: {}, validateHeaders: undefined, body: {} } },
  addRecord: { "200": { headers: {}, validateHeaders: undefined, body: { "application/json": compiled1 } } },
};

/** The validators of each operation's answers, by their keys among the document's `responses`. */
export const answerValidators: AnswerValidators = table;

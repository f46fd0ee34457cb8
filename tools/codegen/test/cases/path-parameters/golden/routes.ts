/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "getFile",
    method: "GET",
    path: "/files/{my.name-of$it}",
    parameters: [{ name: "my.name-of$it", in: "path", required: true, shape: "string" }],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "getJob",
    method: "GET",
    path: "/jobs/{id}",
    parameters: [{ name: "id", in: "path", required: true, shape: "string" }],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "label",
    method: "GET",
    path: "/label/{one}/{list}/{items}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path", required: true, shape: "boolean", style: "label" },

      { name: "list", in: "path", required: true, shape: { items: "integer" }, style: "label" },

      { name: "items", in: "path", required: true, shape: { items: "integer" }, style: "label", explode: true },

      {
        name: "flat",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
        style: "label",
      },

      {
        name: "pairs",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
        style: "label",
        explode: true,
      },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "matrix",
    method: "GET",
    path: "/matrix/{one}/{list}/{items}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path", required: true, shape: "string", style: "matrix" },

      { name: "list", in: "path", required: true, shape: { items: "integer" }, style: "matrix" },

      { name: "items", in: "path", required: true, shape: { items: "integer" }, style: "matrix", explode: true },

      {
        name: "flat",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
        style: "matrix",
      },

      {
        name: "pairs",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
        style: "matrix",
        explode: true,
      },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "range",
    method: "GET",
    path: "/range/{from}..{to}",
    parameters: [
      { name: "from", in: "path", required: true, shape: "number" },

      { name: "to", in: "path", required: true, shape: "number" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "simple",
    method: "GET",
    path: "/simple/{one}/{list}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path", required: true, shape: "integer" },

      { name: "list", in: "path", required: true, shape: { items: "integer" } },

      {
        name: "flat",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
      },

      {
        name: "pairs",
        in: "path",
        required: true,
        shape: { properties: { x: "integer", y: "integer", name: "string" } },
        explode: true,
      },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "stopJob",
    method: "POST",
    path: "/jobs/{id}:cancel",
    parameters: [{ name: "id", in: "path", required: true, shape: "string" }],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

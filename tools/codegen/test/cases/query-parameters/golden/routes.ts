/*
 * Generated from tools/codegen/test/cases/query-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "form",
    method: "GET",
    path: "/form",
    parameters: [
      { name: "text", in: "query", required: false, shape: "string" },

      { name: "count", in: "query", required: false, shape: "integer" },

      { name: "ratio", in: "query", required: false, shape: "number" },

      { name: "flag", in: "query", required: false, shape: "boolean" },

      { name: "kind", in: "query", required: true, shape: "string" },

      { name: "limit", in: "query", required: false, shape: "integer" },

      { name: "order", in: "query", required: false, shape: "string" },

      { name: "since", in: "query", required: false, shape: "string" },
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
    operationId: "lists",
    method: "GET",
    path: "/lists",
    parameters: [
      { name: "exploded", in: "query", required: false, shape: { items: "integer" } },

      { name: "commas", in: "query", required: false, shape: { items: "string" }, explode: false },

      { name: "spaces", in: "query", required: false, shape: { items: "string" }, style: "spaceDelimited" },

      { name: "pipes", in: "query", required: false, shape: { items: "boolean" }, style: "pipeDelimited" },

      { name: "kinds", in: "query", required: false, shape: { items: "string" } },
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
    operationId: "names",
    method: "GET",
    path: "/names",
    parameters: [
      { name: "filter[name]", in: "query", required: false, shape: "string" },

      { name: "$top", in: "query", required: false, shape: "integer" },

      { name: "StartTime<", in: "query", required: false, shape: "string" },

      { name: 'a "quote" & more', in: "query", required: false, shape: "string" },

      { name: "a-b", in: "query", required: false, shape: "string" },

      { name: "a_b", in: "query", required: false, shape: "string" },

      { name: "größe", in: "query", required: false, shape: "string" },

      { name: "open", in: "query", required: false, shape: "string" },
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
    operationId: "objects",
    method: "GET",
    path: "/objects",
    parameters: [
      { name: "exploded", in: "query", required: false, shape: { properties: { width: "number", unit: "string" } } },

      {
        name: "flat",
        in: "query",
        required: false,
        shape: { properties: { width: "number", unit: "string" } },
        explode: false,
      },

      {
        name: "deep",
        in: "query",
        required: false,
        shape: { properties: { width: "number", unit: "string" } },
        style: "deepObject",
      },

      {
        name: "free",
        in: "query",
        required: false,
        shape: { properties: {}, additional: "integer" },
        style: "deepObject",
      },

      { name: "json", in: "query", required: false, shape: "string", contentType: "application/json" },
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
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

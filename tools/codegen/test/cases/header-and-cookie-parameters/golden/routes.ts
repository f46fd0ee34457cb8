/*
 * Generated from tools/codegen/test/cases/header-and-cookie-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "cookies",
    method: "GET",
    path: "/cookies",
    parameters: [
      { name: "session", in: "cookie", required: true, shape: "string" },

      { name: "visits", in: "cookie", required: false, shape: "integer" },

      { name: "list", in: "cookie", required: false, shape: { items: "integer" }, explode: false },
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
    operationId: "headers",
    method: "GET",
    path: "/headers",
    parameters: [
      { name: "X-Text", in: "header", required: true, shape: "string" },

      { name: "X-Count", in: "header", required: false, shape: "integer" },

      { name: "X-Flag", in: "header", required: false, shape: "boolean" },

      { name: "X-List", in: "header", required: false, shape: { items: "string" } },

      { name: "X-Flat", in: "header", required: false, shape: { properties: { x: "integer", y: "integer" } } },

      {
        name: "X-Pairs",
        in: "header",
        required: false,
        shape: { properties: { x: "integer", y: "integer" } },
        explode: true,
      },

      { name: "X-Json", in: "header", required: false, shape: "string", contentType: "application/json" },
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

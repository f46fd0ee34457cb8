/*
 * Generated from tools/codegen/test/cases/security/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "alternatives",
    method: "GET",
    path: "/alternatives",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [["header-key"], ["query-key"], ["cookieKey"], ["basic"]],
  },

  {
    operationId: "anonymous",
    method: "GET",
    path: "/anonymous",
    parameters: [],
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
    operationId: "inherited",
    method: "GET",
    path: "/inherited",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [["bearer"]],
  },

  {
    operationId: "optional",
    method: "GET",
    path: "/optional",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [["oauth"], []],
  },

  {
    operationId: "together",
    method: "GET",
    path: "/together",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [["header-key", "bearer"]],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  "header-key": { type: "apiKey", in: "header", name: "X-Key" },
  "query-key": { type: "apiKey", in: "query", name: "key<" },
  cookieKey: { type: "apiKey", in: "cookie", name: "key" },
  oauth: { type: "oauth2" },
} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

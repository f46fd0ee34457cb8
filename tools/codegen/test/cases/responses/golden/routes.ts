/*
 * Generated from tools/codegen/test/cases/responses/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "onlyDefault",
    method: "GET",
    path: "/default",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "ranges",
    method: "GET",
    path: "/ranges",
    parameters: [{ name: "status", in: "query", required: true, shape: "integer" }],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "404",
        contentTypes: [],
        headers: [],
      },
      {
        status: "2XX",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "4XX",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "default",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "several",
    method: "GET",
    path: "/several",
    parameters: [{ name: "status", in: "query", required: true, shape: "integer" }],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "201",
        contentTypes: ["text/plain"],
        headers: [],
      },
      {
        status: "202",
        contentTypes: [],
        headers: [],
      },
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
      {
        status: "404",
        contentTypes: ["application/problem+json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "types",
    method: "GET",
    path: "/types",
    parameters: [{ name: "as", in: "query", required: true, shape: "string" }],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json", "application/hal+json", "text/csv", "application/octet-stream"],
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

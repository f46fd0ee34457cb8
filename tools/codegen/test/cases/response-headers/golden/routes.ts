/*
 * Generated from tools/codegen/test/cases/response-headers/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "headers",
    method: "GET",
    path: "/headers",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [
          { name: "X-Text", required: true },
          { name: "X-Count", required: true },
          { name: "X-Ratio", required: false },
          { name: "X-Flag", required: false },
          { name: "X-Kind", required: false },
          { name: "X-Limit", required: true },
          { name: "X-Rest", required: false },
        ],
      },
      {
        status: "201",
        contentTypes: [],
        headers: [{ name: "X-Limit", required: true }],
      },
    ],
    security: [],
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
        headers: [{ name: "ETag", required: false }],
      },
    ],
    security: [],
  },

  {
    operationId: "start",
    method: "POST",
    path: "/started",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "202",
        contentTypes: [],
        headers: [{ name: "Operation-Location", required: true }],
      },
    ],
    security: [],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

/*
 * Generated from tools/codegen/test/cases/references/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "addBook",
    method: "POST",
    path: "/shelves/{shelf}/books",
    parameters: [
      { name: "shelf", in: "path", required: true, shape: "string" },

      { name: "dry-run", in: "query", required: false, shape: "string", contentType: "application/json" },
    ],
    requestBody: { required: true, contentTypes: ["application/json"] },
    responses: [
      {
        status: "201",
        contentTypes: ["application/json"],
        headers: [{ name: "ETag", required: true }],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "getPage",
    method: "GET",
    path: "/shelves/{shelf}/pages/{page}",
    parameters: [
      { name: "shelf", in: "path", required: true, shape: "string" },

      { name: "page", in: "path", required: true, shape: "integer" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["text/plain"],
        headers: [{ name: "ETag", required: true }],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
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

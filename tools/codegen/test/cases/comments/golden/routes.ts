/*
 * Generated from tools/codegen/test/cases/comments/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "calledBack",
    method: "POST",
    path: "/called-back",
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
    operationId: "twice",
    method: "GET",
    path: "/twice",
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
    operationId: "untagged",
    method: "GET",
    path: "/untagged",
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
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

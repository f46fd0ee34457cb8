/*
 * Generated from tools/codegen/test/cases/request-bodies/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "anything",
    method: "PUT",
    path: "/anything",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
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
    operationId: "binary",
    method: "PUT",
    path: "/binary",
    parameters: [],
    requestBody: { required: false, contentTypes: ["image/png"] },
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
    operationId: "none",
    method: "POST",
    path: "/none",
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
    operationId: "optional",
    method: "POST",
    path: "/optional",
    parameters: [],
    requestBody: { required: false, contentTypes: ["application/json"] },
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
    operationId: "required",
    method: "POST",
    path: "/required",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
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
    operationId: "several",
    method: "PUT",
    path: "/several",
    parameters: [],
    requestBody: {
      required: true,
      contentTypes: [
        "application/json",
        "application/merge-patch+json",
        "text/plain",
        "text/csv",
        "application/xml",
        "application/octet-stream",
      ],
    },
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

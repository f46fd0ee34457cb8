/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "deleteThing",
    method: "DELETE",
    path: "/thing",
    parameters: [],
    requestBody: { required: false, contentTypes: ["application/json"] },
    responses: [
      {
        status: "202",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "getMoved",
    method: "GET",
    path: "/moved",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "getThing",
    method: "GET",
    path: "/thing",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "headOfThing",
    method: "HEAD",
    path: "/thing",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: [],
        headers: [{ name: "X-Length", required: true }],
      },
    ],
    security: [],
  },

  {
    operationId: "optionsOfThing",
    method: "OPTIONS",
    path: "/thing",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: [],
        headers: [{ name: "Allow", required: true }],
      },
    ],
    security: [],
  },

  {
    operationId: "patchThing",
    method: "PATCH",
    path: "/thing",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json-patch+json"] },
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "postThing",
    method: "POST",
    path: "/thing",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "201",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "putThing",
    method: "PUT",
    path: "/thing",
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
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

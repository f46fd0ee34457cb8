/*
 * Generated from tools/codegen/test/cases/answers/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "answer.several",
    method: "POST",
    path: "/several",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json", "text/csv", "text/plain", "application/octet-stream"],
        headers: [
          { name: "X-Count", required: true },
          { name: "X-Kind", required: false },
        ],
      },
      {
        status: "204",
        contentTypes: [],
        headers: [],
      },
      {
        status: "299",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "418",
        contentTypes: ["application/problem+json"],
        headers: [],
      },
      {
        status: "3XX",
        contentTypes: [],
        headers: [{ name: "Location", required: true }],
      },
      {
        status: "4XX",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "default",
        contentTypes: [],
        headers: [{ name: "X-Fatal", required: false }],
      },
    ],
    security: [],
  },

  {
    operationId: "delete it",
    method: "GET",
    path: "/ranges",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "2XX",
        contentTypes: ["application/json"],
        headers: [],
      },
      {
        status: "5XX",
        contentTypes: [],
        headers: [],
      },
    ],
    security: [],
  },

  {
    operationId: "head",
    method: "HEAD",
    path: "/head",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: [],
        headers: [{ name: "ETag", required: true }],
      },
    ],
    security: [],
  },

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
        headers: [{ name: "X-Ratio", required: true }],
      },
    ],
    security: [],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

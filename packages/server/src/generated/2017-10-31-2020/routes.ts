/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { Route, SecurityScheme } from "../../core/index.ts";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "cancelOperation",
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/cancel",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: { required: true, contentTypes: ["application/json"] },
    responses: [
      {
        status: "200",
        contentTypes: [],
        headers: [{ name: "x-ms-request-id", required: false }],
      },
      {
        status: "202",
        contentTypes: [],
        headers: [
          { name: "Location", required: true },
          { name: "Retry-After", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "403",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "getOfferOperation",
    method: "GET",
    path: "/api/operations/{publisherId}${offerId}$2$preview",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [
          { name: "Retry-After", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "403",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "getOfferStatus",
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/status",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [{ name: "x-ms-request-id", required: false }],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "getOperation",
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "operationId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [
          { name: "Retry-After", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "403",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "goLive",
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/golive",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: { required: false, contentTypes: ["application/json"] },
    responses: [
      {
        status: "202",
        contentTypes: [],
        headers: [
          { name: "Location", required: true },
          { name: "Retry-After", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "listOperations",
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/submissions/",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },

      { name: "status", in: "query", required: false, shape: "string" },
    ],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["application/json"],
        headers: [{ name: "x-ms-request-id", required: false }],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "403",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },

  {
    operationId: "publishOffer",
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/publish",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },

      { name: "api-version", in: "query", required: true, shape: "string" },
    ],
    requestBody: { required: true, contentTypes: ["application/json"] },
    responses: [
      {
        status: "202",
        contentTypes: [],
        headers: [
          { name: "Location", required: true },
          { name: "Retry-After", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "400",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "404",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "422",
        contentTypes: ["application/json"],
        headers: [
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
      {
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "WWW-Authenticate", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [["bearerAuth"]],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {
  bearerAuth: { type: "http", scheme: "bearer" },
} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = ["2017-10-31"] as const;

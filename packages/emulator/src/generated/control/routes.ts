/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { Route, SecurityScheme } from "@cloud-partner/server/core";

/** The operations of the document: how their requests are found, read and secured, and what they may answer. */
export const routes = [
  {
    operationId: "createFault",
    method: "POST",
    path: "/_emulator/faults",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
    responses: [
      {
        status: "201",
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "createOffers",
    method: "POST",
    path: "/_emulator/offers",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "deleteFault",
    method: "DELETE",
    path: "/_emulator/faults/{faultId}",
    parameters: [{ name: "faultId", in: "path", required: true, shape: "integer" }],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
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
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "deleteFaults",
    method: "DELETE",
    path: "/_emulator/faults",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "deleteRequests",
    method: "DELETE",
    path: "/_emulator/requests",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "deleteState",
    method: "DELETE",
    path: "/_emulator/state",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "204",
        contentTypes: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "getClock",
    method: "GET",
    path: "/_emulator/clock",
    parameters: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "getState",
    method: "GET",
    path: "/_emulator/state",
    parameters: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "listEvents",
    method: "GET",
    path: "/_emulator/events",
    parameters: [],
    requestBody: undefined,
    responses: [
      {
        status: "200",
        contentTypes: ["text/event-stream"],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "listFaults",
    method: "GET",
    path: "/_emulator/faults",
    parameters: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "listMessages",
    method: "GET",
    path: "/_emulator/outbox",
    parameters: [{ name: "limit", in: "query", required: false, shape: "integer" }],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "listOffers",
    method: "GET",
    path: "/_emulator/offers",
    parameters: [{ name: "limit", in: "query", required: false, shape: "integer" }],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "listRequests",
    method: "GET",
    path: "/_emulator/requests",
    parameters: [{ name: "limit", in: "query", required: false, shape: "integer" }],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "replaceState",
    method: "PUT",
    path: "/_emulator/state",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
    responses: [
      {
        status: "204",
        contentTypes: [],
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "startCall",
    method: "POST",
    path: "/_emulator/offers/{publisherId}/{offerId}/calls",
    parameters: [
      { name: "publisherId", in: "path", required: true, shape: "string" },

      { name: "offerId", in: "path", required: true, shape: "string" },
    ],
    requestBody: { required: true, contentTypes: ["application/json"] },
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },

  {
    operationId: "updateClock",
    method: "PATCH",
    path: "/_emulator/clock",
    parameters: [],
    requestBody: { required: true, contentTypes: ["application/json"] },
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
        status: "default",
        contentTypes: ["application/json"],
        headers: [
          { name: "Allow", required: false },
          { name: "Retry-After", required: false },
          { name: "x-ms-error-code", required: false },
          { name: "x-ms-request-id", required: false },
        ],
      },
    ],
    security: [],
  },
] as const satisfies readonly Route[];

/** The security schemes of the document. */
export const securitySchemes = {} as const satisfies Readonly<Record<string, SecurityScheme>>;

/** The values of the parameter `api-version` that the document knows, or `undefined` where it has no such parameter. */
export const apiVersions = undefined;

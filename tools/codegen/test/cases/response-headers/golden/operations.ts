/*
 * Generated from tools/codegen/test/cases/response-headers/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  headers: {
    method: "GET",
    path: "/headers",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {
          "X-Text": "string",
          "X-Count": "integer",
          "X-Ratio": "number",
          "X-Flag": "boolean",
          "X-Kind": "string",
          "X-Limit": "integer",
          "X-Rest": "integer",
        },
      },
      "201": {
        contentTypes: [],
        headers: {
          "X-Limit": "integer",
        },
      },
    },
  },

  optional: {
    method: "GET",
    path: "/optional",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {
          ETag: "string",
        },
      },
    },
  },

  start: {
    method: "POST",
    path: "/started",
    parameters: [],
    contentTypes: [],
    responses: {
      "202": {
        contentTypes: [],
        location: "Operation-Location",
        headers: {
          "Operation-Location": "string",
        },
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `GET /headers`
   */
  headers: OperationMethod<operations["headers"]>;

  /**
   * `GET /optional`
   */
  optional: OperationMethod<operations["optional"]>;

  /**
   * `POST /started`
   */
  start: OperationMethod<operations["start"]>;
}

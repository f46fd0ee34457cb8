/*
 * Generated from tools/codegen/test/cases/answers/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  "answer.several": {
    method: "POST",
    path: "/several",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json", "text/csv", "text/plain", "application/octet-stream"],
        headers: {
          "X-Count": "integer",
          "X-Kind": "string",
        },
      },
      "204": {
        contentTypes: [],
        headers: {},
      },
      "299": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  "delete it": {
    method: "GET",
    path: "/ranges",
    parameters: [],
    contentTypes: [],
    responses: {
      "2XX": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  head: {
    method: "HEAD",
    path: "/head",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: [],
        headers: {
          ETag: "string",
        },
      },
    },
  },

  onlyDefault: {
    method: "GET",
    path: "/default",
    parameters: [],
    contentTypes: [],
    responses: {
      default: {
        contentTypes: ["application/json"],
        headers: {
          "X-Ratio": "number",
        },
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `POST /several`
   */
  "answer.several": OperationMethod<operations["answer.several"]>;

  /**
   * `GET /ranges`
   */
  "delete it": OperationMethod<operations["delete it"]>;

  /**
   * `HEAD /head`
   */
  head: OperationMethod<operations["head"]>;

  /**
   * `GET /default`
   */
  onlyDefault: OperationMethod<operations["onlyDefault"]>;
}

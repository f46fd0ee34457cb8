/*
 * Generated from tools/codegen/test/cases/responses/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  onlyDefault: {
    method: "GET",
    path: "/default",
    parameters: [],
    contentTypes: [],
    responses: {
      default: {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  ranges: {
    method: "GET",
    path: "/ranges",
    parameters: [{ name: "status", in: "query" }],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
      "2XX": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  several: {
    method: "GET",
    path: "/several",
    parameters: [{ name: "status", in: "query" }],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
      "201": {
        contentTypes: ["text/plain"],
        headers: {},
      },
      "202": {
        contentTypes: [],
        headers: {},
      },
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  types: {
    method: "GET",
    path: "/types",
    parameters: [{ name: "as", in: "query" }],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json", "application/hal+json", "text/csv", "application/octet-stream"],
        headers: {},
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `GET /default`
   */
  onlyDefault: OperationMethod<operations["onlyDefault"]>;

  /**
   * `GET /ranges`
   */
  ranges: OperationMethod<operations["ranges"]>;

  /**
   * `GET /several`
   */
  several: OperationMethod<operations["several"]>;

  /**
   * `GET /types`
   */
  types: OperationMethod<operations["types"]>;
}

/*
 * Generated from tools/codegen/test/cases/references/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  addBook: {
    method: "POST",
    path: "/shelves/{shelf}/books",
    parameters: [
      { name: "shelf", in: "path" },

      { name: "dry-run", in: "query", contentType: "application/json" },
    ],
    contentTypes: ["application/json"],
    responses: {
      "201": {
        contentTypes: ["application/json"],
        headers: {
          ETag: "string",
        },
      },
    },
  },

  getPage: {
    method: "GET",
    path: "/shelves/{shelf}/pages/{page}",
    parameters: [
      { name: "shelf", in: "path" },

      { name: "page", in: "path" },
    ],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["text/plain"],
        headers: {
          ETag: "string",
        },
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `POST /shelves/{shelf}/books`
   */
  addBook: OperationMethod<operations["addBook"]>;

  /**
   * `GET /shelves/{shelf}/pages/{page}`
   */
  getPage: OperationMethod<operations["getPage"]>;
}

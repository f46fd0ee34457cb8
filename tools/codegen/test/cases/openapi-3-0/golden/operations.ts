/*
 * Generated from tools/codegen/test/cases/openapi-3-0/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  addPet: {
    method: "POST",
    path: "/pets",
    parameters: [{ name: "tag", in: "query" }],
    contentTypes: ["application/json"],
    responses: {
      "201": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  setPhoto: {
    method: "PUT",
    path: "/photo",
    parameters: [],
    contentTypes: ["application/octet-stream"],
    responses: {
      "200": {
        contentTypes: ["application/octet-stream"],
        headers: {},
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `POST /pets`
   */
  addPet: OperationMethod<operations["addPet"]>;

  /**
   * `PUT /photo`
   */
  setPhoto: OperationMethod<operations["setPhoto"]>;
}

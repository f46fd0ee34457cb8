/*
 * Generated from tools/codegen/test/cases/schemas/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  addDog: {
    method: "POST",
    path: "/dogs",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  addRecord: {
    method: "POST",
    path: "/records",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  addShape: {
    method: "POST",
    path: "/shapes",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  addTree: {
    method: "POST",
    path: "/trees",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  addValue: {
    method: "POST",
    path: "/values",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * `POST /dogs`
   */
  addDog: OperationMethod<operations["addDog"]>;

  /**
   * `POST /records`
   */
  addRecord: OperationMethod<operations["addRecord"]>;

  /**
   * `POST /shapes`
   */
  addShape: OperationMethod<operations["addShape"]>;

  /**
   * `POST /trees`
   */
  addTree: OperationMethod<operations["addTree"]>;

  /**
   * `POST /values`
   */
  addValue: OperationMethod<operations["addValue"]>;
}

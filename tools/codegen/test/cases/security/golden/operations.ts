/*
 * Generated from tools/codegen/test/cases/security/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  alternatives: {
    method: "GET",
    path: "/alternatives",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  anonymous: {
    method: "GET",
    path: "/anonymous",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  inherited: {
    method: "GET",
    path: "/inherited",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
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
        headers: {},
      },
    },
  },

  together: {
    method: "GET",
    path: "/together",
    parameters: [],
    contentTypes: [],
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
   * `GET /alternatives`
   */
  alternatives: OperationMethod<operations["alternatives"]>;

  /**
   * `GET /anonymous`
   */
  anonymous: OperationMethod<operations["anonymous"]>;

  /**
   * `GET /inherited`
   */
  inherited: OperationMethod<operations["inherited"]>;

  /**
   * `GET /optional`
   */
  optional: OperationMethod<operations["optional"]>;

  /**
   * `GET /together`
   */
  together: OperationMethod<operations["together"]>;
}

/*
 * Generated from tools/codegen/test/cases/request-bodies/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  anything: {
    method: "PUT",
    path: "/anything",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  binary: {
    method: "PUT",
    path: "/binary",
    parameters: [],
    contentTypes: ["image/png"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  none: {
    method: "POST",
    path: "/none",
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
    method: "POST",
    path: "/optional",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  required: {
    method: "POST",
    path: "/required",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  several: {
    method: "PUT",
    path: "/several",
    parameters: [],
    contentTypes: [
      "application/json",
      "application/merge-patch+json",
      "text/plain",
      "text/csv",
      "application/xml",
      "application/octet-stream",
    ],
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
   * `PUT /anything`
   */
  anything: OperationMethod<operations["anything"]>;

  /**
   * `PUT /binary`
   */
  binary: OperationMethod<operations["binary"]>;

  /**
   * `POST /none`
   */
  none: OperationMethod<operations["none"]>;

  /**
   * `POST /optional`
   */
  optional: OperationMethod<operations["optional"]>;

  /**
   * `POST /required`
   */
  required: OperationMethod<operations["required"]>;

  /**
   * `PUT /several`
   */
  several: OperationMethod<operations["several"]>;
}

/*
 * Generated from tools/codegen/test/cases/api-version/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  chosen: {
    method: "GET",
    path: "/chosen",
    parameters: [
      { name: "api-version", in: "query", constant: "2026-11-22" },

      { name: "unit", in: "query" },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  combined: {
    method: "GET",
    path: "/combined",
    parameters: [{ name: "api-version", in: "query", constant: "2026-11-22" }],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  plain: {
    method: "GET",
    path: "/plain",
    parameters: [
      { name: "api-version", in: "query", constant: "2026-11-22" },

      { name: "X-Form", in: "header", constant: "short" },

      { name: "X-Also", in: "header" },
    ],
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
   * `GET /chosen`
   */
  chosen: OperationMethod<operations["chosen"]>;

  /**
   * `GET /combined`
   */
  combined: OperationMethod<operations["combined"]>;

  /**
   * `GET /plain`
   */
  plain: OperationMethod<operations["plain"]>;
}

/*
 * Generated from tools/codegen/test/cases/header-and-cookie-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  cookies: {
    method: "GET",
    path: "/cookies",
    parameters: [
      { name: "session", in: "cookie" },

      { name: "visits", in: "cookie" },

      { name: "list", in: "cookie", explode: false },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  headers: {
    method: "GET",
    path: "/headers",
    parameters: [
      { name: "X-Text", in: "header" },

      { name: "X-Count", in: "header" },

      { name: "X-Flag", in: "header" },

      { name: "X-List", in: "header" },

      { name: "X-Flat", in: "header" },

      { name: "X-Pairs", in: "header", explode: true },

      { name: "X-Json", in: "header", contentType: "application/json" },
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
   * `GET /cookies`
   */
  cookies: OperationMethod<operations["cookies"]>;

  /**
   * `GET /headers`
   */
  headers: OperationMethod<operations["headers"]>;
}

/*
 * Generated from tools/codegen/test/cases/query-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  form: {
    method: "GET",
    path: "/form",
    parameters: [
      { name: "text", in: "query" },

      { name: "count", in: "query" },

      { name: "ratio", in: "query" },

      { name: "flag", in: "query" },

      { name: "kind", in: "query" },

      { name: "limit", in: "query" },

      { name: "order", in: "query" },

      { name: "since", in: "query" },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  lists: {
    method: "GET",
    path: "/lists",
    parameters: [
      { name: "exploded", in: "query" },

      { name: "commas", in: "query", explode: false },

      { name: "spaces", in: "query", style: "spaceDelimited" },

      { name: "pipes", in: "query", style: "pipeDelimited" },

      { name: "kinds", in: "query" },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  names: {
    method: "GET",
    path: "/names",
    parameters: [
      { name: "filter[name]", in: "query" },

      { name: "$top", in: "query" },

      { name: "StartTime<", in: "query" },

      { name: 'a "quote" & more', in: "query" },

      { name: "a-b", in: "query" },

      { name: "a_b", in: "query" },

      { name: "größe", in: "query" },

      { name: "open", in: "query", allowReserved: true },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  objects: {
    method: "GET",
    path: "/objects",
    parameters: [
      { name: "exploded", in: "query" },

      { name: "flat", in: "query", explode: false },

      { name: "deep", in: "query", style: "deepObject" },

      { name: "free", in: "query", style: "deepObject" },

      { name: "json", in: "query", contentType: "application/json" },
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
   * `GET /form`
   */
  form: OperationMethod<operations["form"]>;

  /**
   * `GET /lists`
   */
  lists: OperationMethod<operations["lists"]>;

  /**
   * `GET /names`
   */
  names: OperationMethod<operations["names"]>;

  /**
   * `GET /objects`
   */
  objects: OperationMethod<operations["objects"]>;
}

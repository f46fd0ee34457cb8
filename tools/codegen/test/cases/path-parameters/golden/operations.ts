/*
 * Generated from tools/codegen/test/cases/path-parameters/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  getFile: {
    method: "GET",
    path: "/files/{my.name-of$it}",
    parameters: [{ name: "my.name-of$it", in: "path" }],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  getJob: {
    method: "GET",
    path: "/jobs/{id}",
    parameters: [{ name: "id", in: "path" }],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  label: {
    method: "GET",
    path: "/label/{one}/{list}/{items}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path", style: "label" },

      { name: "list", in: "path", style: "label" },

      { name: "items", in: "path", style: "label", explode: true },

      { name: "flat", in: "path", style: "label" },

      { name: "pairs", in: "path", style: "label", explode: true },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  matrix: {
    method: "GET",
    path: "/matrix/{one}/{list}/{items}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path", style: "matrix" },

      { name: "list", in: "path", style: "matrix" },

      { name: "items", in: "path", style: "matrix", explode: true },

      { name: "flat", in: "path", style: "matrix" },

      { name: "pairs", in: "path", style: "matrix", explode: true },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  range: {
    method: "GET",
    path: "/range/{from}..{to}",
    parameters: [
      { name: "from", in: "path" },

      { name: "to", in: "path" },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  simple: {
    method: "GET",
    path: "/simple/{one}/{list}/{flat}/{pairs}",
    parameters: [
      { name: "one", in: "path" },

      { name: "list", in: "path" },

      { name: "flat", in: "path" },

      { name: "pairs", in: "path", explode: true },
    ],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  stopJob: {
    method: "POST",
    path: "/jobs/{id}:cancel",
    parameters: [{ name: "id", in: "path" }],
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
   * `GET /files/{my.name-of$it}`
   */
  getFile: OperationMethod<operations["getFile"]>;

  /**
   * `GET /jobs/{id}`
   */
  getJob: OperationMethod<operations["getJob"]>;

  /**
   * `GET /label/{one}/{list}/{items}/{flat}/{pairs}`
   */
  label: OperationMethod<operations["label"]>;

  /**
   * `GET /matrix/{one}/{list}/{items}/{flat}/{pairs}`
   */
  matrix: OperationMethod<operations["matrix"]>;

  /**
   * `GET /range/{from}..{to}`
   */
  range: OperationMethod<operations["range"]>;

  /**
   * `GET /simple/{one}/{list}/{flat}/{pairs}`
   */
  simple: OperationMethod<operations["simple"]>;

  /**
   * `POST /jobs/{id}:cancel`
   */
  stopJob: OperationMethod<operations["stopJob"]>;
}

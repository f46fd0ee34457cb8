/*
 * Generated from tools/codegen/test/cases/operation-ids/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  "42": {
    method: "GET",
    path: "/7",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  delete: {
    method: "GET",
    path: "/4",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  false: {
    method: "GET",
    path: "/3",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  deleteNoIdThingId: {
    method: "DELETE",
    path: "/no-id/{thing-id}",
    parameters: [{ name: "thing-id", in: "path" }],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  "get-board": {
    method: "GET",
    path: "/2",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  GetBoard: {
    method: "GET",
    path: "/8",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  getBoard: {
    method: "GET",
    path: "/9",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  getNoIdThingId: {
    method: "GET",
    path: "/no-id/{thing-id}",
    parameters: [{ name: "thing-id", in: "path" }],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  "größe/尺寸": {
    method: "GET",
    path: "/6",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  "orders.create": {
    method: "GET",
    path: "/1",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  'say "hello" \\ it\'s': {
    method: "GET",
    path: "/5",
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
   * `GET /7`
   */
  "42": OperationMethod<operations["42"]>;

  /**
   * `GET /4`
   */
  delete: OperationMethod<operations["delete"]>;

  /**
   * `GET /3`
   */
  false: OperationMethod<operations["false"]>;

  /**
   * `DELETE /no-id/{thing-id}`
   */
  deleteNoIdThingId: OperationMethod<operations["deleteNoIdThingId"]>;

  /**
   * `GET /2`
   */
  "get-board": OperationMethod<operations["get-board"]>;

  /**
   * `GET /8`
   */
  GetBoard: OperationMethod<operations["GetBoard"]>;

  /**
   * `GET /9`
   */
  getBoard: OperationMethod<operations["getBoard"]>;

  /**
   * `GET /no-id/{thing-id}`
   */
  getNoIdThingId: OperationMethod<operations["getNoIdThingId"]>;

  /**
   * `GET /6`
   */
  "größe/尺寸": OperationMethod<operations["größe/尺寸"]>;

  /**
   * `GET /1`
   */
  "orders.create": OperationMethod<operations["orders.create"]>;

  /**
   * `GET /5`
   */
  'say "hello" \\ it\'s': OperationMethod<operations['say "hello" \\ it\'s']>;
}

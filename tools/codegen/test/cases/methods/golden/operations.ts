/*
 * Generated from tools/codegen/test/cases/methods/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  deleteThing: {
    method: "DELETE",
    path: "/thing",
    parameters: [],
    contentTypes: ["application/json"],
    responses: {
      "202": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  getMoved: {
    method: "GET",
    path: "/moved",
    parameters: [],
    contentTypes: [],
    responses: {},
  },

  getThing: {
    method: "GET",
    path: "/thing",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  headOfThing: {
    method: "HEAD",
    path: "/thing",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: [],
        headers: {
          "X-Length": "integer",
        },
      },
    },
  },

  optionsOfThing: {
    method: "OPTIONS",
    path: "/thing",
    parameters: [],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: [],
        headers: {
          Allow: "string",
        },
      },
    },
  },

  patchThing: {
    method: "PATCH",
    path: "/thing",
    parameters: [],
    contentTypes: ["application/json-patch+json"],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {},
      },
    },
  },

  postThing: {
    method: "POST",
    path: "/thing",
    parameters: [],
    contentTypes: [],
    responses: {
      "201": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  putThing: {
    method: "PUT",
    path: "/thing",
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
   * `DELETE /thing`
   */
  deleteThing: OperationMethod<operations["deleteThing"]>;

  /**
   * `GET /moved`
   */
  getMoved: OperationMethod<operations["getMoved"]>;

  /**
   * `GET /thing`
   */
  getThing: OperationMethod<operations["getThing"]>;

  /**
   * `HEAD /thing`
   */
  headOfThing: OperationMethod<operations["headOfThing"]>;

  /**
   * `OPTIONS /thing`
   */
  optionsOfThing: OperationMethod<operations["optionsOfThing"]>;

  /**
   * `PATCH /thing`
   */
  patchThing: OperationMethod<operations["patchThing"]>;

  /**
   * `POST /thing`
   */
  postThing: OperationMethod<operations["postThing"]>;

  /**
   * `PUT /thing`
   */
  putThing: OperationMethod<operations["putThing"]>;
}

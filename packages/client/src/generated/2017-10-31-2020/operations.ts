/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { operations } from "@cloud-partner/types/2017-10-31-2020";
import type { OperationMethod, OperationTable } from "../../operation-method.ts";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  cancelOperation: {
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/cancel",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: ["application/json"],
    responses: {
      "200": {
        contentTypes: [],
        headers: {
          "x-ms-request-id": "string",
        },
      },
      "202": {
        contentTypes: [],
        location: "Location",
        headers: {
          Location: "string",
          "Retry-After": "integer",
          "x-ms-request-id": "string",
        },
      },
    },
  },

  getOfferOperation: {
    method: "GET",
    path: "/api/operations/{publisherId}${offerId}$2$preview",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {
          "Retry-After": "integer",
          "x-ms-request-id": "string",
        },
      },
    },
  },

  getOfferStatus: {
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/status",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {
          "x-ms-request-id": "string",
        },
      },
    },
  },

  getOperation: {
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "operationId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {
          "Retry-After": "integer",
          "x-ms-request-id": "string",
        },
      },
    },
  },

  goLive: {
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/golive",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: ["application/json"],
    responses: {
      "202": {
        contentTypes: [],
        location: "Location",
        headers: {
          Location: "string",
          "Retry-After": "integer",
          "x-ms-request-id": "string",
        },
      },
    },
  },

  listOperations: {
    method: "GET",
    path: "/api/publishers/{publisherId}/offers/{offerId}/submissions/",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },

      { name: "status", in: "query" },
    ],
    contentTypes: [],
    responses: {
      "200": {
        contentTypes: ["application/json"],
        headers: {
          "x-ms-request-id": "string",
        },
      },
    },
  },

  publishOffer: {
    method: "POST",
    path: "/api/publishers/{publisherId}/offers/{offerId}/publish",
    parameters: [
      { name: "publisherId", in: "path" },

      { name: "offerId", in: "path" },

      { name: "api-version", in: "query", constant: "2017-10-31" },
    ],
    contentTypes: ["application/json"],
    responses: {
      "202": {
        contentTypes: [],
        location: "Location",
        headers: {
          Location: "string",
          "Retry-After": "integer",
          "x-ms-request-id": "string",
        },
      },
    },
  },
} as const satisfies OperationTable;

/** One method for each operation of the document. */
export interface OperationMethods {
  /**
   * Cancel the running operation of an offer.
   *
   * Cancels the operation that is running on the offer. Most cancellations are done when the answer arrives (`200`).
   * Where work has to be undone first, a new operation does that, and the answer (`202`) says where to follow it.
   *
   * Sent again while a cancellation is under way, the call gives the same location again.
   *
   * `POST /api/publishers/{publisherId}/offers/{offerId}/cancel`
   */
  cancelOperation: OperationMethod<operations["cancelOperation"]>;

  /**
   * Retrieve the newest operation of an offer that was not migrated.
   *
   * Answers as `getOperation` does. This is what the path in a `Location` header leads to where the offer was not
   * migrated: it names the offer and no operation, so the newest one of the offer is meant. The rest of the path is
   * always the same.
   *
   * `GET /api/operations/{publisherId}${offerId}$2$preview`
   */
  getOfferOperation: OperationMethod<operations["getOfferOperation"]>;

  /**
   * Retrieve the status of an offer.
   *
   * Answers with the status of the offer, and with the steps of its newest publication.
   *
   * `GET /api/publishers/{publisherId}/offers/{offerId}/status`
   */
  getOfferStatus: OperationMethod<operations["getOfferStatus"]>;

  /**
   * Retrieve one operation.
   *
   * Answers with the present state of an operation, its steps and what was said about them. This is what the path in a
   * `Location` header leads to where the offer was migrated.
   *
   * `GET /api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}`
   */
  getOperation: OperationMethod<operations["getOperation"]>;

  /**
   * Take a previewed offer live.
   *
   * Starts the last step of a publication that waits for its publisher. Without a body, those addresses are told
   * that were named when the publication was started.
   *
   * `POST /api/publishers/{publisherId}/offers/{offerId}/golive`
   */
  goLive: OperationMethod<operations["goLive"]>;

  /**
   * Retrieve the operations of an offer.
   *
   * Answers with the operations of the offer, the newest first. Use it to find the one that is running, or to learn
   * what became of one whose location was lost.
   *
   * `GET /api/publishers/{publisherId}/offers/{offerId}/submissions/`
   */
  listOperations: OperationMethod<operations["listOperations"]>;

  /**
   * Start to publish an offer.
   *
   * Starts the operation that validates, certifies, provisions and packages the offer. It then waits for the
   * publisher, with the offer in preview, until `goLive` is called.
   *
   * `POST /api/publishers/{publisherId}/offers/{offerId}/publish`
   */
  publishOffer: OperationMethod<operations["publishOffer"]>;
}

/*
 * Generated from tools/codegen/test/cases/comments/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `UPDATE_GOLDEN=1 pnpm test golden`.
 */
import type { operations } from "./types.ts";
import type { OperationMethod, OperationTable } from "@cloud-partner/client/core";

/** How the request of each operation is written, and how its success is read. */
export const operationTable = {
  calledBack: {
    method: "POST",
    path: "/called-back",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  twice: {
    method: "GET",
    path: "/twice",
    parameters: [],
    contentTypes: [],
    responses: {
      "204": {
        contentTypes: [],
        headers: {},
      },
    },
  },

  untagged: {
    method: "GET",
    path: "/untagged",
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
   * `POST /called-back`
   */
  calledBack: OperationMethod<operations["calledBack"]>;

  /**
   * Has two tags!
   *
   * `GET /twice`
   *
   * @deprecated
   */
  twice: OperationMethod<operations["twice"]>;

  /**
   * Ends a comment *\/ const broken = true; /*.
   *
   * `Backticks`, {{mustache}}, {{{triple}}}, &lt;b&gt;, <b>, ${template}, $1 and \u0041.
   *
   * A second paragraph with "quotes", 'quotes' and a trailing \
   *
   * `GET /untagged`
   */
  untagged: OperationMethod<operations["untagged"]>;
}
